import type { Sentence } from '../../model/annotation.js';
import { children, dependents, tokenAt } from '../../model/syntax.js';
import { objectRole, subjectRole } from '../../ontology/roleRules.js';
import { speechVerbs } from '../../ontology/speechVerbs.js';
import { membersOf } from './amongThose.js';
import { type Argument, argument } from './argument.js';
import { nounAbove, ownerOf, subjectOfClause } from './describedNouns.js';
import { gerundDoer } from './gerundDoers.js';
import { isItsBomb } from './instruments.js';
import type { MentionIndex } from './mentionIndex.js';
import { governorOf, isVerb, prepositionOf, relationOf, type Trigger } from './trigger.js';

/** "people killed in the raid", "troops entering the city": the noun before a participle is its object or subject. */
export const participle = (trigger: Trigger, mentions: MentionIndex): Argument[] => {
  const { sentence, head, type, lemma } = trigger;
  // "141 people missing": told by the adjective already.
  if (trigger.form === 'adjective') return [];
  const members = tokenAt(sentence, head).pos === 'VBN' ? membersOf(sentence, governorOf(sentence, head)) : [];
  if (members.length > 0)
    return [governorOf(sentence, head), ...members]
      .flatMap((token) => mentions.involved(sentence, token))
      .map((mention) =>
        argument(
          isOpponents(trigger) || isPerfect(sentence, head) ? subjectRole(type) : objectRole(type),
          mention,
          'events.participle',
        ),
      );
  if (relationOf(sentence, head) !== 'acl') return [];
  // "in addition to selling", "accused of selling": the noun or verb before is not who does it.
  if (children(sentence, head, 'mark', 'case').length > 0) return [];
  const pos = tokenAt(sentence, head).pos;
  if (pos !== 'VBN' && pos !== 'VBG') return [];
  const role = pos === 'VBN' && !isOpponents(trigger) ? objectRole(type) : subjectRole(type);
  const who = pos === 'VBG' ? searchersAbove(trigger, mentions) : undefined;
  if (who !== undefined)
    return mentions.participants(sentence, who).map((one) => argument(role, one, 'events.shared-subject'));
  const text = pos === 'VBG' ? textBeside(trigger) : undefined;
  if (text !== undefined)
    return mentions.involved(sentence, text).map((one) => argument(role, one, 'events.participle'));
  if (pos === 'VBG' && (isOfWhole(trigger) || isFoundThere(trigger))) return [];
  const doer =
    pos === 'VBG' && sentence.tokens[head - 1]?.text !== ',' ? gerundDoer(sentence, head, mentions) : undefined;
  if (doer !== undefined)
    return mentions.participants(sentence, doer).map((one) => argument(role, one, 'events.participle'));
  if (pos === 'VBN' && isOfSpeaker(trigger, mentions))
    return dependents(sentence, governorOf(sentence, governorOf(sentence, head)), 'nsubj')
      .flatMap((arc) => mentions.participants(sentence, arc.dependent))
      .map((one) => argument(role, one, 'events.shared-subject'));
  const appointed = /^(succeed|replace)$/.test(lemma) && pos === 'VBG' ? appointedAbove(sentence, head) : undefined;
  if (appointed !== undefined)
    return mentions.participants(sentence, appointed).map((one) => argument(role, one, 'events.shared-subject'));
  return owners(trigger, mentions, role);
};

/** "states which have joined include Norland": they joined. */
const isPerfect = (sentence: Sentence, verb: number): boolean =>
  children(sentence, verb, 'aux').some((arc) => tokenAt(sentence, arc.dependent).lemma === 'have') &&
  children(sentence, verb, 'aux:pass').length === 0;

/** Whose it is, by the noun before it. */
const owners = (trigger: Trigger, mentions: MentionIndex, role: string): Argument[] => {
  const { sentence, head, lemma } = trigger;
  const noun = governorOf(sentence, head);
  const isDone = tokenAt(sentence, head).pos === 'VBN';
  const found = mentions
    .involved(sentence, noun)
    // "fined 3 million euros for selling phones made by rivals": no sum is made.
    .filter(() => !(isDone && isSum(sentence, noun) && isMaking.test(lemma)));
  const owner = ownerOf(sentence, head, found);
  if (owner === 'nobody') return [];
  if (owner === 'above') {
    const above = nounAbove(sentence, noun);
    return above === undefined
      ? []
      : mentions.involved(sentence, above).map((one) => argument(role, one, 'events.participle'));
  }
  if (owner === 'subject') {
    const subject = subjectOfClause(sentence, noun);
    return subject === undefined
      ? []
      : mentions.participants(sentence, subject).map((one) => argument(role, one, 'events.shared-subject'));
  }
  return found.map((one) => argument(isItsBomb(trigger, one) ? 'instrument' : role, one, 'events.participle'));
};

const isSum = (sentence: Sentence, token: number): boolean => tokenAt(sentence, token).ner === 'MONEY';

const isMaking = /^(make|build|produce|manufacture|develop|kill|injure|arrest|hold|own|sign|employ|base|know)$/;

/** "said outside the court, surrounded by supporters", "marched through Sarn, led by priests": they do not surround the court, nor lead the town. */
const isOfSpeaker = ({ sentence, head, lemma }: Trigger, mentions: MentionIndex): boolean => {
  const noun = governorOf(sentence, head);
  return (
    sentence.tokens[head - 1]?.text === ',' &&
    relationOf(sentence, noun) === 'obl' &&
    (/^(surround|flank|accompany|join|escort|dress)$/.test(lemma) ||
      (/^(lead|back|head|support)$/.test(lemma) &&
        // "met officials in Sarn, led by the premier": not who met them.
        children(sentence, governorOf(sentence, noun), 'obj').length === 0 &&
        (tokenAt(sentence, noun).pos === 'NNP' ||
          mentions.participants(sentence, noun).some(({ kind }) => kind === 'Place'))))
  );
};

/** "posts on Telenet sharing the name", "filed a complaint with the guard stating": the text does, and not where it is or who gets it. */
const textBeside = ({ sentence, head, lemma }: Trigger): number | undefined => {
  const noun = governorOf(sentence, head);
  if (!(speechVerbs.get(lemma) === 'said' || telling.test(lemma)) || isText.test(tokenAt(sentence, noun).lemma))
    return undefined;
  if (!/^(on|to|with|in|at)$/.test(prepositionOf(sentence, noun)) || !/^(nmod|obl)$/.test(relationOf(sentence, noun)))
    return undefined;
  const above = governorOf(sentence, noun);
  const texts = isVerb(sentence, above)
    ? children(sentence, above, 'obj').map(({ dependent }) => dependent)
    : above >= 0
      ? [above]
      : [];
  return texts.find((token) => token < noun && isText.test(tokenAt(sentence, token).lemma));
};

/** What a text, a picture or a film does. */
const telling = /^(show|showcase|feature|depict|share|contain|detail|outline|summarize|summarise|portray)$/;

/** "were sent to the site, triggering a clash": the whole clause did that, and no place does it. */
const isOfWhole = ({ sentence, head, lemma }: Trigger): boolean => {
  const noun = governorOf(sentence, head);
  return (
    /^(trigger|cause|spark|prompt|provoke|ignite|unleash|result|lead)$/.test(lemma) &&
    relationOf(sentence, noun) === 'obl' &&
    /^(in|to|into|at|on|near|from|through|across|outside)$/.test(prepositionOf(sentence, noun)) &&
    tokenAt(sentence, noun).pos !== 'NNP'
  );
};

/** "found a banner at the scene saying": no scene says it. */
const isFoundThere = ({ sentence, head, lemma }: Trigger): boolean => {
  const noun = governorOf(sentence, head);
  return (
    speechVerbs.has(lemma) &&
    relationOf(sentence, noun) === 'obl' &&
    /^(at|in|on|near|outside)$/.test(prepositionOf(sentence, noun)) &&
    gettingVerbs.test(tokenAt(sentence, governorOf(sentence, noun)).lemma) &&
    !isText.test(tokenAt(sentence, noun).lemma)
  );
};

/** "named Ana Petrova as head of the bank, succeeding Ivan Horvat": who is named succeeds him. */
const appointedAbove = (sentence: Sentence, head: number): number | undefined => {
  let at = governorOf(sentence, head);
  for (let steps = 0; at >= 0 && steps < 5 && !isVerb(sentence, at); steps++) at = governorOf(sentence, at);
  return appointedBy(sentence, head, at);
};

/** Whom a verb of appointing puts in the place of somebody. */
export const appointedBy = (sentence: Sentence, head: number, verb: number): number | undefined =>
  /^(succeed|replace)$/.test(tokenAt(sentence, head).lemma) &&
  // "elected her, succeeding in its aim".
  children(sentence, head, 'obj').length > 0 &&
  tokenAt(sentence, head).pos === 'VBG' &&
  verb >= 0 &&
  /^(appoint|name|elect|choose|nominate|pick|install)$/.test(tokenAt(sentence, verb).lemma)
    ? children(sentence, verb, 'obj', 'nsubj:pass')[0]?.dependent
    : undefined;

/** "those opposed", "states opposed to the treaty": who opposes something; "a treaty opposed by states" is what they oppose. */
const isOpponents = ({ sentence, head, lemma }: Trigger): boolean =>
  lemma === 'oppose' && !children(sentence, head, 'obl').some((arc) => prepositionOf(sentence, arc.dependent) === 'by');

/**
 * "marched through the capital demanding wages", "went from house to house looking for men": the parser has the place do what only
 * people do; it is done by the subject of the movement.
 */
const searchersAbove = ({ sentence, head, lemma }: Trigger, mentions: MentionIndex): number | undefined => {
  const noun = governorOf(sentence, head);
  const above = governorOf(sentence, noun);
  const verb = relationOf(sentence, noun) === 'conj' ? governorOf(sentence, above) : above;
  if (verb < 0 || !isVerb(sentence, verb) || isText.test(tokenAt(sentence, noun).lemma)) return undefined;
  // "committed the country to peace and to the alliance saying it mattered": who did that says it.
  const said =
    speechVerbs.get(lemma) === 'said' &&
    !showing.test(lemma) &&
    !gettingVerbs.test(tokenAt(sentence, verb).lemma) &&
    relationOf(sentence, noun) !== 'nsubj' &&
    !isSomebody(sentence, noun, mentions);
  if (said) return dependents(sentence, verb, 'nsubj')[0]?.dependent;
  if (relationOf(sentence, noun) !== 'obl') return undefined;
  if (!/^(in|through|into|to|across|at|around|along|on|outside)$/.test(prepositionOf(sentence, noun))) return undefined;
  // "sat in court taking notes".
  if (!doneByPeople.test(lemma) && !/^(sit|stand|wait|kneel)$/.test(tokenAt(sentence, verb).lemma)) return undefined;
  if (mentions.participants(sentence, noun).some((one) => one.kind !== 'Place')) return undefined;
  return dependents(sentence, verb, 'nsubj')[0]?.dependent;
};

const isSomebody = (sentence: Sentence, noun: number, mentions: MentionIndex): boolean =>
  mentions.participants(sentence, noun).some(({ kind }) => kind === 'Person' || kind === 'Group');

const doneByPeople =
  /^(demand|look|look for|search|chant|shout|wave|protest|call|call for|seek|hope|ask|sing|beg|hunt|complain|plead|hunt for|search for)$/;

const isText =
  /^(letter|petition|statement|note|message|poster|banner|report|leaflet|article|e-?mail|appeal|ultimatum|sign|call|warning|order|notice|memo|document|text|tweet|video|recording|placard|graffiti|slogan|law|decree|ruling|resolution|cable|telegram|post|complaint|clip|footage|photo|photograph|image)$/;

/** What figures do as well: "published figures showing that". */
const showing = /^(show|indicate|suggest|reveal|confirm|prove)$/;

/** "found a banner at the scene saying", "got a call saying": what one comes upon says it. */
const gettingVerbs =
  /^(receive|get|find|hear|see|discover|read|obtain|display|carry|put|hang|paint|write|post|publish|leave|wear|hold|wave|circulate|distribute|spread|appear|send|release|issue)$/;
