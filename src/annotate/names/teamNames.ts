import type { Sentence } from '../../model/annotation.js';
import { typeOfDocumentNoun } from '../../ontology/documentTypes.js';
import { typeOfNoun } from '../../ontology/events/index.js';
import { placeNamed } from '../../ontology/gazetteer.js';
import { personNouns } from '../../ontology/personNouns.js';
import { placeNameHeads } from '../../ontology/placeNouns.js';
import { type Name, takingIn, wordsOf } from './name.js';

const rule = 'names.joint';

/** "the Chicago Bears": a city and whom many are called by, behind an article. */
export const withTeam = (sentence: Sentence, names: readonly Name[]): readonly Name[] =>
  sentence.tokens.reduce<readonly Name[]>((all, token, at) => {
    const one = token.text.slice(0, -1).toLowerCase();
    const city = all.find(({ kind, last }) => kind === 'Place' && last === at - 1);
    const fits =
      city !== undefined &&
      /^NNPS?$/.test(token.pos) &&
      token.ner === 'O' &&
      /^\p{Lu}\p{Ll}{3,}s$/u.test(token.text) &&
      /^the$/i.test(sentence.tokens[city.first - 1]?.text ?? '') &&
      placeNamed(wordsOf(sentence, city.first, city.last))?.subtype === 'city' &&
      !placeNameHeads.has(token.text) &&
      !notTeams.test(token.text) &&
      typeOfNoun(one) === undefined &&
      !typeOfDocumentNoun.has(one) &&
      !personNouns.has(one) &&
      !/^(NN|HYPH|POS)/.test(sentence.tokens[at + 1]?.pos ?? '');
    return fits
      ? takingIn(all, { sentence: sentence.index, first: city.first, last: at, kind: 'Organization', rule })
      : all;
  }, names);

/** What is called by the city where it was signed, held or done. */
const notTeams =
  /^(Accords|Games|Olympics|Paralympics|Principles|Regulations|Rules|Papers|Treaties|Championships|Finals|Guidelines|Documents|Contacts|Channels|Goals|Commitments|Hills|Heights|Suburbs|Outskirts|Authorities|Courts|Schools|Markets|Docks|Streets|Politics|News|Times)$/;
