/**
 * The kinds of text that press documents cite, one line a kind. `nouns` are lemmas that name one; `named` are those of
 * them that make a name with capitals beside them ("Treaty of Lisbon", "Patriot Act"). `issued` kinds say something for
 * whoever they belong to ("the ministry's statement"); the others are adopted by who signs or passes them.
 */
export interface DocumentType {
  readonly name: string;
  readonly nouns: string;
  readonly named: string;
  readonly issued?: boolean;
}

export const documentTypes: readonly DocumentType[] = [
  { name: 'resolution', nouns: 'resolution unscr', named: '' },
  { name: 'law', nouns: 'law act bill statute legislation amendment', named: 'law act bill statute code' },
  { name: 'constitution', nouns: 'constitution', named: 'constitution' },
  { name: 'charter', nouns: 'charter', named: 'charter' },
  {
    name: 'treaty',
    nouns: 'treaty convention protocol covenant pact',
    named: 'treaty convention protocol covenant pact',
  },
  {
    name: 'agreement',
    nouns: 'agreement accord armistice peace_deal ceasefire_deal nuclear_deal trade_deal',
    named: 'agreement accord armistice compact',
  },
  { name: 'memorandum', nouns: 'memorandum memo mou', named: 'memorandum' },
  {
    name: 'decree',
    nouns: 'decree edict ordinance',
    named: 'decree edict ordinance',
  },
  { name: 'order', nouns: 'executive_order presidential_order emergency_order', named: 'order' },
  { name: 'directive', nouns: 'directive regulation', named: 'directive regulation' },
  { name: 'decision', nouns: 'decision', named: 'decision' },
  {
    name: 'judgment',
    nouns: 'judgment judgement verdict ruling injunction advisory_opinion court_order restraining_order gag_order',
    named: 'judgment judgement',
  },
  // Cited by its parties or number: "Prosecutor v. X", "Case No. 7/2014".
  { name: 'case', nouns: '', named: '' },
  { name: 'warrant', nouns: 'warrant subpoena', named: 'warrant' },
  { name: 'declaration', nouns: 'declaration proclamation manifesto', named: 'declaration proclamation manifesto' },
  { name: 'statement', nouns: 'statement press_release news_release', named: '', issued: true },
  { name: 'communiqué', nouns: 'communique communiqué', named: 'communique communiqué', issued: true },
  {
    name: 'report',
    nouns: 'report study survey audit white_paper green_paper working_paper policy_paper position_paper fact_sheet',
    named: 'report',
    issued: true,
  },
  {
    name: 'letter',
    nouns: 'letter note_verbale protest_note diplomatic_note note telegram cable dispatch',
    named: '',
    issued: true,
  },
  { name: 'article', nouns: 'article editorial op-ed essay', named: '', issued: true },
  { name: 'book', nouns: 'book memoir autobiography biography novel', named: '', issued: true },
  { name: 'indictment', nouns: 'indictment affidavit', named: '', issued: true },
  {
    name: 'document',
    nouns: 'document dossier lawsuit court_filing court_filings court_record court_paper police_record',
    named: '',
    issued: true,
  },
  { name: 'petition', nouns: 'petition', named: '', issued: true },
];

const table = (pick: (type: DocumentType) => string): ReadonlyMap<string, DocumentType> =>
  new Map(
    documentTypes.flatMap((type) =>
      pick(type)
        .split(' ')
        .filter(Boolean)
        .map((noun) => [noun.replaceAll('_', ' '), type] as const),
    ),
  );

/**
 * "The Order of Lenin", "the Order of Merit": an honour, or those who bear it. An order of somebody in office is a text: "the Order
 * of the President".
 */
export const isHonour = (words: readonly string[]): boolean =>
  words[0] === 'Order' && words[1] === 'of' && !words.slice(2, 5).some((word) => issuers.test(word));

const issuers =
  /^(President|Prime|Minister|Ministry|Cabinet|Government|Council|Court|Tribunal|Judge|Chief|Commander|Commission|Committee|Governor|Mayor|Director|Secretary|Head|Chairman|Supreme|State|Day|Business|Magnitude)$/;

export const typeOfDocumentNoun = table((type) => type.nouns);
/** Kinds that are cited by number. */
export const typeOfNumberedDocument = new Map([...table((type) => type.named), ...table((type) => type.nouns)]);
export const typeOfNamedDocument = table((type) => type.named);

/** Verbs by which a body or person makes a text binding or public; their object is the text, their subject who adopts it. */
export const adoptionVerbs: ReadonlySet<string> = new Set(
  'adopt pass enact approve sign ratify issue promulgate publish release conclude endorse proclaim decree deliver hand write author draft circulate submit post'.split(
    ' ',
  ),
);

/** Of those, the ones by which a text that binds is only laid before who can adopt it. */
export const proposingVerbs: ReadonlySet<string> = new Set(
  'submit circulate draft write author deliver hand post'.split(' '),
);

/** Verbs by which a letter or note comes from somebody, beside those. */
export const sendingVerbs: ReadonlySet<string> = new Set('send present address lodge dispatch'.split(' '));

/** What a state does by itself to a text that binds it; a country that "published" one is its government or its press. */
export const bindingActs: ReadonlySet<string> = new Set('adopt sign ratify conclude enact pass approve'.split(' '));

/** Of those, the ones that say that the text is in force or public, so that a date beside them is the text's date. */
export const datingVerbs: ReadonlySet<string> = new Set(
  'adopt pass enact approve sign ratify issue promulgate publish release conclude proclaim'.split(' '),
);

/** Nouns for a sitting of a body: what is adopted there is adopted by the body. */
export const sittings: ReadonlySet<string> = new Set(
  'session meeting sitting assembly plenary summit congress conference'.split(' '),
);

/** Kinds that a text cites by saying only whose they are, without name, number or date: "a report by the commission". */
export const ownedKinds: ReadonlySet<string> = new Set(
  'report letter statement memorandum judgment decree declaration communiqué article book petition indictment resolution order'.split(
    ' ',
  ),
);

/** Of those, the ones that "in its ..." and "according to the ..." cite: what says something at length. */
export const quotedKinds: ReadonlySet<string> = new Set(
  'report letter memorandum judgment indictment resolution decree document article'.split(' '),
);

/** What "according to" cites besides, whoever issued it. */
export const accordingKinds: ReadonlySet<string> = new Set([
  ...quotedKinds,
  'statement',
  'communiqué',
  'petition',
  'warrant',
  'declaration',
]);

/** What tells of something by itself: "the report accuses the army". */
export const tellingKinds: ReadonlySet<string> = new Set(
  'report letter memorandum article indictment statement'.split(' '),
);
