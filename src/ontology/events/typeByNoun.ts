import { words } from '../words.js';

const texts = words(
  `report statement film movie album song single book novel game video footage clip photo photograph image picture tape recording audio data datum
figure result statistic list name detail document file transcript paper study survey poll version software product update app trailer communique
communiqué memo memorandum letter email message guideline draft text ranking index map information finding analysis assessment advisory warning
schedule timetable agenda programme program model magazine newspaper edition issue episode show soundtrack dvd cd edict manifesto summary
opinion ruling verdict estimate forecast projection minutes manual archive record white_paper report_card press_release patch sketch cable`,
);

const money = words(
  `$ € £ money fund funding asset cash capital euro dollar pound franc yen yuan rouble ruble rupee peso lira riyal rial dinar million billion trillion
loan tranche instalment installment installment share stock payment wealth wage salary ransom reserve deposit proceeds profit sum amount currency
bitcoin revenue ownership stake`,
);

const goods = words(
  `aircraft airplane plane jet helicopter ship vessel frigate submarine tanker vehicle truck tank weapon arm gun rifle missile ammunition
equipment part spare machinery grain cargo goods oil fuel`,
);

/** What is let out, and not made public. */
const letOut = words(
  `water gas pollutant emission carbon energy pressure heat toxin chemical steam radiation bird animal fish dove balloon hold grip brake tension
smoke dioxide pigeon virus spore sewage methane dust ash feeling anger`,
);

const papers = words(
  `visa permit licence license passport certificate bond share stock fine ticket currency note_coin arm uniform weapon rifle ration voucher
subpoena warrant pension stamp coin card helmet mask`,
);

const laws = words(
  `bill law act order decree legislation measure ordinance executive_order directive proclamation pardon waiver`,
);

const barriers = words(
  `door gate window border crossing road letter box parcel envelope package talk meeting session debate way path market account airspace valve
floodgate possibility opportunity chance eye mouth bag bottle investigation inquiry probe case front negotiation conference summit hearing trial
door proceeding file book curtain discussion match game season campaign`,
);

const intangibles = words(
  `contact interest hope sight control consciousness touch patience trust faith way ground confidence track focus support sleep temper
balance grip signal momentum appeal credibility face heart popularity legitimacy respect power reputation memory voice right access
citizenship chance opportunity grip eye arm leg limb finger`,
);

const prizes = words(
  `contract award prize medal oscar nobel support approval praise right backing freedom concession acclaim recognition respect trust confidence
independence bid tender order permission reprieve heart friend admiration fame attention time promise guarantee commitment`,
);

const finances = words(
  `loss profit gain rise increase decline drop growth surplus deficit revenue sale earnings result figure`,
);

const studied = words(
  `proposal report effect impact result plan case possibility problem issue map document question matter option way evidence draft text letter
situation data note behavior behaviour offer request feasibility cause implication move`,
);

const troubles = words(
  `corruption poverty disease fire blaze flame wildfire climate change warming inflation crime pandemic virus epidemic coronavirus covid hunger fraud
cancer aids malaria injustice racism discrimination unemployment obesity trafficking smuggling illiteracy case charge lawsuit allegation impunity
censorship inequality addiction temptation urge flood drought illness infection outbreak extradition eviction odds terror terrorism extremism
piracy drug narcotic bill plan proposal law decision`,
);

const argued = words(
  `policy plan bill proposal decision decree ruling speech record idea law budget verdict deal agreement statement comment remark
theory argument view reform measure reputation character problem`,
);

const reached = words(
  `deal agreement balance blow tone chord bargain accord compromise pose match record low high peak brake snag wall target milestone nerve
gold jackpot road bottom ceiling limit headline market shelf store screen million billion mark note button age right`,
);

const figures = words(
  `rate price tax tariff salary wage target threshold level output production number age ceiling limit stake share strength forecast estimate spending
budget pay pension fee cost quota interest value capacity dividend standard minimum maximum fare toll rent duty bet bid temperature`,
);

const people = words(`soldier troop guard sentry officer observer peacekeeper force unit police policeman sniper`);

/** Who can be engaged in battle. */
const armed = words(
  `target enemy fighter rebel insurgent militant troop unit force position vehicle tank aircraft drone militia gunman soldier army battalion
brigade convoy boat ship combatant terrorist guerrilla jihadist bunker artillery`,
);

/** Of an applicant, and no words: what is filed, weighed and granted. */
const claimed = words(
  `asylum benefit compensation damage refund insurance credit title seat prize throne victory inheritance land territory island pension
ownership crown medal place spot point status protection refugee`,
);

/** Verbs and nouns that one word beside them tells apart: a verb by its object, a noun by what it is of. `*` stands for all others. */
const senses: ReadonlyMap<string, readonly (readonly [ReadonlySet<string> | '*', string])[]> = new Map<
  string,
  readonly (readonly [ReadonlySet<string> | '*', string])[]
>([
  [
    'release',
    [
      [money, 'Transaction'],
      [goods, 'Transaction'],
      [letOut, 'Action'],
      [texts, 'Publication'],
      ['*', 'Action'],
    ],
  ],
  // The noun: "the release of the jets".
  [
    'release of',
    [
      [texts, 'Publication'],
      [money, 'Transaction'],
      [goods, 'Transaction'],
      ['*', 'Action'],
    ],
  ],
  ['issue', [[papers, 'Action']]],
  [
    'transfer',
    [
      [money, 'Transaction'],
      [words('power control responsibility authority technology knowledge sovereignty skill data'), 'Action'],
    ],
  ],
  [
    'sign',
    [
      [laws, 'Decision'],
      [words('player striker midfielder defender goalkeeper pitcher coach artist band'), 'Employment'],
    ],
  ],
  ['open', [[barriers, 'Action']]],
  ['lose', [[intangibles, 'Action']]],
  ['win', [[prizes, 'Action']]],
  [
    'post',
    [
      [finances, 'Action'],
      [people, 'Deployment'],
    ],
  ],
  ['study', [[studied, 'Action']]],
  ['fight', [[troubles, 'Action']]],
  ['battle', [[troubles, 'Action']]],
  ['attack', [[argued, 'Condemnation']]],
  ['hit', [[reached, 'Action']]],
  ['strike', [[reached, 'Action']]],
  [
    'raise',
    [
      [figures, 'Increase'],
      ['*', 'Action'],
    ],
  ],
  ['claim', [[claimed, 'Action']]],
  ['save', [[words('life'), 'Rescue']]],
  [
    'speak',
    [
      [
        words(
          'language english french german spanish arabic russian chinese mandarin cantonese urdu hindi persian farsi turkish kurdish hebrew portuguese italian polish dialect',
        ),
        'Action',
      ],
    ],
  ],
  [
    'earn',
    [
      [money, 'Transaction'],
      ['*', 'Action'],
    ],
  ],
  ['take', [[money, 'Action']]],
  [
    'drop',
    [
      [
        words(
          `charge lawsuit suit case bid plan demand claim idea investigation objection allegation appeal complaint opposition motion proposal hint
letter subject matter ball anchor leaflet restriction requirement`,
        ),
        'Action',
      ],
    ],
  ],
  [
    'engage',
    [
      [armed, 'Battle'],
      ['*', 'Action'],
    ],
  ],
  [
    'beat',
    [[words('expectation forecast record odds deadline drum retreat estimate inflation system competition'), 'Action']],
  ],
  ['leave', [[words('post job presidency ministry'), 'Dismissal']]],
  [
    'withdraw',
    [
      [
        words(
          'bill application complaint money support claim offer proposal request charge lawsuit motion candidacy statement remark objection nomination appeal amendment resolution draft allegation cash deposit funding ambassador_name consent permission',
        ),
        'Action',
      ],
    ],
  ],
]);

/** What does not fall down when it collapses, and where nobody moves in when it opens: the subject tells the sense. */
const sensesBySubject: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['open', barriers],
  [
    'collapse',
    words(
      `ceasefire cease-fire truce talk negotiation deal agreement government regime coalition price market bank company firm economy currency
empire union system industry trade order peace process resistance effort campaign case trial alliance marriage turnout support demand plan bid`,
    ),
  ],
]);

/** Whether a verb without an object has another sense than its type by what it is said of. Lemmas. */
export const isOtherBySubject = (lemma: string, noun: string): boolean =>
  sensesBySubject.get(lemma)?.has(noun) === true;

/** The type of a verb or event noun by the noun that it acts on, or is of; undefined when that changes nothing. Lemmas. */
export const typeByNoun = (lemma: string, noun: string): string | undefined =>
  senses.get(lemma)?.find(([nouns]) => nouns === '*' || nouns.has(noun))?.[1];
