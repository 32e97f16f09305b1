import type { Sentence } from '../../model/annotation.js';
import { firms } from '../../ontology/firms.js';
import {
  besideCompanies,
  heldInCompanies,
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
  const own = sentence.tokens[name.last + 1]?.pos === 'POS' ? text(name.last + 2) : '';
  const owns = ownedByCompanies.has(own);
  const shares = besideCompanies.has(text(name.last + 1));
  return owned || owns || shares || isRunning(sentence, name);
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
