import { words } from './words.js';

/** Nouns that a clause with "that" gives the content of: "the fact that they attacked", and not what they attacked. Lemmas. */
export const contentNouns: ReadonlySet<string> = words(`
fact claim allegation report charge accusation suspicion hope fear concern belief view idea evidence proof sign indication possibility chance
risk danger threat warning promise pledge assurance guarantee condition decision demand call proposal suggestion requirement rule law agreement
understanding statement announcement news rumor rumour message word signal impression feeling sense knowledge conclusion finding argument
complaint confirmation denial admission insistence notion theory thought prospect likelihood doubt question point reason way time day moment
case extent degree force week month year hour night morning evening date effect result advantage problem principle position opinion
expectation assumption presumption hypothesis speculation information intelligence testimony judgment judgement ruling order recommendation
request plea appeal wish desire intention plan need necessity awareness recognition realization realisation memory reminder excuse pretext
explanation confidence conviction certainty faith trust truth lie myth story saying adage irony shame pity surprise regret anger outrage
scenario situation circumstance basis ground grounds premise understanding clause provision stipulation resolution motion bet hint revelation
disclosure observation remark comment criticism consensus perception thesis contention assertion prediction forecast estimate calculation
`);

/** Verbs that are done to something, which a clause without an object stands behind: "the bridge that the flood destroyed". Lemmas. */
export const deedsToThings: ReadonlySet<string> = words(`
destroy damage demolish launch build make sign conduct stage mount commit hit strike attack bomb shell impose occupy damage raid plant lead own
cause carry torch burn loot capture seize detain arrest abduct kidnap kill wound rescue free recruit train fund finance support visit organise
organize host found create produce publish issue plan propose
`);
