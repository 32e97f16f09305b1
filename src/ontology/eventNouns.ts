import { words } from './words.js';

/**
 * Nouns that name something that happens or is done, and that no event type lists: they are events of type `Action`.
 * Lemmas. A noun that names a thing ("building", "service"), a state ("crisis", "stability"), a trait or a topic ("experience", "challenge")
 * as often as an event is left out on purpose; the others are events where something is told of them (`bareNouns.ts`).
 */
export const eventNouns: ReadonlySet<string> = words(`
abolishment acceleration acceptance action adjustment advancement affirmation allocation alteration
announcement application appointment armament arming arrangement assessment atrocity attempt auction authorization
backing backlash ban bid blackout blockade bloodletting blow breakdown breakthrough build-up buildup burning
calculation call cancellation capture celebration change clarification clean-up cleanup clearance closing co-operation
clampdown collaboration comeback coming commencement comparison completion compliance complication compromise concession
confirmation confiscation conspiracy construction consumption contamination continuation control controversy
conversion cooperation coordination counting coup crackdown creation cremation cut cutback deal debate debut deception
declaration decommissioning deepening delay deliberation delivery denunciation departure depletion design
deterioration devaluation development disagreement discovery discrimination dispatch disposal dispute disruption
distribution disturbance dive diversion division doubling download drive dumping easing elimination emergency encounter
encouragement end ending enforcement engagement enhancement enlargement enquiry erosion escalation evaluation event
eviction examination excavation exchange exclusion excursion exercise exit expedition exploitation
exploration expropriation extension failure fallout feud filing fluctuation follow-up forecast formulation fulfillment
fundraising gathering glitch grounding growth handling handover harassment hearing hijacking hike hostility hosting
hunt impeachment implementation improvement inauguration incident incitement inclusion incorporation influx
infringement inquest insult integration interception interference interruption intervention intrusion inundation
invasion involvement issuance journey jump killing lawsuit lay-off leak listing lobbying lockdown losing lynching
maintenance manipulation march meltdown migration miscalculation mobilisation modernization modification monitoring
move mutilation mutiny nationalization naturalization obstruction occurrence onslaught opening ordeal outage outbreak
overflight overhaul overthrow participation partition patrol pause persecution placement plan plot poll possession
praise preparation presentation preservation prevention privatization proceeding processing procurement profiling
prolongation promotion prosecution protection provision provocation pullout punishment purge pursuit push quarrel raid
reaction rebuilding recall recapture recession reconciliation reconstruction recount recovery recruitment reduction
reform refusal registration rehabilitation reinforcement relaunch relocation removal renewal renovation reopening
reorganisation reorganization repair repatriation replacement reprisal rescue reshuffle resistance response
restriction restructuring resupply retaliation return reunion reversal review revision revolt ride rollout rotation
row rupture rush sabotage sacking sanctioning scandal screening scrutiny secession seizure selection selling
separation setback setting-up settlement sharing shift shipment shutdown siege signing sinking skirmish slowdown slump
speculation split spread stabilization stalemate stand-off standoff start stay stoppage strengthening struggle
submission subversion summit supervision supply support surge surrender surveillance survival suspension swap switch
takeoff takeover testing theft tour tragedy training transaction transformation transition transmission transplant
treatment trespass turmoil upgrade upheaval use vaccination vandalism verification victory violation visit voting
walkout withdrawal work
`);

/** Those that are taken up as something that happened, though nobody and no time is told of it: "the move", "this incident". Lemmas. */
export const happeningNouns: ReadonlySet<string> = words(
  `backlash blackout breakdown ceremony controversy coup crackdown cremation delay dispute emergency event exchange feud glitch incident
  interception launch lockdown meltdown move ordeal outage provocation quarrel reshuffle retaliation reunion row scandal search setback siege
  split stalemate standoff stand-off swap tragedy turmoil upheaval voting walkout`,
);
