import type { Sentence } from '../../model/annotation.js';
import { atTokens } from '../../model/syntax.js';
import { isTitleCase } from '../../model/titleCase.js';
import { organizationNameHeads } from '../../ontology/organizationNouns.js';
import { bySentence, isCapitalized, isNameWord, type Name, type NameRule, takingIn } from './name.js';
import { withTeam } from './teamNames.js';

/**
 * Names that the tagger cuts at a small word or sign: firms with "&" ("Haldane & Moss"), patronymics ("Vagif Mammadov oglu
 * Aliyev"), and bodies whose first word says in another language what they are ("Partido Renovador", "Banque de Savoie").
 */
export const jointNames: NameRule = (sentences, names) => {
  const groups = bySentence(names, sentences.length);
  return sentences.flatMap((sentence, index) => {
    const own = groups[index] ?? [];
    return isTitleCase(sentence)
      ? own
      : [
          withAmpersand,
          withKin,
          withPatronymic,
          withAyn,
          withForeignHead,
          withEzafe,
          withTellingEnd,
          withLegalForm,
          withTeam,
        ].reduce<readonly Name[]>((all, join) => join(sentence, all), own);
  });
};

const rule = 'names.joint';

/** Both sides of "&" with all capitals around them; a common noun at the head of the sentence stays outside. */
const withAmpersand = (sentence: Sentence, names: readonly Name[]): readonly Name[] =>
  sentence.tokens.reduce<readonly Name[]>((all, token, at) => {
    if (token.text !== '&') return all;
    const isProper = (index: number) =>
      isCapitalized(sentence.tokens[index]) && /^NNPS?$/.test(sentence.tokens[index]?.pos ?? '');
    if (!isProper(at - 1) || !isProper(at + 1)) return all;
    // Two people may be joined by it as well, and two common words of a title.
    if (
      all.some(
        (name) => name.kind === 'Person' && name.last > name.first && (name.last === at - 1 || name.first === at + 1),
      )
    )
      return all;
    if (
      ![at - 1, at + 1].some((index) => /^(PERSON|ORGANIZATION|LOCATION|CITY)$/.test(sentence.tokens[index]?.ner ?? ''))
    )
      return all;
    let first = at - 1;
    while (isProper(first - 1) || (sentence.tokens[first - 1]?.text === '&' && isProper(first - 2))) first--;
    const trades = first === 0 && at > 1 && traders.test(sentence.tokens[0]?.text ?? '');
    if (trades) first = 1;
    let last = at + 1;
    while (
      isProper(last + 1) &&
      (organizationNameHeads.has(sentence.tokens[last + 1]?.text ?? '') ||
        all.some((name) => name.first <= last && name.last > last))
    )
      last++;
    return takingIn(trades ? all.filter((name) => name.first > 0) : all, {
      sentence: sentence.index,
      first,
      last,
      kind: 'Organization',
      rule,
    });
  }, names);

/** "Lindholm and Sons", "Keller and Partners Ltd.": a firm is called by a man and those with him. */
const withKin = (sentence: Sentence, names: readonly Name[]): readonly Name[] =>
  sentence.tokens.reduce<readonly Name[]>((all, token, at) => {
    const before = sentence.tokens[at - 1];
    if (token.text !== 'and' || !kin.test(sentence.tokens[at + 1]?.text ?? '')) return all;
    if (
      before?.pos !== 'NNP' ||
      !isCapitalized(before) ||
      isCapitalized(sentence.tokens[at + 2]) !== isFirm(sentence, at + 2)
    )
      return all;
    let first = at - 1;
    while (sentence.tokens[first - 1]?.pos === 'NNP' && isCapitalized(sentence.tokens[first - 1])) first--;
    const last = isFirm(sentence, at + 2) ? at + 2 : at + 1;
    return takingIn(all, { sentence: sentence.index, first, last, kind: 'Organization', rule });
  }, names);

const kin = /^(Sons|Brothers|Daughters|Partners|Associates)$/;

const isFirm = (sentence: Sentence, index: number): boolean =>
  /^(Ltd|Inc|LLC|LLP|Limited|Co|Company|Corp)\.?$/.test(sentence.tokens[index]?.text ?? '');

const traders =
  /^(Retailer|Carmaker|Automaker|Lender|Insurer|Airline|Brewer|Publisher|Broadcaster|Drugmaker|Chipmaker|Shipbuilder|Bookmaker|Consultancy|Auctioneer|Grocer|Jeweller|Developer|Builder|Supplier)$/;

/** "oglu", "kyzy" and what is before and behind them are one person. */
const withPatronymic = (sentence: Sentence, names: readonly Name[]): readonly Name[] =>
  sentence.tokens.reduce<readonly Name[]>((all, token, at) => {
    if (!/^(oglu|oğlu|oghlu|ogly|oglou|qizi|qızı|gizi|kizi|kyzy)$/i.test(token.text)) return all;
    const before = all.find(
      (name) => name.kind === 'Person' && (name.last === at - 1 || (name.first <= at && name.last >= at)),
    );
    if (!before) return all;
    const behind = all.find((name) => name.kind === 'Person' && name.first === at + 1);
    const untagged = isNameWord(sentence.tokens[at + 1]) && sentence.tokens[at + 1]?.pos === 'NNP' ? at + 1 : at;
    const last = Math.max(before.last, behind?.last ?? untagged);
    return takingIn(all, { ...before, last, rule });
  }, names);

/** "Omar 'Abd al-Rahman", "Hani ‘Ali Saleh": the letter ayn, which the tagger takes for an opening quotation mark. */
const withAyn = (sentence: Sentence, names: readonly Name[]): readonly Name[] =>
  sentence.tokens.reduce<readonly Name[]>((all, token, at) => {
    const next = sentence.tokens[at + 1];
    if (!/^(['‘’`ʿ]|``)$/.test(token.text) || next?.start !== token.end || !ayn.test(next.text)) return all;
    // "Disney 'Ali'" has a closing mark, and is a title.
    if (/^['’]+$/.test(sentence.tokens[at + 2]?.text ?? '')) return all;
    const before = all.find((name) => name.kind === 'Person' && name.last === at - 1);
    const behind = all.find((name) => name.kind === 'Person' && name.first === at + 1);
    const isFree = sentence.tokens[at - 1]?.pos === 'NNP' && isNameWord(sentence.tokens[at - 1]);
    const first = before?.first ?? (isFree ? at - 1 : undefined);
    return behind && first !== undefined && token.start > (sentence.tokens[at - 1]?.end ?? 0)
      ? takingIn(all, { ...behind, first, rule })
      : all;
  }, names);

/** Names that begin with that letter. */
const ayn =
  /^(Abd|Abdul|Abdullah|Abdallah|Abbas|Ali|Adil|Adel|Aziz|Aydarus|Aqil|Amr|Ammar|Arif|Asim|Ata|Atif|Awad|Ayman|Id|Imad|Isa|Issa|Ismat|Iyad|Izz|Umar|Omar|Uthman|Othman|Ubayd)(-\p{L}+)*$/u;

/** First words of bodies in other languages. */
export const foreignHeads =
  /^(Partido|Parti|Partito|Partidul|Partai|Partiya|Movimiento|Movimento|Mouvement|Frente|Fronte|Alianza|Alliance|Federación|Fédération|Ministerio|Ministère|Universidad|Universidade|Université|Università|Universität|Instituto|Institut|Banco|Banca|Banque|Grupo|Groupe|Gruppo|Compagnie|Société|Sindicato|Syndicat|Confederación|Asociación|Association|Fundación|Fundação|Fondation|Diario|Gazeta|Gazette|Agencia|Agence|Agenzia|Télé|Tele|Hizb|Jamaat|Jamiat|Harakat|Bank|Radio|TV|RTV|Dynamo|Dinamo|Spartak|Lokomotiv|Fuerza|Acción|Unidad|Coalición|Comité|Comisión|Consejo|Fiscalía|Policía|Procuraduría|Secretaría|Petróleos|Compañía|Aerolíneas|Deportivo|União|Polícia|Rassemblement|Conseil|Gendarmerie|Komisi|Badan|Sporting|Atletico|Atlético|Olympique|Partizan|Inter|FC|AC|FK|NK|SK|CSKA)$/;

/** What follows such a word in capitals, and over "de", "del", "para". */
const withForeignHead = (sentence: Sentence, names: readonly Name[]): readonly Name[] =>
  sentence.tokens.reduce<readonly Name[]>((all, token, first) => {
    if (!foreignHeads.test(token.text) || !isCapitalized(token) || isCapitalized(sentence.tokens[first - 1]))
      return all;
    let last = first;
    for (;;) {
      const small = /^(de|del|della|des|du|do|da|dos|la|las|los|le|y|e|et|für|para|pour|per)$/.test(
        sentence.tokens[last + 1]?.text ?? '',
      );
      const next = small
        ? /^(la|las|los|le)$/.test(sentence.tokens[last + 2]?.text ?? '')
          ? last + 3
          : last + 2
        : last + 1;
      const word = sentence.tokens[next];
      if (
        !isCapitalized(word) ||
        !/^(NNP|NNPS|FW|JJ|NN)$/.test(word?.pos ?? '') ||
        /^(DATE|TIME)$/.test(word?.ner ?? '')
      )
        break;
      if (
        !small &&
        last > first &&
        all.some((name) => name.kind === 'Person' && name.first === next && name.last > next)
      )
        break;
      last = next;
    }
    const over = all.filter((name) => name.first <= last && name.last >= first);
    const isKnown = over.some((name) => name.kind === 'Organization' && name.last >= last);
    return last > first && last - first < 6 && !isKnown
      ? takingIn(all, { sentence: sentence.index, first, last, kind: 'Organization', rule })
      : all;
  }, names);

/** "Norenergo", "Tavneft": a word that nobody tagged and whose end says what it does. */
const withTellingEnd = (sentence: Sentence, names: readonly Name[]): readonly Name[] => [
  ...names,
  ...atTokens(sentence, (token, at): Name[] => {
    const tells = token.pos === 'NNP' && /^\p{Lu}\p{Ll}+(?:energo|neft|gaz|prom|telecom|stroy|atom)$/u.test(token.text);
    const isFree = () => names.every((name) => name.last < at || name.first > at);
    return tells && isFree() ? [{ sentence: sentence.index, first: at, last: at, kind: 'Organization', rule }] : [];
  }),
];

/** "Wm. Halden Jr. Co.", "George Weston Ltd.", "Ada Derana TV": a name of a person with what only a firm has behind it is a firm's. */
const withLegalForm = (sentence: Sentence, names: readonly Name[]): readonly Name[] =>
  sentence.tokens.reduce<readonly Name[]>((all, token, at) => {
    if (
      !/^((Co|Cos|Inc|Corp|Ltd|LLC|LLP|Plc|PLC)\.?|TV|FM|Television|Radio|Holdings|Airways|Airlines|Petroleum|Pharmaceuticals|Motors|Industries)$/.test(
        token.text,
      )
    )
      return all;
    const isProper = (index: number) =>
      isCapitalized(sentence.tokens[index]) && sentence.tokens[index]?.pos === 'NNP' && !isTitleWord(sentence, index);
    let first = at;
    while (isProper(first - 1)) first--;
    const isMan = all.some(({ kind, first: begin, last }) => kind !== 'Place' && begin >= first && last < at);
    return first < at && isMan
      ? takingIn(all, { sentence: sentence.index, first, last: at, kind: 'Organization', rule })
      : all;
  }, names);

/** "Retailer George Weston Ltd." */
const isTitleWord = (sentence: Sentence, index: number): boolean =>
  index === 0 && traders.test(sentence.tokens[0]?.text ?? '');

/** "Tehreek-e-Taliban Pakistan", "Jamaat-ul-Ahrar": parties and armies of Urdu, Persian and Arabic, over the particle between hyphens. */
const withEzafe = (sentence: Sentence, names: readonly Name[]): readonly Name[] =>
  sentence.tokens.reduce<readonly Name[]>((all, token, first) => {
    if (
      !/^(Tehr(ee|i|ei)k|Tahr(ee|i)k|Jama['’]?at|Jamiat|Lashkar|Jaish|Jaysh|Hi?e?zb|Harkat|Harakat|Sipah|Ansar|Anjuman|Nahzat|Sunnat|Tanzim)$/.test(
        token.text,
      )
    )
      return all;
    let last = first;
    while (
      isTight(sentence, last + 1) &&
      /^[-‑]$/.test(sentence.tokens[last + 1]?.text ?? '') &&
      isTight(sentence, last + 2)
    )
      last += 2;
    if (last === first || !/\p{Lu}/u.test(sentence.tokens[last]?.text ?? '')) return all;
    if (/^(Pakistan|Afghanistan|Bangladesh|Kashmir|Hind)$/.test(sentence.tokens[last + 1]?.text ?? '')) last++;
    return takingIn(all, { sentence: sentence.index, first, last, kind: 'Organization', rule });
  }, names);

const isTight = (sentence: Sentence, index: number): boolean =>
  sentence.tokens[index]?.start === sentence.tokens[index - 1]?.end;
