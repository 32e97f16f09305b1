import { words } from './words.js';

/** Nouns that stand in the plural before another noun: "sports officials", "arms dealers". Lemmas, and the plurals that the tagger keeps. */
export const attributivePlurals: ReadonlySet<string> = words(`
sport sports arm arms drug drugs right rights custom customs goods service operation system sale saving communication affair relation resource
human-right good pension bond future earning claim enemy appeal special war games game parts part material procurement standard publication
record admission election benefit works work accounts account talk talks narcotics narcotic munition explosive weapon weapons antiquity
petition grassroots electronics electronic logistics logistic veteran woman man child youth minority car motor media news politics police
peace asset assets securities security commodity option derivative prison prisons school schools university hospital hospitals fishery forestry
mines mine roads rail railways airlines airline oils foods food crop antitrust liberty liberties freedom facility street student teacher worker
trade union unions abortion homicide burglary incident lottery betting
`);
