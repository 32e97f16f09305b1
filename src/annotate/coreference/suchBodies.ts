import { arcTo } from '../../model/syntax.js';
import { newsAgencies } from '../../ontology/newsAgencies.js';
import { companyNouns, noCompanies } from '../../ontology/organizationNouns.js';
import type { Entry } from './entry.js';

/** Whether "the company", "the group" or "the agency" can be said of a body, by its kind or by its name. */
export const isSuchBody = (entry: Entry, name: Entry): boolean => {
  const { noun } = entry;
  const { subtype } = name.mention;
  if (isCentralBank(entry)) return centralBanks.test(name.mention.text) && !tradingBanks.test(name.mention.text);
  if (companyNouns.has(noun))
    return (
      !isTold(name) &&
      (subtype === 'company' ||
        (subtype === undefined && !name.words.some((word) => noCompanies.has(word.toLowerCase()))))
    );
  // No committee is a militia.
  // The United Nations and the European Union are no group.
  if (/^(group|movement|network|faction|militia)$/.test(noun) && isOfStates(name)) return false;
  if (
    /^(faction|militia)$/.test(noun) &&
    name.words.some((word) => noCompanies.has(word.toLowerCase()) || unarmed.test(word))
  )
    return false;
  if (/^(group|organization|organisation|movement|network|faction|militia)$/.test(noun))
    return subtype === undefined
      ? !isReporting(name) && (!isWorldBody(name) || isOrganizationOfStates(entry, name))
      : /^(armed group|armed force|party)$/.test(subtype) || (noun === 'group' && subtype === 'company');
  if (/^(agency|body|institution|association)$/.test(noun)) return subtype === undefined && !isTold(entry);
  if (/^(paper|newspaper|magazine|daily|weekly|broadcaster)$/.test(noun)) return subtype === 'media';
  if (/^(bloc|alliance)$/.test(noun))
    return noun === 'alliance' ? /^(NATO|Nato)$|Alliance\b/.test(name.mention.text) : blocs.test(name.mention.text);
  return noun === 'party' && subtype === 'party';
};

const isOfStates = ({ mention }: Entry): boolean =>
  /^(UN|U\.N\.|United Nations|EU|E\.U\.|NATO|Nato|OSCE|AU|IMF|World Bank)$|\b(?:European|African|Soviet|Economic|Customs) Union$/.test(
    mention.text,
  );

/** In names of bodies that watch over others, and bear no arms. */
const unarmed =
  /^(International|Watch|Rights|Amnesty|Foundation|Institute|Observatory|Monitor|Centre|Center|Cross|Crescent)$/;

const blocs =
  /^(EU|ASEAN|Asean|ECOWAS|Ecowas|Mercosur|BRICS|G7|G20|SADC|CARICOM)$|\b(?:Union|Community|Association of)\b/;

/** "Halden Agency said the group was trapped": an agency of that name tells of others, and is no group. */
const isReporting = ({ words }: Entry): boolean =>
  /^(Agency|News|Press|Ministry|Office|Bureau)$/.test(words.at(-1) ?? '');

/** "He told Reuters the group would disarm", "U.N. officials say the group ...": who prints it, and bodies of states, are no group. */
const isWorldBody = ({ mention }: Entry): boolean =>
  newsAgencies.has(mention.text) ||
  (blocs.test(mention.text) && !/\bUnion$/.test(mention.text)) ||
  ofStates.test(mention.text);

const ofStates =
  /^(?:U\.?N\.?|NATO|Nato|OSCE|IAEA|World Bank|IMF|(?:European|African) Union)$|\b(?:United Nations|Security Council|(?:High )?Court|Parliament|Congress|Senate)\b/;

/** "The African Union sent troops. The organization said ...": it is one, where it did something before. */
const isOrganizationOfStates = (entry: Entry, { sentence, mention }: Entry): boolean =>
  /^organi[sz]ation$/.test(entry.noun) &&
  entry.sentence !== sentence &&
  /^(UN|U\.N\.|United Nations|NATO|Nato|OSCE|IAEA|World Bank|IMF|European Union|African Union)$/.test(mention.text) &&
  /^nsubj/.test(arcTo(sentence, mention.head)?.relation ?? '');

/** "a diplomat told the agency", "she told Reuters": the one that tells the news. */
const isTold = ({ sentence, mention }: Entry): boolean => {
  const arc = arcTo(sentence, mention.head);
  return /^i?obj$/.test(arc?.relation ?? '') && sentence.tokens[arc?.governor ?? -1]?.lemma === 'tell';
};

/** "The Bank of Norland raised its rate. The central bank said ...". */
export const isCentralBank = ({ noun, modifiers }: Entry): boolean =>
  noun === 'bank' && modifiers.length === 1 && modifiers[0] === 'central';

/** Banks of a country's name that are firms. */
const tradingBanks =
  /^Bank of (?:America|China|Ireland|Scotland|Montreal|Nova Scotia|Baroda|India|Cyprus|Beirut|Communications|New York|Africa|Georgia)\b/;

const centralBanks =
  /^(?:(?:Central |National |Reserve |State )?Bank of (?:the )?\p{Lu}|(?:US |U\.S\. )?Federal Reserve|European Central Bank|ECB|Bundesbank|Riksbank|\p{L}+ (?:Central|National) Bank$)/u;
