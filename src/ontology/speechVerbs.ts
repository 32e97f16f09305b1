import { words } from './words.js';

/** How a verb of speech puts what its clause says. */
export type Stance = 'said' | 'alleged' | 'denied';

const verbs = (stance: Stance, text: string): (readonly [string, Stance])[] =>
  text.split(' ').map((verb) => [verb, stance]);

/** Verbs whose subject says what their clause says, and how far they stand by it. Lemmas. */
export const speechVerbs: ReadonlyMap<string, Stance> = new Map([
  ...verbs(
    'said',
    'say tell announce state report add note confirm explain stress emphasize emphasise underline reveal disclose acknowledge admit declare write tweet post warn testify insist argue recall conclude estimate inform assert maintain remark observe reiterate reply respond affirm concede indicate mention point describe show find comment vow pledge promise predict hope expect quote publish broadcast learn understand hear convict regret lament complain caution',
  ),
  ...verbs(
    'alleged',
    'claim allege suspect believe accuse charge speculate assume suggest think contend purport blame imply rumor rumour consider fear indict',
  ),
  ...verbs('denied', 'deny reject dismiss refute dispute rebut acquit'),
]);

/** These say something only with a clause: "shared that", but "shared a flat". Lemmas. */
export const clauseVerbs: ReadonlyMap<string, Stance> = new Map([
  ...verbs(
    'said',
    'share relay reaffirm reassert highlight underscore clarify assure reassure remind brief notify advise message quip joke boast brag confide hint signal recount relate convey communicate testify certify stipulate specify outline preview rule hold establish determine discover proclaim recognise recognize foresee forecast worry fret lecture counter retell agree allow elaborate detail swear attest echo interject opine tell continue rejoin reason document welcome appreciate deplore decry assess',
  ),
  ...verbs('alleged', 'reckon suppose imagine surmise guess presume profess conjecture'),
]);

/** Of these the passive is no hearsay: "was found to have lied", "it was announced that". Lemmas. */
export const findingVerbs: ReadonlySet<string> = new Set(
  'find show discover reveal disclose confirm establish determine prove acknowledge admit announce learn convict recall recognise recognize assess'.split(
    ' ',
  ),
);

/** Of these the infinitive is told of whom they are said: "said to have died". Lemmas. */
export const raisedVerbs: ReadonlySet<string> = new Set(
  'say report think believe understand rumor rumour presume suspect assume suppose reckon allege estimate'.split(' '),
);

/** What their infinitive says is what the speaker wants: "urged the parties to talk". Lemmas. */
export const demandingVerbs: ReadonlySet<string> = new Set(
  'urge demand call ask appeal request implore beg beseech'.split(' '),
);

/** By these their subject speaks of what others did: "praised the accord". Lemmas. */
export const judgingVerbs: ReadonlySet<string> = new Set(
  'praise welcome hail applaud commend laud salute congratulate thank condemn criticise criticize denounce decry deplore slam blast lambast lambaste censure rebuke chide deride mock ridicule'.split(
    ' ',
  ),
);

/** Whether only who speaks does this, and not those of whom is spoken: he judges, asks, or says again what he said. */
export const judgesOrAsks = (lemma: string): boolean =>
  lemma !== 'demand' &&
  (judgingVerbs.has(lemma) || demandingVerbs.has(lemma) || /^(reaffirm|reiterate|stress)$/.test(lemma));

/** Verbs of speech that those of whom is spoken do as often as who speaks: "said gunmen stormed the bank, and threatened staff". Lemmas. */
export const anybodysSpeech: ReadonlySet<string> = new Set(
  'threaten demand refuse decline vow pledge promise claim find show learn understand hear publish broadcast write post tweet quote describe point charge convict indict acquit suspect believe think consider fear expect hope assume'.split(
    ' ',
  ),
);

/** By these who has said one thing says another: "said that ..., adding that". Lemmas. */
export const addingVerbs: ReadonlySet<string> = new Set(
  'add note stress emphasize emphasise underline underscore reiterate reaffirm conclude explain clarify'.split(' '),
);

/** What a writer makes of what was announced: "opening the way for a vote", "dealing a blow to the talks". By lemma and the noun of its object. */
const glosses: ReadonlyMap<string, RegExp> = new Map([
  ['open', /^(way|door|path|road)$/],
  ['pave', /^(way|path|road)$/],
  ['clear', /^(way|path)$/],
  ['deal', /^blow$/],
  ['set', /^(stage|scene)$/],
  ['raise', /^(hope|prospect|stake|tension|possibility|pressure)$/],
  ['dash', /^hope$/],
  ['heighten', /^(tension|fear|concern)$/],
  ['throw', /^(doubt|future|plan)$/],
]);

export const isGloss = (lemma: string, behind: readonly string[]): boolean => {
  const nouns = glosses.get(lemma);
  return nouns !== undefined && behind.some((noun) => nouns.test(noun));
};

/** Verbs that give words in quotation marks to their subject. */
export const quotingVerbs: ReadonlySet<string> = new Set([
  ...[...speechVerbs.keys()].filter(
    (verb) =>
      !/^(convict|indict|acquit|show|find|learn|understand|hear|suspect|think|fear|consider|expect|hope)$/.test(verb),
  ),
  ...'ask call go continue reason joke quip boast counter recount clarify confide underscore testify threaten lament shout cry begin urge condemn praise tell recall laugh yell highlight retort exclaim scream whisper interject opine muse reassure text'.split(
    ' ',
  ),
]);

/** What who speaks may leave unsaid: "did not mention it", "without giving a date". Lemmas. */
export const withheldVerbs: ReadonlySet<string> = words(
  'mention say give provide elaborate specify name identify explain disclose comment confirm offer reveal clarify state indicate differentiate distinguish',
);

/** Adverbs that leave open who says so. */
export const hearsayAdverbs: ReadonlySet<string> = new Set(
  'reportedly allegedly purportedly supposedly apparently ostensibly'.split(' '),
);

/** Adjectives that do the same to a noun: "the alleged attack". */
export const hearsayAdjectives: ReadonlySet<string> = new Set(
  'alleged reported supposed purported claimed suspected'.split(' '),
);

/** Nouns with a clause that says what was said: "the claim that ...". */
export const speechNouns: ReadonlyMap<string, Stance> = new Map([
  ...verbs(
    'said',
    'statement announcement report declaration confirmation warning admission remark conclusion finding assessment assurance reminder comment message complaint concern alarm regret testimony observation satisfaction confidence disappointment gratitude dismay optimism',
  ),
  ...verbs(
    'alleged',
    'claim allegation accusation suspicion information rumor rumour belief assertion charge view opinion conviction impression contention fear speculation perception',
  ),
  ...verbs('denied', 'denial'),
]);

/** Verbs of the words that close a quotation: "..., the governor said". Lemmas. */
export const taggingVerbs: ReadonlySet<string> = new Set(
  `say tell add write report note stress state declare announce explain continue conclude emphasise emphasize underline insist argue warn claim comment
reply remark observe go`.split(/\s+/),
);

/** Verbs of giving a text to others, and nouns for what is given: "released the following remarks". */
export const textGivingVerbs: ReadonlySet<string> = words(
  'release issue give make provide offer publish post read deliver send share circulate',
);
export const givenTexts: ReadonlySet<string> = words(
  'remark message text quote letter note response reply address speech testimony email e-mail tweet',
);
