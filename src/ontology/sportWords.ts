import { words } from './words.js';

/** What one team does to another, as verb or noun; only beside a score. */
export const verbsOfMatches: ReadonlySet<string> = words(`
beat defeat rout route edge thrash trounce hammer down draw lose win crush blank eliminate whip top overcome stun sink demolish destroy
victory loss defeat triumph
`);

/** Who plays or trains in a team: right behind its name and before his own. */
export const playerNouns: ReadonlySet<string> = words(`
striker midfielder defender goalkeeper keeper winger fullback full-back sweeper playmaker quarterback placekicker kicker pitcher shortstop
outfielder infielder catcher lineman linebacker cornerback receiver goalie lock hooker flyhalf fly-half scrumhalf scrum-half flanker prop
coach batsman bowler wicketkeeper reliever slugger centre-half halfback defenseman defenceman
`);

/** Where one of them stands, "5-4" is how they voted. */
export const decidedByVote: ReadonlySet<string> = words(`
vote voter ballot senator senate lawmaker legislator parliament congress council committee court judge jury justice tribunal case lawsuit ruling
verdict bill motion referendum amendment
`);
