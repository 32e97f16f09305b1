import { words } from './words.js';

/**
 * Words whose phrase with a place preposition tells at whom, on what or for what, and never where: "imposed sanctions on Iran", "relies on
 * China", "an advantage over Norland", "tapped into the market". Made from the verbs and nouns of the press by frequency.
 */
const targets: Readonly<Record<string, { readonly verbs: ReadonlySet<string>; readonly nouns: ReadonlySet<string> }>> =
  {
    on: {
      verbs:
        words(`impose inflict heap levy slap rely depend count bank bet focus refocus concentrate center centre dwell reflect insist call
      prey encroach infringe impinge hinge spy eavesdrop decide agree comment speculate elaborate expand vote ponder muse predicate
      exert bestow confer lavish clamp crack embark renege backtrack capitalize capitalise touch draw hang weigh`),
      nouns:
        words(`pressure blame emphasis focus refocus burden onus tariff duty tax levy ban embargo restriction limit curb cap sanction
      hope bet grip hold toll strain impact effect influence spotlight attention crackdown clampdown verdict outlook view stance position
      policy deal agreement consensus resolution book film documentary paper article research study data information intelligence
      expertise discussion debate briefing ruling reliance dependence dependency inquiry enquiry probe investigation claim`),
    },
    over: {
      verbs: words(
        'hang loom reign preside prevail triumph fret agonize agonise argue quarrel bicker row wrangle clash spar feud rule',
      ),
      nouns:
        words(`advantage control sovereignty authority power influence jurisdiction dominance edge lead victory triumph win claim concern
      fear worry dispute row quarrel anger outrage`),
    },
    into: {
      verbs: words(
        'split divide tap turn translate transform convert look dig delve inquire enquire group merge project',
      ),
      nouns: words('inquiry enquiry probe investigation insight research'),
    },
    at: { verbs: words('hint aim point scoff balk bristle rail marvel jeer sneer lash nod jab'), nouns: words('aim') },
  };

/** Whether a phrase with this preposition behind a word is what the word is aimed at. */
export const isTarget = (form: 'verb' | 'noun' | 'adjective', lemma: string, preposition: string): boolean =>
  form !== 'adjective' && targets[preposition]?.[form === 'verb' ? 'verbs' : 'nouns'].has(lemma) === true;
