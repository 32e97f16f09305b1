import type { Sentence } from '../../model/annotation.js';
import type { EntityKind } from '../../model/kind.js';
import { textAt } from '../../model/words.js';
import { tradesOfMany } from '../../ontology/bodyNameWords.js';
import { organizationNouns } from '../../ontology/organizationNouns.js';
import { collectiveNouns } from '../../ontology/personNouns.js';
import { placeNouns } from '../../ontology/placeNouns.js';
import { offices } from '../../ontology/titles.js';
import { isPlural, singularOf } from './nounNumber.js';
import { isInOtherSense } from './otherSenses.js';
import {
  isArmed,
  isBothSides,
  isFirm,
  isForce,
  isInformant,
  isOfShows,
  isPartOfBody,
  isPersonNoun,
  isServing,
  isSideOfState,
  isSomebody,
  isSomeoneAtWork,
} from './peopleSenses.js';
import {
  isBranch,
  isCondition,
  isDwelling,
  isOfGame,
  isOfRiver,
  isOfTravel,
  isPartOfYear,
  isQuarterOfLand,
  isSettled,
  isTrade,
  isWay,
  isWhere,
} from './placeSenses.js';
import { isNewsOutlet, isSpeakingBody, roleInCapitals } from './speakingRoles.js';

/** What a common noun can denote among the kinds that have mentions; undefined for things and ideas. */
export const nounKind = (sentence: Sentence, head: number): EntityKind | undefined => {
  const token = sentence.tokens[head];
  if (!token) return undefined;
  const word = singularOf(token);
  const plural = isPlural(token);
  if (isBothSides(sentence, head)) return 'Group';
  // "the interior ministry", which the tagger takes for a name.
  if (/^NNP/.test(token.pos) && !/^\p{Ll}/u.test(token.text) && !(token.pos === 'NNPS' && beginsClause(sentence, head)))
    return offices.has(token.text.toLowerCase()) ? 'Person' : roleInCapitals(sentence, head);
  if (isInOtherSense(sentence, head, word, plural)) return undefined;
  // "on the grounds that", "the situation on the ground", "razed to the ground", "in the first place".
  if (
    word === 'ground' &&
    /^(on|to)$/i.test(sentence.tokens[head - 2]?.text ?? '') &&
    (plural || sentence.tokens[head - 1]?.text === 'the')
  )
    return undefined;
  if (word === 'place' && /^(first|second|third)$/.test(sentence.tokens[head - 1]?.text ?? '')) return undefined;
  // "met the judge in chambers".
  if (word === 'chamber' && plural && /^in$/i.test(sentence.tokens[head - 1]?.text ?? '')) return undefined;
  // "in its place": instead of it.
  if (
    word === 'place' &&
    sentence.tokens[head - 1]?.pos === 'PRP$' &&
    /^in$/i.test(sentence.tokens[head - 2]?.text ?? '')
  )
    return undefined;
  if (word === 'quarter' && isPartOfYear(sentence, head)) return undefined;
  // "shot 30 yards from their home".
  if (word === 'yard' && sentence.tokens[head - 1]?.pos === 'CD') return undefined;
  if (word === 'head' && isPartOfBody(sentence, head)) return undefined;
  if (word === 'station' && isOfTravel(sentence, head)) return 'Place';
  if (word === 'market' && isTrade(sentence, head)) return undefined;
  if (word === 'state' && isCondition(sentence, head)) return undefined;
  // "scenes of chaos"; "the scene of the blast" is a place.
  if (word === 'scene' && plural && sentence.tokens[head + 1]?.text === 'of') return undefined;
  // "all member states", where the tagger has them state something.
  if (word === 'member' && /^states?$/i.test(sentence.tokens[head + 1]?.text ?? '')) return undefined;
  // "The Argentine side expressed".
  if (word === 'side' && !plural) return isSideOfState(sentence, head) ? 'Group' : undefined;
  if (word === 'source') return isInformant(sentence, head) ? (plural ? 'Group' : 'Person') : undefined;
  if (/^(paper|radio|television|tv|channel)$/i.test(word) && !plural && isNewsOutlet(sentence, head))
    return 'Organization';
  // "three outlets reported".
  if (word === 'outlet' && isNewsOutlet(sentence, head)) return plural ? 'Group' : 'Organization';
  if (!plural && isSpeakingBody(sentence, head, word)) return 'Organization';
  if (word === 'service' && isServing(sentence, head)) return 'Organization';
  // "the press service writes".
  if (/^(service|centre|center)$/.test(word) && /^(press|media)$/i.test(sentence.tokens[head - 1]?.text ?? ''))
    return plural ? undefined : 'Organization';
  if (word === 'regime' && rulesKept.test(sentence.tokens[head - 1]?.text ?? '')) return undefined;
  if (word === 'settlement') return isSettled(sentence, head) ? undefined : 'Place';
  if (word === 'fund' && plural && !isFundOf(sentence, head)) return undefined;
  if (word === 'quarter' && sentence.tokens[head - 1]?.pos === 'CD') return undefined;
  // "900 police": so many of them.
  if (word === 'police' && sentence.tokens[head - 1]?.pos === 'CD') return 'Group';
  if (word === 'troop') return isForce(sentence, head) ? 'Organization' : 'Group';
  if (word === 'formation') return isArmed(sentence, head) ? 'Group' : undefined;
  if (word === 'unit' && plural) return isDwelling(sentence, head) || isSold(sentence, head) ? undefined : 'Group';
  if (word === 'court' && isOfGame(sentence, head)) return 'Place';
  if (word === 'bank' && isOfRiver(sentence, head)) return undefined;
  if (tradesOfMany.has(word) && !plural && isFirm(sentence, head)) return 'Organization';
  if (word === 'operator') return isSomeoneAtWork(sentence, head) ? (plural ? 'Group' : 'Person') : 'Organization';
  if (word === 'maker') return isMakerOfThings(sentence, head) ? 'Organization' : plural ? 'Group' : 'Person';
  if (isQuarterOfLand(sentence, head)) return 'Place';
  if (word === 'guard' && isSomebody(sentence, head)) return plural ? 'Group' : 'Person';
  // "a former television producer": a trade, and no firm.
  if (word === 'producer' && isOfShows(sentence, head)) return plural ? 'Group' : 'Person';
  if (word === 'avenue' && isWay(sentence, head)) return undefined;
  if (collectiveNouns.has(word)) return 'Group';
  if (organizationNouns.has(word) && !(placeNouns.has(word) && isWhere(sentence, head))) return 'Organization';
  if (placeNouns.has(word)) return isBranch(sentence, head, word) ? undefined : 'Place';
  return isPersonNoun(word) ? (plural ? 'Group' : 'Person') : undefined;
};

/** "the ceasefire regime", "a visa regime": rules that are kept, and no government. */
const rulesKept =
  /^(ceasefire|cease-fire|truce|visa|visa-free|sanctions?|inspections?|verification|safeguards|tax|customs|border|trade|tariff|licen[sc]ing|non-?proliferation|regulatory|legal|treaty|monitoring|control|exchange|curfew|inspection)$/i;

/** Whether a capital may be there for the beginning alone: of a sentence, or of what is quoted. */
const beginsClause = (sentence: Sentence, index: number): boolean =>
  index === 0 ||
  /^(``|''|"|“|‘)$/.test(sentence.tokens[index - 1]?.pos ?? '') ||
  /^["“]$/.test(sentence.tokens[index - 1]?.text ?? '');

/** "funds for the victims" are money; "pension funds" are bodies. */
const isFundOf = (sentence: Sentence, head: number): boolean =>
  /^(pension|hedge|investment|mutual|equity|sovereign|wealth|index|trust|vulture|bond)$/.test(
    textAt(sentence, head - 1),
  );

/** "sold 20,000 units": of whatever is made. */
const isSold = (sentence: Sentence, head: number): boolean =>
  /^(sell|ship|produce|deliver|make|manufacture|build|buy|order)$/.test(
    sentence.tokens[sentence.tree[head]?.governor ?? -1]?.lemma ?? '',
  );

/** "The maker of the drug", "a chip maker": a firm; "policy makers" are people. */
const isMakerOfThings = (sentence: Sentence, head: number): boolean =>
  (sentence.tokens[head + 1]?.text === 'of' && !/^(film|trouble|peace)$/.test(sentence.tokens[head - 1]?.text ?? '')) ||
  /^(car|drug|chip|steel|plane|arms|weapons|truck|phone|toy|tyre|tire|engine|aircraft|jet|software|computer|auto|cement|paint|cigarette|vaccine|battery|equipment)$/.test(
    sentence.tokens[head - 1]?.text ?? '',
  );
