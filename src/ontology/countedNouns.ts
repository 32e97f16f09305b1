/**
 * Nouns after a number that are no living beings, so that "killed in 12 villages" and "wounded 3 times" give no casualty.
 * A list of what people are called would never end; what else is counted in press texts is a shorter list.
 */
export const lifeless: ReadonlySet<string> = new Set(
  [
    'second minute hour day night week weekend month year decade century time season quarter occasion',
    'am pm a.m. p.m. january february march april may june july august september october november december',
    'percent per percentage point % degree dollar euro pound yen ruble rouble cent $ € £',
    'kilometer kilometre km mile meter metre foot inch yard hectare acre ton tonne kilogram kilo kg gram liter litre barrel',
    'village town city district province region state country nation area site place location point position street',
    'house home building apartment flat school hospital church mosque temple shop store hotel bridge road base camp outpost',
    'compound checkpoint station embassy headquarters facility plant factory tent room cell block unit',
    'vehicle car truck lorry bus train tank plane aircraft jet airplane helicopter ship boat vessel drone motorcycle motorbike',
    'rocket missile bomb shell mortar grenade mine round rifle gun pistol weapon explosive device ied bullet cache',
    'attack strike airstrike raid bombing blast explosion clash battle incident operation shooting ambush assault accident',
    'crash collision fire flood storm earthquake disaster protest riot demonstration case report event meeting session',
    'vote seat ballot resolution article paragraph chapter law page copy item count charge million billion thousand',
    'death injury fatality casualty arrest killing murder explosion life body part side way reason question issue step goal',
  ].flatMap((line) => line.split(' ')),
);

/** Words after "of" or before a number that stand for a share of those counted, not for more of them. */
export const partWords: ReadonlySet<string> = new Set([
  'including',
  'include',
  'includes',
  'included',
  'among',
  'amongst',
  'whom',
  'but',
  'except',
]);

/** "Half of the 200 hostages": how many that is, is not told; lemmas. */
export const untoldShares: ReadonlySet<string> = new Set(
  'half third quarter fifth tenth two-thirds three-quarters percent % cent percentage proportion fraction majority minority bulk most some many few none part'.split(
    ' ',
  ),
);

/** Whom a party, a house or a school expels: they lose a seat, and stay in the country. */
export const expelledMembers: ReadonlySet<string> = new Set(
  'deputy member senator lawmaker legislator councillor councilor student pupil player activist mp'.split(' '),
);

/** Who drives people out of a country. */
export const stateNouns: ReadonlySet<string> = new Set(
  'government authority authorities ministry country state regime junta police army military kingdom republic'.split(
    ' ',
  ),
);

/** Nouns that gather people without counting them, so that "a group was killed" is not one person. */
export const collective: ReadonlySet<string> = new Set(
  'number group lot majority minority total series handful family team crowd pair couple variety percentage part force army police patrol unit population public host range bunch gang'.split(
    ' ',
  ),
);

/** What is told as a sum of money: "exports amounted to". Lemmas. */
export const sums: ReadonlySet<string> = new Set(
  [
    'trade turnover export import commerce investment revenue income profit earnings loss damage cost expense expenditure',
    'spending sale bribe aid assistance deficit surplus budget debt arrears fine compensation donation pledge contribution',
    'fund funding subsidy payment remittance remittances reserve reserves saving savings wealth proceeds bill sum total loan asset assets grant haul',
  ].flatMap((line) => line.split(' ')),
);
