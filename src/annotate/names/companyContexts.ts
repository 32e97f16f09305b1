import type { Sentence } from '../../model/annotation.js';
import { firms } from '../../ontology/firms.js';
import {
  besideCompanies,
  heldInCompanies,
  leadersOfCompanies,
  ownedByCompanies,
  partsOfCompanies,
  runByCompanies,
  staffOfCompanies,
  verbsOfCompanies,
} from '../../ontology/nameContexts.js';
import type { Name } from './name.js';

/** A firm of the table, "shares in X", "a unit of X", "analysts at X", "X's shareholders": one word that is no person's last name here. */
export const isCompany = (sentence: Sentence, name: Name, people: ReadonlySet<string>): boolean => {
  const text = (index: number) => sentence.tokens[index]?.text ?? '';
  if (name.kind !== 'Person' || name.first !== name.last || people.has(text(name.first))) return false;
  if (firms.has(text(name.first))) return !livesAlone(sentence, name);
  const [before, link] = [text(name.first - 2), text(name.first - 1)];
  const owned =
    (link === 'in' && heldInCompanies.has(before.toLowerCase())) ||
    (link === 'of' && partsOfCompanies.has(before.toLowerCase())) ||
    (link === 'at' && staffOfCompanies.has(before.toLowerCase())) ||
    (link === 'by' && before === 'led' && /^(consortium|group|bid)$/.test(text(name.first - 3)));
  const led = link === 'of' && leadersOfCompanies.has(`${text(name.first - 3)} ${before}`.toLowerCase());
  const merged = link === 'with' && /^merge[rd]?$/.test(before);
  const shares = besideCompanies.has(text(name.last + 1));
  return (
    owned || led || merged || shares || owns(sentence, name) || isRunning(sentence, name) || isThing(sentence, name)
  );
};

/** "X's shareholders", "X's biggest shareholder", "X's chief executive". */
const owns = (sentence: Sentence, { last }: Name): boolean => {
  if (sentence.tokens[last + 1]?.pos !== 'POS') return false;
  let noun = last + 2;
  while (/^JJ/.test(sentence.tokens[noun]?.pos ?? '') && sentence.tokens[noun]?.text !== 'chief') noun++;
  const text = sentence.tokens[noun]?.text ?? '';
  return ownedByCompanies.has(text) || (text === 'chief' && sentence.tokens[noun + 1]?.text === 'executive');
};

/** "Kelvane, which makes engines, sold": who is told of at the head of a sentence by "which" is nobody. */
const isThing = (sentence: Sentence, { first, last }: Name): boolean => {
  const [comma, which, verb] = [1, 2, 3].map((step) => sentence.tokens[last + step]);
  const isSubject = first === 0 || /^(that|but|while|when|if|whether)$/.test(sentence.tokens[first - 1]?.text ?? '');
  return comma?.text === ',' && which?.text === 'which' && isSubject && /^(VB[DZ]|MD)$/.test(verb?.pos ?? '');
};

/** "Ford was born in Omaha", "Dell divorced his wife", "Hyatt said she was ill". */
const livesAlone = (sentence: Sentence, { last }: Name): boolean =>
  sentence.tokens
    .slice(last + 1, last + 8)
    .some(
      ({ lemma, pos, text }) =>
        (pos.startsWith('VB') && /^(bear|marry|divorce|die|retire|pardon)$/.test(lemma)) ||
        /^(he|she|his|her|him|himself|herself)$/.test(text),
    );

/** "Tesla cut its forecast", "Levi Strauss closed two plants": nobody has a forecast of his own that is an "it". */
const isRunning = (sentence: Sentence, { last }: Name): boolean => {
  const verb = sentence.tokens[last + 1];
  if (!/^VB[DZ]$/.test(verb?.pos ?? '') || !verbsOfCompanies.has(verb?.lemma ?? '')) return false;
  const behind = sentence.tokens.slice(last + 2, last + 6);
  return behind[0]?.text === 'its' || (behind[0]?.pos === 'CD' && behind.some(({ text }) => runByCompanies.has(text)));
};
