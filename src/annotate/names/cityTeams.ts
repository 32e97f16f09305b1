import type { Sentence } from '../../model/annotation.js';
import { placeNamed } from '../../ontology/gazetteer.js';
import { hasScore } from '../../ontology/score.js';
import { playerNouns, verbsOfMatches } from '../../ontology/sportWords.js';
import { bySentence, type Name, type NameRule, textOfName } from './name.js';

/**
 * A team that is called by its city: "Leeds beat York 2-0", "Boston 5 Toronto 3", "Denver placekicker N". Last of all, since
 * the same city stays a place in the next sentence, and nations that play stay places.
 */
export const cityTeams: NameRule = (sentences, names) => {
  const groups = bySentence(names, sentences.length);
  return sentences.flatMap((sentence, index) => {
    const own = groups[index] ?? [];
    const table = isTable(sentence, own);
    const score = hasScore(sentence);
    return own.map((name) => {
      const isTeam =
        isCity(sentence, name) &&
        (table || (score && playsMatch(sentence, name)) || isBeforePlayer(sentence, name, own));
      return isTeam ? { ...name, kind: 'Organization' as const, rule: 'names.team' } : name;
    });
  });
};

const isCity = (sentence: Sentence, name: Name): boolean =>
  name.kind === 'Place' && placeNamed(textOfName(sentence, name))?.subtype !== 'country';

/** "Boston 5 Toronto 3", "Leeds 2 (Hart 12) York 1", "San Diego at Chicago": a line of nothing but two names and what they scored. */
const isTable = (sentence: Sentence, names: readonly Name[]): boolean => {
  const [home, away, more] = names.filter(({ kind }) => kind !== 'Person').sort((a, b) => a.first - b.first);
  if (!home || !away || more || home.first !== 0) return false;
  const text = (index: number) => sentence.tokens[index]?.text ?? '';
  const end = sentence.tokens.findLastIndex(({ pos }) => pos !== '.');
  const bare = away.last === end && away.first === home.last + 2;
  if (bare && /^(at|vs\.?|v)$/i.test(text(home.last + 1))) return true;
  const scored = /^\d{1,3}$/;
  return (
    scored.test(text(home.last + 1)) &&
    scored.test(text(away.last + 1)) &&
    sentence.tokens.every(({ pos }) => !/^(VB|MD|DT|IN)/.test(pos))
  );
};

/** Beside a verb of matches: "Seattle routed", "beat Oakland", "lost to Leicester", "a win over York". */
const playsMatch = (sentence: Sentence, { first, last }: Name): boolean => {
  const isVerb = (index: number) => {
    const token = sentence.tokens[index];
    return token !== undefined && /^(VB|NN)/.test(token.pos) && verbsOfMatches.has(token.lemma.toLowerCase());
  };
  const before = first - (sentence.tokens[first - 1]?.text === 'the' ? 2 : 1);
  const link = sentence.tokens[before]?.text ?? '';
  const isVerbBefore = /^(to|over|against|by|with|past)$/.test(link) ? isVerb(before - 1) : isVerb(before);
  return isVerbBefore || (isVerb(last + 1) && sentence.tokens[first - 1]?.pos !== 'IN');
};

/** "Denver placekicker Jason Elm", "Perugia coach N": whose player somebody is. */
const isBeforePlayer = (sentence: Sentence, { first, last }: Name, names: readonly Name[]): boolean =>
  playerNouns.has(sentence.tokens[last + 1]?.text ?? '') &&
  !/^(a|an)$/i.test(sentence.tokens[first - 1]?.text ?? '') &&
  names.some(({ kind, first: next }) => kind === 'Person' && next === last + 2);
