import { words } from './words.js';

/** What somebody says or does himself: "In his report, the minister said". No death, trial or arrest, which may be another's. Lemmas. */
export const ownDeeds = words(
  `speech report letter vote statement address ruling verdict remark comment interview article column essay book memoir diary post tweet blog message
reply response answer testimony announcement decision decree appeal plea presentation sermon lecture briefing questionnaire review survey newsletter
visit tour trip stay sojourn journey arrival abstention candidacy candidature travels exile studies career childhood youth way part tenure presidency premiership reign stint campaign meeting conversation audience intervention submission complaint petition autobiography note email e-mail`,
);

/** What one is judged for is one's own: "thanked the minister for his support". Lemmas. */
export const thankingVerbs = words(
  `thank praise congratulate commend blame criticise criticize accuse condemn honor honour punish sentence convict fine jail sanction reward
  censure rebuke remember`,
);

/** What one is helped with is one's own: "helped Petrov with his defence". Lemmas. */
export const helpingVerbs = words('help assist aid');

/** From what one is parted was one's own: "drove the villagers from their fields", "robbed him of his watch". Lemmas. */
export const partingVerbs = words(
  `separate drive expel evict displace uproot remove dismiss oust suspend sack deprive strip rob abduct kidnap snatch drag banish`,
);

/** Where somebody is brought is his own home: "returned the villagers to their homes", "reunited the boy with his parents". Lemmas. */
export const bringingVerbs = words(
  'return bring send take evacuate repatriate escort resettle fly bus deport reunite restore',
);

export const homesBroughtTo = words(
  'home house family village hometown homeland country land relative community parent mother father owner',
);

/** Whoever is attacked or seized in somebody's home is mostly at home: "shot the judge outside his house". Lemmas. */
export const attackedAtHome = words(
  'kill shoot murder assassinate arrest detain seize kidnap abduct attack beat stab ambush bury gun wound injure',
);

/** Who comes into another's home. */
export const intruders = words(
  'burglar intruder robber thief trespasser attacker assailant visitor guest lodger tenant',
);

export const homes = words(
  'home house apartment flat bed car office residence farm village mosque church shop cell sleep bedroom doorstep',
);
