import { phrases, words } from './words.js';

/**
 * Words whose infinitive tells what came about, where they themselves are told as a fact: implicative and aspectual verbs, causatives and
 * words of feeling about it (Karttunen 1971, Implicative Verbs; Karttunen and Zaenen 2005, Veridicity). Behind any other word an infinitive
 * is what something is done for, or what may be. Lemmas; of verbs with their particle.
 */

/** Of what their subject does itself; behind an object, the infinitive is an aim all the same: "chose the law to protect them". */
export const doingWords: ReadonlySet<string> = new Set([
  ...words(`continue start begin commence choose opt elect manage come get happen proceed dare bother act remember condescend deign
  tend rise grow live wake awake survive serve suffice stop pause run cease like love hate prefer able`),
  ...phrases('go on, turn out, wake up, grow up, live on, step in, step up, come forward'),
]);

/** Of what their object does, or is done with it: "forced them to flee", "used the post to help a firm". */
export const causingWords: ReadonlySet<string> =
  words(`use force cause lead make inspire prompt compel drive spur trigger persuade convince help provoke motivate induce
  coerce teach trick dupe con deceive bring get move`);

/** Of what somebody feels at doing it: "pleased to announce", "was proud to fight beside him". */
export const feelingWords: ReadonlySet<string> =
  words(`pleased proud happy glad delighted honored honoured thrilled excited grateful thankful sorry sad saddened surprised
  shocked relieved fortunate lucky privileged humbled amazed horrified dismayed disappointed astonished stunned
  wrong foolish careless brave kind wise reckless quick swift fast slow`);

/** Verbs of a match or a struggle won, with an infinitive that tells what was gained by it: "beat Norland to win the title". */
export const winningVerbs: ReadonlySet<string> = phrases(
  'beat, defeat, overcome, thrash, thump, edge, stun, outclass, outlast, win, hold off, see off, fight back, recover, come back, bounce back',
);

/** Feats of a match or a race, with an infinitive of the prize that they gained: "produced a fine throw to win the title". With their particle. */
export const featVerbs: ReadonlySet<string> = phrases(
  `produce, score, net, clock, cross, survive, convert, outsprint, outscore, post, upset, eliminate, knock out, pull off, storm,
  cruise, surge`,
);

/** What is produced in a match or a race. */
export const feats: ReadonlySet<string> = words(
  'performance display run throw shot jump time lap finish ride effort round win comeback upset',
);

/** What is won in a match or a race. */
export const prizeNouns: ReadonlySet<string> = words(
  `title gold silver bronze medal prize trophy crown cup championship final semi-final semifinal quarter-final quarterfinal round victory
  game match race set point podium`,
);

export const gainingVerbs: ReadonlySet<string> = words(
  'win secure retain claim clinch reach seal take regain lift advance progress book become finish',
);

/** Verbs of getting through to others, with an infinitive of what is said to them. */
export const addressingVerbs: ReadonlySet<string> = words('phone ring text message email write tweet whatsapp');

export const sayingVerbs: ReadonlySet<string> = words(
  `say tell complain object discuss describe report announce explain thank criticise criticize denounce condemn express apologise apologize
  praise warn share`,
);

/** What somebody has who does it: "had the courage to refuse", "have the honour to inform you". */
export const daringNouns: ReadonlySet<string> = words(
  'courage nerve audacity temerity guts decency luck fortune misfortune honour honor privilege pleasure',
);

/** What is good when one does it: "it is good to see you", "a pleasure to be here". */
export const meetingVerbs: ReadonlySet<string> = words('see be have hear meet welcome join receive');
