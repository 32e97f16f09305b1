import { words } from './words.js';

/** Participles that describe the noun behind them, and are seldom done to it: "of rising prices", "for developing countries". As they are written. */
export const describingParticiples: ReadonlySet<string> = words(`
rising growing increasing continuing ongoing existing coming upcoming forthcoming lasting living missing developing emerging neighbouring
neighboring warring remaining leading ruling governing opposing surrounding outstanding pressing falling declining mounting escalating
worsening deepening widening spreading evolving returning retiring visiting working fighting competing conflicting differing varying
underlying overarching overwhelming alarming disturbing worrying threatening promising challenging striking sweeping binding standing
longstanding pending sitting serving acting participating contributing protesting demonstrating invading occupying advancing retreating
departing arriving resulting corresponding enduring interesting surviving ageing aging shrinking intervening following
preceding incoming outgoing confronting contracting drinking cooking building training housing manufacturing mining shipping
banking farming fishing parking marketing engineering trading operating recurring prevailing simmering looming swirling collapsing
crumbling dying sinking flying 
`);

/** For what somebody did when this is done to him: "arrested for filming voters", "convicted of taking bribes". Lemmas. */
export const answeredFor: ReadonlySet<string> = words(
  `arrest detain convict accuse charge jail imprison sentence fine sanction designate blame criticise criticize condemn thank praise suspect investigate
indict punish suspend ban expel acquit prosecute sue apologise apologize rebuke
prison jail`,
);
