/**
 * Nouns that name something that happens or is done, and that no event type lists: they are events of type `Action`.
 * Lemmas. A noun that names a thing as often as an event ("building", "order", "service") is left out on purpose.
 */
export const eventNouns: ReadonlySet<string> = new Set(
  `abolishment turmoil absence acceleration acceptance access accomplishment achievement action activity adaptation adjustment
advancement advertisement affair affirmation alignment allocation alteration announcement applause application appointment
approach arrangement ascent assessment assignment attempt attendance auction authorization award backlash ban behavior behaviour bid
blackout blow boom breakdown breakthrough build-up buildup burning calculation cancellation capture celebration challenge
change choice circulation clarification cleanup clean-up clearance closing co-operation collaboration comeback coming commencement
comparison compensation completion compliance complication compromise concession confirmation confiscation conspiracy
construction consumption contamination continuation control controversy conversion cooperation coordination
call counting coverage coup crackdown crisis creation cremation cut cutback deal debate debut deception declaration decommissioning
deepening delay deliberation delivery denunciation departure depletion descent design deterioration development
devaluation difficulty disagreement disappointment discovery discrimination dispatch display disposal dispute
disruption distribution disturbance diversion dive division doubling download drive dumping easing elimination emergency
encounter encouragement end ending enforcement engagement enhancement enlargement enquiry erosion
error escalation evaluation event eviction evolution examination excavation exchange exclusion excursion exercise exit
expectation expedition experience exploitation exploration expropriation extension failure fallout feud filing finding
fluctuation follow-up forecast formulation fulfillment fundraising gathering glitch grounding growth handling handover hearing
hike hosting hunt immigration impact implementation improvement inauguration incident inclusion incorporation influence influx
infringement initiative innovation inquest installation insult integration interception interest interference interruption
intervention intrusion involvement issuance journey judgement judgment jump killing lapse lawsuit lay-off
leak leap listing lobbying lockdown losing maintenance making management manipulation march marketing meltdown migration
miscalculation mission mistake mobilisation modernization modification monitoring move mutilation nationalization
naturalization obstruction occurrence opening ordeal organisation outage outbreak outrage overhaul panic participation
partition patrol pause performance persecution placement plan planning poll pollution possession praise precaution preparation
presentation preservation prevention privatization problem proceeding process processing procurement profiling
prolongation promotion prosecution protection provision pullout punishment purge pursuit push
quarrel radiation raid reaction rebuilding recall recapture recession reconciliation reconstruction recount recovery
recruitment reduction reform refusal registration regulation rehabilitation reinforcement relaunch relocation removal
renewal renovation reopening reorganisation reorganization repair repatriation replacement representation rescue
reshuffle resistance resolve response restraint restriction restructuring resupply retaliation return reunion reversal
review revision revolt reward ride rivalry rollout rotation row running rupture rush sabotage sacrifice
scandal screening scrutiny secession seizure selection selling separation setback setting-up settlement sharing shift
shipment shock shortage shutdown siege signing sinking slowdown slump speculation split spread stability stabilization
stalemate standoff stand-off start stay stoppage strengthening struggle submission success summit
supervision supply support surge surveillance survival suspension swap switch takeover takeoff tension testing theft
tour training transaction transformation transition transmission transplant treatment trend trouble turbulence turmoil
update upgrade upheaval use vaccination verification victory violation visit voting walkout warming wave
withdrawal work worry writing arming armament atrocity backing blockade bloodletting harassment hijacking hardship hostility
impeachment incitement inundation invasion lynching mutiny onslaught overflight overthrow plot provocation reprisal
sacking sanctioning skirmish subversion surrender tragedy trespass vandalism`
    .split(/\s+/)
    .filter(Boolean),
);
