import type { Sentence, Token } from '../../model/annotation.js';
import type { EntityKind } from '../../model/kind.js';
import { textAt } from '../../model/words.js';
import { organizationNouns } from '../../ontology/organizationNouns.js';
import { collectiveNouns, notPeople, personEndings, personNouns } from '../../ontology/personNouns.js';
import { marketsOfTrade, placeNouns } from '../../ontology/placeNouns.js';
import { settlementVerbs, settling } from '../../ontology/settlementWords.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { offices } from '../../ontology/titles.js';

/** What a common noun can denote among the kinds that have mentions; undefined for things and ideas. */
export const nounKind = (sentence: Sentence, head: number): EntityKind | undefined => {
  const token = sentence.tokens[head];
  if (!token) return undefined;
  const word = singularOf(token);
  const plural = isPlural(token);
  if (isBothSides(sentence, head)) return 'Group';
  // "the interior ministry", which the tagger takes for a name.
  if (/^NNP/.test(token.pos) && !/^\p{Ll}/u.test(token.text) && !(token.pos === 'NNPS' && beginsClause(sentence, head)))
    return offices.has(token.text.toLowerCase()) ? 'Person' : undefined;
  // "on the grounds that", "in the first place".
  if (word === 'ground' && plural && /^on$/i.test(sentence.tokens[head - 2]?.text ?? '')) return undefined;
  if (word === 'place' && /^(first|second|third)$/.test(sentence.tokens[head - 1]?.text ?? '')) return undefined;
  // "in its place": instead of it.
  if (
    word === 'place' &&
    sentence.tokens[head - 1]?.pos === 'PRP$' &&
    /^in$/i.test(sentence.tokens[head - 2]?.text ?? '')
  )
    return undefined;
  // "historical justice", "criminal justice": no judge.
  if (
    word === 'justice' &&
    !plural &&
    /^(criminal|social|historical|transitional|juvenile|restorative|international|military|economic|racial|climate|environmental|swift|poetic)$/i.test(
      sentence.tokens[head - 1]?.text ?? '',
    )
  )
    return undefined;
  if (word === 'quarter' && sentence.tokens[head + 1]?.text === 'of') return undefined;
  if (word === 'market' && isTrade(sentence, head)) return undefined;
  if (word === 'state' && isCondition(sentence, head)) return undefined;
  // "scenes of chaos"; "the scene of the blast" is a place.
  if (word === 'scene' && plural && sentence.tokens[head + 1]?.text === 'of') return undefined;
  // "all member states", where the tagger has them state something.
  if (word === 'member' && /^states?$/i.test(sentence.tokens[head + 1]?.text ?? '')) return undefined;
  if (word === 'source') return isInformant(sentence, head) ? (plural ? 'Group' : 'Person') : undefined;
  // "the press service writes".
  if (/^(service|centre|center)$/.test(word) && /^(press|media)$/i.test(sentence.tokens[head - 1]?.text ?? ''))
    return plural ? undefined : 'Organization';
  if (word === 'regime' && rulesKept.test(sentence.tokens[head - 1]?.text ?? '')) return undefined;
  if (word === 'settlement') return isSettled(sentence, head) ? undefined : 'Place';
  if (word === 'fund' && plural && !isFundOf(sentence, head)) return undefined;
  if (word === 'quarter' && sentence.tokens[head - 1]?.pos === 'CD') return undefined;
  if (word === 'troop') return isForce(sentence, head) ? 'Organization' : 'Group';
  if (word === 'formation') return isArmed(sentence, head) ? 'Group' : undefined;
  if (word === 'unit' && plural) return isDwelling(sentence, head) || isSold(sentence, head) ? undefined : 'Group';
  // "cancer cells", "solar cells".
  if (
    word === 'cell' &&
    /^(cancer|stem|blood|brain|fuel|solar|skin|nerve|immune)$/i.test(sentence.tokens[head - 1]?.text ?? '')
  )
    return undefined;
  if (word === 'court' && isOfGame(sentence, head)) return 'Place';
  if (word === 'bank' && isOfRiver(sentence, head)) return undefined;
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

/** "the bond market", "on the open market": what is bought and sold anywhere; "in an open market" is where people are. */
const isTrade = (sentence: Sentence, head: number): boolean => {
  const text = (index: number): string => textAt(sentence, index);
  const sort = text(head - 1);
  if (sort === 'open') return text(head - 2) === 'the' && text(head - 3) === 'on';
  return sort === 'international' ? text(head - 2) === 'the' : marketsOfTrade.has(sort);
};

/** "a source close to the talks said": one who tells, and not where water comes from. */
const isInformant = (sentence: Sentence, head: number): boolean => {
  const arc = sentence.tree[head];
  const verb = sentence.tokens[arc?.governor ?? -1];
  return arc?.relation === 'nsubj' && verb?.pos.startsWith('VB') === true && speechVerbs.get(verb.lemma) === 'said';
};

/** "in the fields of trade and energy", "an area of law": no place. */
const isBranch = (sentence: Sentence, head: number, word: string): boolean => {
  const [of, next] = [sentence.tokens[head + 1], sentence.tokens[head + 2]];
  if (!/^(field|area)s?$/.test(word)) return false;
  // "critical areas such as technology".
  if (of?.text === 'such' && next?.text === 'as' && !/^NNP/.test(sentence.tokens[head + 3]?.pos ?? '')) return true;
  return !word.endsWith('s') && of?.text === 'of' && next !== undefined && /^(NN|VBG|JJ)$/.test(next.pos);
};

const isOfShows = (sentence: Sentence, head: number): boolean =>
  /^(media|film|movie|television|tv|radio|record|music|theatre|theater|executive|news|show|documentary|video|hip-hop|rap|broadcast|assistant|senior|line|segment|podcast|hollywood|bollywood)$/i.test(
    sentence.tokens[head - 1]?.text ?? '',
  );

/** "avenues for cooperation", "avenues to end the war", "avenues of dialogue": ways of doing something. */
const isWay = (sentence: Sentence, head: number): boolean => {
  const [word, next] = [sentence.tokens[head + 1], sentence.tokens[head + 2]];
  return /^(for|to)$/.test(word?.text ?? '') || (word?.text === 'of' && /^(NN|VBG)$/.test(next?.pos ?? ''));
};

/** "a guard", "two guards", "a security guard"; but "the guard" may be a force, and "the coast guard" is one. */
const isSomebody = (sentence: Sentence, head: number): boolean =>
  /^(a|an|security|prison|border|another)$/.test(textAt(sentence, head - 1)) || sentence.tokens[head]?.pos === 'NNS';

/** "armed formations", and not "the formation of a government". */
const isArmed = (sentence: Sentence, head: number): boolean =>
  /^(armed|military|paramilitary|militant|bandit|rebel|separatist|terrorist)$/.test(textAt(sentence, head - 1));

/** "Both sides", "all parties", "the warring parties": who faces each other, be they states or forces; not "on both sides". */
const isBothSides = (sentence: Sentence, head: number): boolean => {
  const text = (index: number) => textAt(sentence, index);
  if (!/^(sides|parties)$/.test(text(head)) || text(head + 1) === 'of') return false;
  const first = /^(both|all|two|three|warring|opposing|conflicting)$/.test(text(head - 1)) ? head - 1 : head;
  const bare = first === head && text(head) === 'sides' && text(head - 1) === 'the';
  const before = text(first - 1) === 'the' ? text(first - 2) : text(first - 1);
  return (first < head || bare) && !/^(on|to|from|at|along|of)$/.test(before);
};

/** Whether a capital may be there for the beginning alone: of a sentence, or of what is quoted. */
const beginsClause = (sentence: Sentence, index: number): boolean =>
  index === 0 ||
  /^(``|''|"|“|‘)$/.test(sentence.tokens[index - 1]?.pos ?? '') ||
  /^["“]$/.test(sentence.tokens[index - 1]?.text ?? '');

/** "a peace settlement", "the settlement of the dispute", and no village. */
const isSettled = (sentence: Sentence, head: number): boolean =>
  /^(between|with|to|worth)$/.test(sentence.tokens[head + 1]?.text ?? '') ||
  (sentence.tokens[head + 1]?.text === 'of' && !/^NNP/.test(sentence.tokens[head + 2]?.pos ?? '')) ||
  settlementVerbs.has(sentence.tokens[sentence.tree[head]?.governor ?? -1]?.lemma ?? '') ||
  settling.has(textAt(sentence, head - 1));

/** "funds for the victims" are money; "pension funds" are bodies. */
const isFundOf = (sentence: Sentence, head: number): boolean =>
  /^(pension|hedge|investment|mutual|equity|sovereign|wealth|index|trust|vulture|bond)$/.test(
    textAt(sentence, head - 1),
  );

/** "A state of emergency", "the state of affairs". */
const isCondition = (sentence: Sentence, head: number): boolean =>
  sentence.tokens[head + 1]?.text === 'of' &&
  (/^(NN|NNS)$/.test(sentence.tokens[head + 2]?.pos ?? '') ||
    // "the state of the negotiations", "the state of his health".
    (/^(DT|PRP\$)$/.test(sentence.tokens[head + 2]?.pos ?? '') && /^NNS?$/.test(sentence.tokens[head + 3]?.pos ?? '')));

/**
 * "Internal troops", "the Tavrian troops" are a force, and "the troops" mostly that one; "forty troops", "its troops", "foreign
 * troops" so many people.
 */
const isForce = (sentence: Sentence, head: number): boolean => {
  const before = sentence.tokens[head - 1];
  if (isCounted(sentence, head)) return false;
  return /^(the|internal|interior|border|airborne)$/i.test(before?.text ?? '') || /^\p{Lu}/u.test(before?.text ?? '');
};

const isCounted = (sentence: Sentence, head: number): boolean => {
  const before = sentence.tokens.slice(Math.max(0, head - 5), head);
  const words = before.slice(before.findLastIndex((token) => !/^(JJ|VBN|VBG|NN|NNP|CD|IN)/.test(token.pos)) + 1);
  return (
    words.some((token) => token.pos === 'CD') ||
    /\b(?:dozens|scores|hundreds|thousands|number) of\b/.test(words.map((token) => token.text.toLowerCase()).join(' '))
  );
};

/** "200 housing units" are for people to live in; "care units" are rooms of a hospital. */
const isDwelling = (sentence: Sentence, head: number): boolean =>
  /^(housing|residential|apartment|dwelling|rental|care|monetary|currency|storage|conditioning|power|generating|production|centrifuge)$/i.test(
    sentence.tokens[head - 1]?.text ?? '',
  );

/** "sold 20,000 units": of whatever is made. */
const isSold = (sentence: Sentence, head: number): boolean =>
  /^(sell|ship|produce|deliver|make|manufacture|build|buy|order)$/.test(
    sentence.tokens[sentence.tree[head]?.governor ?? -1]?.lemma ?? '',
  );

/** "a basketball court". */
const isOfGame = (sentence: Sentence, head: number): boolean =>
  /^(basketball|tennis|volleyball|badminton|squash|handball|netball|food)$/i.test(
    sentence.tokens[head - 1]?.text ?? '',
  );

/** "The river burst its banks", "the west bank of the canal": no money there. */
const isOfRiver = (sentence: Sentence, head: number): boolean =>
  (sentence.tree[head]?.relation === 'obj' &&
    /^(burst|overflow|breach|line)$/.test(sentence.tokens[sentence.tree[head]?.governor ?? -1]?.lemma ?? '')) ||
  /^(left|right|far|opposite|river|eastern|western|northern|southern|east|west|north|south)$/.test(
    sentence.tokens[head - 1]?.text ?? '',
  );

/** "The maker of the drug", "a chip maker": a firm; "policy makers" are people. */
const isMakerOfThings = (sentence: Sentence, head: number): boolean =>
  (sentence.tokens[head + 1]?.text === 'of' && !/^(film|trouble|peace)$/.test(sentence.tokens[head - 1]?.text ?? '')) ||
  /^(car|drug|chip|steel|plane|arms|weapons|truck|phone|toy|tyre|tire|engine|aircraft|jet|software|computer|auto|cement|paint|cigarette|vaccine|battery|equipment)$/.test(
    sentence.tokens[head - 1]?.text ?? '',
  );

/** "fighting in the east of the country", "people from the north"; "to the east of it" and "in the east wing" tell a direction. */
const isQuarterOfLand = (sentence: Sentence, head: number): boolean => {
  const text = (index: number): string => textAt(sentence, index);
  if (!/^(north|south|east|west)$/.test(sentence.tokens[head]?.text ?? '') || text(head - 1) !== 'the') return false;
  return (
    /^(in|from|across|throughout)$/.test(text(head - 2)) && !/^(NN|JJ|HYPH)/.test(sentence.tokens[head + 1]?.pos ?? '')
  );
};

const isPersonNoun = (word: string): boolean => {
  if (personNouns.has(word)) return true;
  const last = word.split('-').pop() ?? word;
  if (last !== word && personNouns.has(last)) return true;
  return (
    word.length > 5 &&
    !notPeople.has(word) &&
    personEndings.some((ending) => word.endsWith(ending) && ending.length > 2 && word.length > ending.length + 2)
  );
};

/** The tagger's lemma, or a guess where it left a plural as it is. */
export const singularOf = (token: Token): string => {
  const lemma = token.lemma.toLowerCase();
  return isPlural(token) && lemma === token.text.toLowerCase() && /[^s]s$/.test(lemma) ? lemma.slice(0, -1) : lemma;
};

export const isPlural = (token: Token): boolean => token.pos === 'NNS' || token.pos === 'NNPS';

/** "at school", "near the embassy", "a clinic was damaged": there the building is meant; "doctors at the hospital" are its staff. */
const isWhere = (sentence: Sentence, head: number): boolean => {
  const arc = sentence.tree[head];
  const governor = sentence.tokens[arc?.governor ?? -1];
  // "the hospital repaired its generators" is the body.
  const undergoes = arc?.relation === 'nsubj' ? /^(collapse|burn)$/ : happensToBuildings;
  if (/^(nsubj|obj|dobj)/.test(arc?.relation ?? '') && undergoes.test(governor?.lemma ?? '')) return true;
  if (isPersonNoun(governor?.lemma ?? '')) return false;
  return sentence.tree.some(
    (other) =>
      other.governor === head &&
      other.relation === 'case' &&
      /^(in|at|near|inside|outside|from|to|into|around)$/i.test(sentence.tokens[other.dependent]?.text ?? ''),
  );
};

const happensToBuildings = /^(collapse|damage|destroy|demolish|flatten|burn|level|raze|build|rebuild|renovate|repair)$/;
