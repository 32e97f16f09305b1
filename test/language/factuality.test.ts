import { describe, expect, test } from '@jest/globals';
import { readFactuality } from '../support/readFactuality.js';

const check = (text: string, ...expected: string[]): void =>
  test(text, async () => expect(await readFactuality(text)).toEqual(expected));

describe('what did not happen, or not yet', () => {
  check('They have reportedly sunk two ships and killed four sailors.', 'sunk: alleged', 'killed: alleged');
  check('It was as if somebody had opened the door.', 'opened: hypothetical');
  check('They fled as though bombs had fallen.', 'fled:', 'fallen: hypothetical');
  check('They fled as bombs fell.', 'fled:', 'fell:');
  // What was not kept off is there, and so is what somebody will not see.
  check('The guards failed to prevent the attack.', 'failed:', 'prevent: denied', 'attack:');
  check('The guards failed to prevent attacks.', 'failed:', 'prevent: denied', 'attacks:');
  check('It apologised for its failure to prevent atrocities.', 'apologised:', 'prevent: denied', 'atrocities:');
  check('The guards acted to prevent attacks.', 'acted:', 'prevent:', 'attacks: hypothetical');
  check('The guards prevented an attack.', 'prevented:', 'attack: denied');
  check(
    'They deplored its refusal to recognise that troops had fired.',
    'deplored:',
    'refusal:',
    'recognise: denied',
    'fired:',
  );
  check(
    'Workers demanded the state shut the port and expel the firm.',
    'demanded:',
    'shut: hypothetical',
    'expel: hypothetical',
  );
  check('No fewer than eight soldiers were wounded.', 'wounded:');
  check('No soldiers were wounded.', 'wounded: denied');
  check('The chancellor ruled out attacking the town.', 'ruled:', 'attacking: denied');
  check('The chancellor defended attacking the town.', 'defended:', 'attacking:');
  check('Farmers dumped manure to protest the price.', 'dumped:', 'protest:');
  check('Farmers travelled to Lima to protest the price.', 'travelled:', 'protest: planned');
  check('Rain forced the cancellation of two visits.', 'forced:', 'cancellation:', 'visits: denied');
  check('Rain forced the extension of two visits.', 'forced:', 'extension:', 'visits:');
  check('He escaped injury.', 'escaped:', 'injury: denied');
  check('He escaped the fighting.', 'escaped:', 'fighting:');
  check('He allegedly took the money, and the police arrested him.', 'took: alleged', 'arrested:');
  check(
    'They hope to carry out the agreement of the ministers.',
    'hope:',
    'carry: hypothetical',
    'agreement: hypothetical',
  );
  check("They hope to carry out last month's agreement.", 'hope:', 'carry: hypothetical', 'agreement:');
  check('The fund was launched to rebuild the port.', 'launched:', 'rebuild: planned');
  // Two clauses under one verb, and conditions.
  check(
    'It demanded that the troops leave and that the men be freed.',
    'demanded:',
    'leave: hypothetical',
    'freed: hypothetical',
  );
  check(
    'It said that the talks would begin and that three men had died.',
    'said:',
    'talks: planned',
    'begin: planned',
    'died:',
  );
  check('The police were not immediately available to comment.', 'comment: denied');
  check('The ministry was unavailable for comment.', 'comment: denied');
  check('The minister was available to comment.', 'comment: hypothetical');
  check('The president has ordered an inquiry.', 'ordered:', 'inquiry: planned');
  check('The judge ordered the release of two men.', 'ordered:', 'release: planned');
  check('The general ordered the attack on the town.', 'ordered:', 'attack:');
  check(
    'He offered a reward for information leading to the arrest of the men.',
    'offered:',
    'leading:',
    'arrest: hypothetical',
  );
  check('The information led to the arrest of the men.', 'led:', 'arrest:');
  check('The spokesman declined comment.', 'declined:', 'comment: denied');
  check('The court declined the appeal.', 'declined:', 'appeal:');
  check('The men were beaten and denied access to lawyers.', 'beaten:', 'denied:');
  check('The leader was denied prison visits.', 'denied:', 'visits: denied');
  check(
    'Police asked for him to be held and transferred to the capital.',
    'asked:',
    'held: hypothetical',
    'transferred: hypothetical',
  );
  check('Police asked for him to be held and left the court.', 'asked:', 'held: hypothetical', 'left:');
  check(
    'He was arrested on charges of "threatening and beating" the chief of the commission.',
    'arrested:',
    'charges:',
    'threatening: alleged',
    'beating: alleged',
  );
  check('The group called on Norland "to release the men."', 'called:', 'release: hypothetical');
  check('The group told the "rebels" to leave.', 'told:', 'leave: hypothetical');
  check('We will help, provided that the troops are withdrawn.', 'help: planned', 'withdrawn: hypothetical');
  check('We will help, provided the troops leave.', 'help: planned', 'leave: hypothetical');
  check('The army, provided with tanks, attacked.', 'provided:', 'attacked:');
  check('Norway provided that aid.', 'provided:', 'aid:');
  // What is demanded, offered, avoided, faced or delayed.
  check(
    'It is imperative to lift the siege, including the reopening of the port.',
    'lift: hypothetical',
    'siege:',
    'reopening: hypothetical',
  );
  check(
    'The gang demanded cash in exchange for stopping the attacks.',
    'demanded:',
    'stopping: hypothetical',
    'attacks:',
  );
  check(
    'They offered a truce in return for the release of the pilots.',
    'offered:',
    'truce: planned',
    'release: hypothetical',
  );
  check('Iran freed two men in exchange for the withdrawal of the fleet.', 'freed:', 'withdrawal:');
  check('The strike delayed the opening of the bridge.', 'strike:', 'delayed:', 'opening: planned');
  check('The storm delayed the search for the crew.', 'storm:', 'delayed:', 'search:');
  check('It should be noted that raiders fled.', 'noted: hypothetical', 'fled:');
  check('They hope to bring the war to an end.', 'hope:', 'bring: hypothetical', 'war:');
  check(
    'Olsen called on Norland to "immediately cease all support" for the rebels.',
    'called:',
    'cease: hypothetical',
    'support: hypothetical',
  );
  check('The motion, which parliament is due to debate on Tuesday, failed.', 'debate: planned', 'failed:');
  check('A curfew, declared on Monday, was not announced.', 'curfew:', 'declared:', 'announced: denied');
  check('Thousands took to the streets to protest the law.', 'took:', 'protest:');
  check('Nothing justifies attacks on nurses.', 'justifies: denied', 'attacks:');
  check('A jury took three hours to convict him.', 'took:', 'convict:');
  check(
    'Foreign banks that knowingly conduct any transaction on behalf of the group could also be subject to sanctions.',
    'conduct: hypothetical',
    'transaction: hypothetical',
    'sanctions: hypothetical',
  );
  check(
    'These steps show our commitment to lifting sanctions.',
    'show:',
    'commitment:',
    'lifting: planned',
    'sanctions:',
  );
  check('Sirens could be heard.', 'heard:');
  check('The song could be banned.', 'banned: hypothetical');
  check('Norland suggested that ten men were arrested.', 'suggested:', 'arrested:');
  check('Norland suggested that ten men be arrested.', 'suggested:', 'arrested: hypothetical');
  check('He urged them to join Norland in demanding talks.', 'urged:', 'join: hypothetical', 'talks: hypothetical');
  check('Rescuers scrambled to find survivors.', 'scrambled:', 'find: planned');
  check('They are preparing a large-scale drone attack.', 'preparing:', 'attack: planned');
  check('They affirmed their commitment for a ceasefire.', 'affirmed:', 'commitment:', 'ceasefire: planned');
  check('He promised to give details at a news conference.', 'promised:', 'give: planned', 'conference: planned');
  check('He promised to help at the news conference.', 'promised:', 'help: planned', 'conference:');
  check('The opposition claimed victory.', 'claimed:', 'victory: alleged');
  check('The mayor claimed fraud in the vote.', 'claimed:', 'fraud: alleged', 'vote:');
  check('Rebels claimed the attack.', 'claimed:', 'attack:');
  check('The army thwarted the ceasefire agreement.', 'thwarted:', 'agreement:');
  check('The army thwarted an attack.', 'thwarted:', 'attack: denied');
  check('Nine million voters abstained in the referendum.', 'abstained:', 'referendum:');
  check('Two judges abstained from the vote.', 'abstained:', 'vote:');
  check('The marchers abstained from violence.', 'abstained:', 'violence: denied');
  check('The pilot had time to send a warning.', 'send: hypothetical', 'warning: hypothetical');
  check('The court could not rule out that he was poisoned.', 'rule: denied', 'poisoned: hypothetical');
  check('The firm faces a lawsuit over the spill.', 'faces:', 'lawsuit:', 'spill:');
  check('He faces a jail term of ten years.', 'faces:', 'term: hypothetical');
  check('She faces trial in May.', 'faces:', 'trial: planned');
  check('They faced a trial in 2010.', 'faced:', 'trial:');
  check('The spy fled to Oslo to avoid a jail term.', 'fled:', 'avoid: planned', 'term: hypothetical');
  check('The envoy averted a war.', 'averted:', 'war: denied');
  check('The minister quit before facing a vote.', 'quit:', 'facing: hypothetical', 'vote: planned');
  check('The minister ate before meeting the king.', 'ate:', 'meeting:');
  check('The party is certain to lose the seat.', 'lose: planned');
  check('Officials are certain that troops fired.', 'fired:');
  check('The region is fraught with war.', 'war:');
  // A "before" behind what somebody did to others, or of his own will, tells what came next.
  check('The soldiers shot a farmer before leaving the village.', 'shot:', 'leaving:');
  check('The thieves killed a driver before robbing the bank.', 'killed:', 'robbing:');
  check('The guards stopped the lorry before attacking the driver.', 'stopped:', 'attacking:');
  check('The general resigned before announcing an inquiry.', 'resigned:', 'announcing:', 'inquiry:');
  check('The bus crashed into a wall before exploding.', 'crashed:', 'exploding:');
  check('The farmer was shot before being stabbed.', 'shot:', 'stabbed:');
  check('The man was stopped before reaching the palace.', 'stopped:', 'reaching: hypothetical');
  check('The jet crashed before reaching the coast.', 'crashed:', 'reaching: hypothetical');
  check('The mine was defused before exploding.', 'defused:', 'exploding: hypothetical');
  check('The spy was arrested before boarding a ferry.', 'arrested:', 'boarding: hypothetical');
  check('The ferry sank before reaching the port.', 'sank:', 'reaching: hypothetical');
  check('The mayor stepped down hours before facing a trial.', 'stepped:', 'facing: hypothetical', 'trial: planned');
  check('The spy was arrested hours before meeting the envoy.', 'arrested:', 'meeting:');
  check('The queen died before signing the law.', 'died:', 'signing: hypothetical');
  // What is escaped from is there, and what somebody managed to avert is not.
  check('Hundreds fled to escape the war in the south.', 'fled:', 'escape: planned', 'war:');
  check('The king managed to escape the bombing.', 'managed:', 'escape:', 'bombing:');
  check('The envoys managed to avert a war.', 'managed:', 'avert:', 'war: denied');
  check('The bank evaded sanctions.', 'evaded:', 'sanctions:');
  check('The boats evaded the siege.', 'evaded:', 'siege:');
  check('The thief evaded arrest.', 'evaded:', 'arrest: denied');
  check('The firm withheld the report.', 'withheld:', 'report:');
  check('The poet dared to criticise the king.', 'dared:', 'criticise:');
  check('The judges decided on the dispute.', 'decided:', 'dispute:');
  check('The ministers will decide on a boycott.', 'decide: planned', 'boycott: planned');
  check('Officials said to avoid the bridge.', 'said:', 'avoid: hypothetical');
  check('Both sides are open to talks.', 'talks: hypothetical');
  check('The firm has options to close the plant.', 'close: hypothetical');
  check('The cabinet should find a solution in collaboration with the unions.', 'find: hypothetical');
  check('The cabinet found a solution in collaboration with the unions.', 'found:');
  check('The police were tasked with guarding the embassy.', 'tasked:', 'guarding: planned');
  // Denied by a noun, or by what could not be.
  check("The ministry's failure to warn residents cost lives.", 'failure:', 'warn: denied', 'cost:');
  check('The inability of the state to pay wages led to protests.', 'pay: denied', 'led:', 'protests:');
  check('The vote could not take place.', 'vote: denied', 'take: denied');
  check('The rebels could attack the port.', 'attack: hypothetical');
  check("Don't expect that there will be a truce.", 'expect: denied hypothetical', 'truce: hypothetical');
  check('They expect that there will be a truce.', 'expect:', 'truce: planned');
  check('If the law is passed, the miners say they will strike.', 'passed: hypothetical', 'say:', 'strike: planned');
  check('If the law is passed, the miners will strike.', 'passed: hypothetical', 'strike: hypothetical');
  check(
    'Unless they are paid, the miners threaten to occupy the pit.',
    'paid: hypothetical',
    'threaten:',
    'occupy: threatened',
  );
  check('A vote will be held, but the vote will not be fair.', 'vote: planned', 'held: planned', 'vote: planned');
  check('He was too quick to attack the judges.', 'attack:');
  check('Killing the hostages was not a mistake.', 'Killing:');
  check('No civilians were killed.', 'killed: denied');
  check('None of the soldiers was wounded.', 'wounded: denied');
  check('The minister is to travel to Oslo on Sunday.', 'travel: planned');
  check('If they attack, the army will retaliate.', 'attack: hypothetical', 'retaliate: hypothetical');
  check('They welcomed the decision of the firm to open a plant.', 'welcomed:', 'decision:', 'open: planned');
  check('They found no evidence that the minister had lied.', 'found: denied', 'lied: alleged');
  check(
    'They urged Iran to heed the call to fulfil its obligations and cooperate with the agency.',
    'urged:',
    'heed: hypothetical',
    'fulfil: hypothetical',
    'cooperate: hypothetical',
  );
  check('The firm said it would close the plant.', 'said:', 'close: planned');
  check('The pope will visit Oslo and meet survivors.', 'visit: planned', 'meet: planned');
  check('They would close the plant if prices fell.', 'close: hypothetical', 'fell: hypothetical');
  check('Four men were held on suspicion of planning to attack a synagogue.', 'held:', 'attack: planned');
  check('The council will hold talks.', 'hold: planned', 'talks: planned');
  check('He called for an attack.', 'called:', 'attack: hypothetical');
  check(
    'It is time for the rebels to accept a truce and for both governments to resume talks.',
    'accept: hypothetical',
    'truce: hypothetical',
    'resume: hypothetical',
    'talks: hypothetical',
  );
  check(
    'Only a lasting truce can bring relief to the villages, and only an agreement can end the war.',
    'truce: hypothetical',
    'bring: hypothetical',
    'relief: hypothetical',
    'agreement: hypothetical',
    'end: hypothetical',
    'war:',
  );
  check(
    'The commission found no reason to reopen the inquiry.',
    'found: denied',
    'reopen: denied hypothetical',
    'inquiry:',
  );
  check('No one will be refused a visa because of the form.', 'refused: denied planned');
  check('The envoy gave no details of the meeting.', 'gave: denied', 'meeting:');
  check('Companies are prohibited from selling weapons to the junta.', 'prohibited:', 'selling: denied hypothetical');
  check(
    'Banks that finance any purchase of oil could face sanctions.',
    'finance: hypothetical',
    'purchase: hypothetical',
    'face: hypothetical',
    'sanctions: hypothetical',
  );
  check(
    'The offensive on the port is potentially triggering new fighting in the region.',
    'offensive:',
    'triggering: hypothetical',
    'fighting: hypothetical',
  );
  check(
    'The firms will regain their licences in the event of a change of government.',
    'regain: planned',
    'change: hypothetical',
  );
  check(
    'Instead of an invasion, the general proposed a blockade.',
    'invasion: denied',
    'proposed:',
    'blockade: planned',
  );
  check('Rather than attack the town, the rebels withdrew to the hills.', 'attack: denied', 'withdrew:');
  check(
    'The rebels desire to open an office in Doha, using money from abroad.',
    'desire:',
    'open: hypothetical',
    'using: hypothetical',
  );
  check(
    'If the minister resigns and the party is able to form a government, elections will be held.',
    'resigns: hypothetical',
    'form: hypothetical',
    'elections: planned',
    'held: planned',
  );
  check(
    '"Were you arrested or beaten before you left the country?" the form asks.',
    'arrested: hypothetical',
    'beaten: hypothetical',
    'left:',
    'asks:',
  );
  check('Residents fear an attack on the town.', 'fear:', 'attack: hypothetical');
  check('The threat of sanctions hangs over the talks.', 'threat:', 'sanctions: threatened', 'hangs:', 'talks:');
  check('He spoke of the possibility of a strike by teachers.', 'spoke:', 'strike: hypothetical');
  check(
    'The agreement calls for the withdrawal of all troops and the release of prisoners.',
    'agreement:',
    'calls:',
    'withdrawal: hypothetical',
    'release: hypothetical',
  );
  check('There is no sign of fighting in the town.', 'fighting: denied');
  check('The army ruled out an invasion.', 'ruled:', 'invasion: denied');
  check('The planned visit of the king was cancelled.', 'visit: denied planned', 'cancelled:');
  check('The authorities have yet to release the prisoners.', 'release: denied');
  check('Had the army attacked, thousands would have died.', 'attacked: hypothetical', 'died: hypothetical');
  check('The ministry said it had no plans to close the embassy.', 'said:', 'plans: denied', 'close: denied planned');
  check('It is not true that our soldiers burned the village.', 'burned: denied');
  check('The ministry advised against travelling to the island.', 'advised:', 'travelling: hypothetical');
  check(
    'The sides came close to signing a peace deal in 2000.',
    'came:',
    'signing: hypothetical',
    'deal: hypothetical',
  );
  check('Not a single shot was fired.', 'fired: denied');
  check(
    'In the absence of an agreement, fighting may resume.',
    'agreement: denied',
    'fighting: hypothetical',
    'resume: hypothetical',
  );
  check('The company is considering the sale of its mines.', 'considering:', 'sale: hypothetical');
  check(
    'The Security Council decided that all States shall prevent the supply of arms to the region.',
    'decided:',
    'prevent: planned',
    'supply: denied',
  );
  check('We will not tolerate attacks on our diplomats.', 'tolerate: denied planned', 'attacks: hypothetical');
  check('Those who commit such crimes should be punished.', 'commit: hypothetical', 'punished: hypothetical');
  check('The guards did nothing to stop the killing.', 'stop: denied planned', 'killing:');
  check('Under no circumstances will we negotiate with terrorists.', 'negotiate: denied planned');
  check('The talks are aimed at ending the war in the east.', 'talks:', 'aimed:', 'ending: hypothetical', 'war:');
  check('Is it true that the police beat the students?', 'beat: hypothetical');
  check(
    'The delegation underlined the importance of holding those responsible to account.',
    'underlined:',
    'holding: hypothetical',
    'account: hypothetical',
  );
  check(
    'The United States is working with its partners to help end the conflict and bring humanitarian relief to civilians.',
    'working:',
    'help: planned',
    'end: planned',
    'conflict:',
    'bring: planned',
    'relief: planned',
  );
  check('A spokesman could not confirm that the ship had sunk.', 'confirm: denied', 'sunk: hypothetical');
  check('Figures to be published today show that claims rose.', 'published: planned', 'rose:');
  check('They weren’t able to fill in a form in a language they don’t speak.', 'fill: denied', 'speak: denied');
  check(
    'The Home Secretary and I are working intensely and as quickly as possible to bring forward that legislation.',
    'working:',
    'bring: planned',
  );
  check(
    'The troops entered the city without declaring a state of emergency.',
    'entered:',
    'declaring: denied',
    'state of emergency: denied',
  );
  check(
    'The Department shall withhold the licence until the embassy gives assurances.',
    'withhold: planned',
    'gives: planned',
  );
  check(
    'Failure to return the form may result in an application being withdrawn.',
    'return: denied planned',
    'result: hypothetical',
    'withdrawn: hypothetical',
  );
  check('No current plans to expand the scheme exist.', 'expand: denied planned', 'exist: denied');
  check(
    'Banks that help the group could also be subject to sanctions.',
    'help: hypothetical',
    'sanctions: hypothetical',
  );
  check('The threats of applications being withdrawn worried the refugees.', 'threats:', 'withdrawn: threatened');
  check('The matter of the release of the aircraft was raised by the ambassador.', 'release: hypothetical', 'raised:');
  check('They looked for some arrangement other than the release of the planes.', 'looked:', 'release: hypothetical');
});

describe('what happened, whatever the verb beside it', () => {
  check('The government will condemn the attack.', 'condemn: planned', 'attack:');
  check('The court rejected an appeal by two soldiers.', 'rejected:', 'appeal:');
  check('You will recall the massacre.', 'recall: planned', 'massacre:');
  check('"He refused," Ana told reporters.', 'refused:', 'told:');
  check('He called the attack a mistake for all.', 'called:', 'attack:');
  // Denials are told with their speaker, by attribution.
  check('The army denied that troops fired.', 'denied:', 'fired:');
  check('We must strengthen our ongoing support for the refugees.', 'strengthen: hypothetical', 'support:');
  check('No record of the conversation between the two men exists.', 'conversation:', 'exists: denied');
  check('The minister was forced to resign after the bombing.', 'forced:', 'resign:', 'bombing:');
  check('None of the ministers attended the ceremony.', 'attended: denied', 'ceremony:');
  check('The government cancelled the contract with the firm and paid compensation.', 'cancelled:', 'paid:');
  check(
    'The attack was neither planned nor ordered by the president.',
    'attack:',
    'planned: denied',
    'ordered: denied',
  );
  check('Officials had no choice but to close the school.', 'close:');
  check('Who ordered the shooting?', 'ordered:', 'shooting:');
  check('Aliyev was able to break through the blockade and reach Baku.', 'break:', 'blockade:', 'reach:');
  check('The ministers will discuss the capabilities Ukraine needs in the future.', 'discuss: planned');
  check(
    'It cannot be fair to expect people to complete the form in a week.',
    'expect: hypothetical',
    'complete: planned',
  );
  check('The ambassador asked that the letter be circulated to all members.', 'asked:', 'circulated: hypothetical');
  check('The Soviet leaders sent troops on the pretext of protecting the population.', 'sent:', 'protecting: alleged');
  check('The treaty obliges both armies to withdraw from the river.', 'obliges:', 'withdraw: hypothetical');
  check(
    'Police arrested two men suspected of having supplied weapons.',
    'arrested:',
    'suspected:',
    'supplied: alleged',
  );
  check(
    'Claims that the army shelled the hospital could not be verified.',
    'Claims:',
    'shelled: alleged',
    'verified: denied',
  );
  check('The fire destroyed ten houses, and all residents had to be evacuated.', 'fire:', 'destroyed:', 'evacuated:');
  check('Neither the army nor the rebels have commented.', 'commented: denied');
  check('The guards denied them access to a lawyer.', 'denied:');
  check('We will not negotiate with those who hold our people captive.', 'negotiate: denied planned', 'hold:');
  check('The United States is committed to defending its allies.', 'committed:', 'defending: planned');
  check(
    'The bank will continue to monitor prices, to protect savers.',
    'continue: planned',
    'monitor: planned',
    'protect: planned',
  );
  check('They will seal the border while providing shelter.', 'seal: planned', 'providing: planned');
  check('They will scrap the step to "streamline" reviews.', 'scrap: planned', 'streamline: planned');
  check('We wish the victims a speedy recovery.', 'wish:');
  check('They bought two aircraft suitable for training.', 'bought:', 'training: hypothetical');
  check('The meeting will examine the crisis.', 'meeting: planned', 'examine: planned');
  check('They want the government to cancel it.', 'want:', 'cancel: hypothetical');
  check('The airline cancelled forty flights.', 'cancelled:', 'flights: denied');
  check('He was charged with genocide.', 'charged:', 'genocide: alleged');
  // And what stays a fact.
  check('The delegation denied it but later let two doctors in.', 'denied:', 'let:');
  check('He said the firms that hold shares will sell them.', 'said:', 'hold:', 'sell: planned');
  check('Please see the annex.', 'see: hypothetical');
  check('Ensure an effective posture.', 'Ensure: hypothetical');
  check('The boys were free to leave.', 'leave: hypothetical');
  check('He travelled to Florida to meet a lawyer.', 'travelled:', 'meet: planned');
  check('Nothing will prevent them.', 'prevent: denied planned');
  check('The firm no longer wants to support it.', 'wants: denied', 'support: denied planned');
  check('They call for "urgent implementation of the measures".', 'call:', 'implementation: hypothetical');
  check('He received several refusals of his requests.', 'received:', 'refusals:', 'requests:');
  check('Minister to visit Oslo', 'visit: planned');
  check(
    'They urge Iran to heed the call to meet its obligations.',
    'urge:',
    'heed: hypothetical',
    'meet: hypothetical',
  );
  check('Troops will cross the river to free the hostages.', 'cross: planned', 'free: planned');
  check('The tool was created to find mines.', 'created:', 'find: planned');
  check('We are going to sign it.', 'sign: planned');
  check('It is too early to sign it.', 'sign: hypothetical');
  check('The hearing was scheduled for June.', 'hearing: planned', 'scheduled:');
  // And what stays a fact.
  check('They gathered to demand an inquiry.', 'gathered:', 'demand:', 'inquiry: hypothetical');
  check('Those who attack our ships will be punished.', 'attack: hypothetical', 'punished: planned');
  check('The visit, which began on Monday, will end on Friday.', 'visit:', 'began:', 'end: planned');
});

describe('aims, rules, ability and what only nearly happened', () => {
  check('The army almost captured the town.', 'captured: hypothetical');
  check('Far from improving, the situation worsened.', 'improving: denied', 'worsened:');
  check('It was a step towards ending the war.', 'ending: planned', 'war:');
  check('Aid workers were unable to deliver food.', 'deliver: denied');
  check('The wounded were too weak to walk.', 'walk: denied');
  check('Whoever attacks a guard will be jailed.', 'attacks: hypothetical', 'jailed: planned');
  check('Anyone convicted of murder can be jailed.', 'convicted: hypothetical', 'murder:', 'jailed: hypothetical');
  check('Drivers who exceed the limit must pay a fine.', 'exceed: hypothetical', 'pay: hypothetical');
  check('It is illegal to sell the drug.', 'sell: hypothetical');
  check('The group has not ruled out attacking the port.', 'ruled: denied', 'attacking: hypothetical');
  check('The group ruled out attacking the port.', 'ruled:', 'attacking: denied');
  check('The firm has to recall the cars.', 'recall: hypothetical');
  check('Members are forbidden to sell their land.', 'forbidden:', 'sell: denied');
  // And what happened.
  check('The guards did not prevent the men from attacking the ship.', 'prevent: denied', 'attacking:');
  check('Prices almost doubled.', 'doubled:');
  check('Almost everybody fled.', 'fled:');
  check('The firm had to recall the cars.', 'recall:');
  check('He fled, only to be arrested at the port.', 'fled:', 'arrested:');
  check('It took three hours to extinguish the fire.', 'took:', 'extinguish:', 'fire:');
  check('The soldiers who attacked the town will return.', 'attacked:', 'return: planned');
  check('Those killed in the raid will be buried today.', 'killed:', 'raid:', 'buried: planned');
  check('Did the minister know that the police had searched the house?', 'searched:');
});

describe('aims and what serves them', () => {
  check(
    'The envoys continued efforts to conclude the agreement for a truce and the release of hostages.',
    'continued:',
    'conclude: planned',
    'agreement: planned',
    'truce: planned',
    'release: planned',
  );
  check('They are working towards a truce.', 'working:', 'truce: planned');
  check('The deal allows for the withdrawal of troops.', 'deal:', 'allows:', 'withdrawal: hypothetical');
  check('They reached an agreement for a truce.', 'reached:', 'agreement:', 'truce:');
  check(
    'They opened talks on resolving the border dispute.',
    'opened:',
    'talks:',
    'resolving: hypothetical',
    'dispute:',
  );
  check('He spoke of the agreement on fishing that was signed in May.', 'spoke:', 'agreement:', 'signed:');
  check(
    'The president gave permission to carry out strikes using American weapons.',
    'gave:',
    'carry: hypothetical',
    'strikes: hypothetical',
    'using: hypothetical',
  );
  check('They reject pressure to discard the blueprints.', 'reject:', 'discard: hypothetical');
  check('Thousands died for the independence of their country.', 'died:', 'independence: hypothetical');
  check('The firm would start by selling its fleet.', 'start: hypothetical', 'selling: hypothetical');
  check('He started by selling his house.', 'started:', 'selling:');
});

describe('what may come of it', () => {
  check('The move could result in Moscow arming its enemies.', 'move:', 'result: hypothetical', 'arming: hypothetical');
  check('The quake resulted in a dam collapsing.', 'quake:', 'resulted:', 'collapsing:');
  check(
    'Officials do not anticipate the army widening the zone.',
    'anticipate: denied',
    'widening: denied hypothetical',
  );
  check('There are fears of the war escalating.', 'war: hypothetical', 'escalating: hypothetical');
  check('A major spill has the potential to devastate the coast.', 'spill: hypothetical', 'devastate: hypothetical');
  check('The spill has devastated the coast.', 'spill:', 'devastated:');
  check('He laughed, appearing to exaggerate the danger.', 'laughed:', 'exaggerate: alleged');
  check('The trade fight threatens to hobble economic growth.', 'threatens:', 'hobble: threatened', 'growth:');
});

describe('what a text orders that is no law yet', () => {
  check(
    'The deputies will debate a bill banning adoptions.',
    'debate: planned',
    'banning: planned',
    'adoptions: denied planned',
  );
  check('Draft rules requiring visas were published.', 'requiring: planned', 'published:');
  check('The senate passed a bill banning adoptions.', 'passed:', 'banning:', 'adoptions: denied');
  check(
    'Parliament introduced a bill banning adoptions.',
    'introduced:',
    'banning: planned',
    'adoptions: denied planned',
  );
  check('A bill banning adoptions took effect in May.', 'banning:', 'adoptions: denied', 'took:');
  check(
    'A bill banning adoptions will take effect in May.',
    'banning: planned',
    'adoptions: denied planned',
    'take: planned',
  );
  check(
    'The law banning adoptions was proposed in 1999 and is in force.',
    'banning:',
    'adoptions: denied',
    'proposed:',
  );
  // What goes on may bring about what does not yet.
  check('Fighting in Kyiv could delay the vote.', 'Fighting:', 'delay: hypothetical', 'vote: planned');
  check('Bombing the city could delay the vote.', 'Bombing: hypothetical', 'delay: hypothetical', 'vote: planned');
  check('Protests in Lima remain a risk for the government.', 'Protests:');
  check('War is a possibility.', 'War: hypothetical');
  check('The house voted 25 to 3 against.', 'voted:');
  check('A law limiting rents was struck down.', 'limiting:', 'struck:');
});

describe('what may be, as the subject of what may come of it', () => {
  check('Returning the refugees could destabilise the region.', 'Returning: hypothetical', 'destabilise: hypothetical');
  check('Shelling the town could not break the siege.', 'Shelling:', 'break: denied', 'siege:');
  check('Losing the port has not stopped the rebels.', 'Losing:', 'stopped: denied');
  check(
    'Deployment of foreign troops could provoke a war.',
    'Deployment: hypothetical',
    'provoke: hypothetical',
    'war: hypothetical',
  );
  check('The deployment could provoke a war.', 'deployment:', 'provoke: hypothetical', 'war: hypothetical');
});

describe('what is listed with a plan, over a clause between', () => {
  check(
    'The council has a plan to speed up cases, hire guards so that claims can be safely returned, and take action.',
    'plan:',
    'speed: planned',
    'hire: planned',
    'returned: hypothetical',
    'take: planned',
    'action: planned',
  );
});

describe('what is only planned, possible or not implied', () => {
  check('The army is planning an attack.', 'planning:', 'attack: planned');
  check('The army planned attacks on the town.', 'planned:', 'attacks: planned');
  check('He planned and carried out attacks.', 'planned:', 'carried:', 'attacks:');
  check('He planned an attack that killed two men.', 'planned:', 'attack:', 'killed:');
  check('The verdict does not imply that the firm paid a bribe.', 'imply: denied', 'paid: hypothetical');
  check('War is a possibility.', 'War: hypothetical');
  check(
    'If sanctions were to become a possibility, the council will decide.',
    'sanctions: hypothetical',
    'decide: hypothetical',
  );
  check('The war became a reality.', 'war:');
  check(
    'He proposed a process geared towards reaching an agreement.',
    'proposed:',
    'reaching: planned',
    'agreement: planned',
  );
});

describe('what a thing is for that is asked for', () => {
  check("Kenya's request for money for training was refused.", 'request:', 'training: hypothetical', 'refused:');
  check("Kenya's gratitude for money for training was noted.", 'training:', 'noted:');
});

describe('lists', () => {
  check(
    'He was charged with acting as an agent, conspiring to bribe officials and making false statements to the police.',
    'charged:',
    'acting: alleged',
    'conspiring: alleged',
    'bribe: alleged',
    'making: alleged',
    'statements: alleged',
  );
  check(
    'The man was accused of stealing cars and selling them abroad.',
    'accused:',
    'stealing: alleged',
    'selling: alleged',
  );
  check('She was accused of spying and fled the country.', 'accused:', 'fled:');
  check('He left the house, carrying a bag and waving a flag.', 'left:', 'carrying:', 'waving:');
  check('They refused to sign and continued to attack.', 'refused:', 'sign: denied', 'continued:', 'attack:');
  check('The rebels are not ready for peace and continue to escalate tensions.', 'continue:', 'escalate:');
});

describe('what is there, though something is to be done to it', () => {
  check('Britain decided to loosen restrictions on exports.', 'decided:', 'loosen: planned');
  check('Attempts to salvage the ship were thwarted.', 'salvage: planned', 'thwarted:');
  check('The attack on the base was foiled.', 'attack: denied', 'foiled:');
  check('It is the only known section to have survived.', 'survived:');
  check('A questionnaire will replace the interview.', 'replace: planned', 'interview:');
});

describe('what readers are told', () => {
  check(
    'Listen to the latest episode, follow us or tell us what you need.',
    'Listen: hypothetical',
    'follow: hypothetical',
    'tell: hypothetical',
  );
  check(
    'Read the report on the attack and share your views.',
    'Read: hypothetical',
    'report:',
    'attack:',
    'share: hypothetical',
  );
  check('For details, please see Treasury press release.', 'see: hypothetical', 'release:');
  check('Guards beat him, and police arrested a man.', 'beat:', 'arrested:');
});

describe('what hangs on another word than it seems', () => {
  check('The trip could be cancelled or moved.', 'trip:', 'cancelled: hypothetical', 'moved: hypothetical');
  check('The trip was cancelled.', 'trip: denied', 'cancelled:');
  check('The king will meet the envoys before leaving for Rome.', 'meet: planned', 'leaving: planned');
  check('The king met the envoys before leaving for Rome.', 'met:', 'leaving:');
  check(
    'Turkey has no intention of holding talks with the rebels.',
    'holding: denied planned',
    'talks: denied planned',
  );
  check('He avoided being arrested.', 'avoided:', 'arrested: denied');
  check(
    'The effort helped to thwart the attack and ensure their release.',
    'helped:',
    'thwart:',
    'attack: denied',
    'ensure:',
    'release:',
  );
  check('There were reports of the rebels leaving the town.', 'reports:', 'leaving: alleged');
  check('The report of the inquiry was published.', 'report:', 'inquiry:', 'published:');
  check(
    'He was charged with murder and trying to flee.',
    'charged:',
    'murder: alleged',
    'trying: alleged',
    'flee: planned',
  );
  check('They want to see the president resign.', 'want:', 'see: planned', 'resign: planned');
  check('They saw the soldiers leave.', 'saw:', 'leave:');
  check('They opposed the government selling the port.', 'opposed:', 'selling: hypothetical');
  check('Their goal is the destruction of the dam.', 'destruction: planned');
  check('The result was the destruction of the dam.', 'destruction:');
  check('He will speak at the conference in May.', 'speak: planned', 'conference: planned');
});

describe('what is said of a deed and not of its occasion', () => {
  check('No soldier was wounded at the rally in Riga.', 'wounded: denied', 'rally:');
  check('The mayor did not speak during the ceremony.', 'speak: denied', 'ceremony:');
  check('Kovacs would be shot at the concert in 1971.', 'shot: hypothetical', 'concert:');
  check('She might have been robbed at the match.', 'robbed: hypothetical', 'match:');
  check('Troops tried to arrest her at the rally.', 'tried:', 'arrest: planned', 'rally:');
  check('The mayor will not speak at the ceremony.', 'speak: denied planned', 'ceremony: planned');
  check(
    'The king said he would go to Riga and speak at the conference.',
    'said:',
    'go: planned',
    'speak: planned',
    'conference: planned',
  );
  check('The raid did not result in rebels killing hostages.', 'raid:', 'result: denied', 'killing: denied');
  check('The raid could result in rebels killing hostages.', 'raid:', 'result: hypothetical', 'killing: hypothetical');
});

describe('what has begun, or is there, though a word of what is to come is near', () => {
  check('The hearing, which opened on Tuesday, is expected to last four days.', 'hearing:', 'opened:');
  check('The hearing is expected to last four days.', 'hearing:');
  check('The envoy voiced anxiety that rebels had burned two villages.', 'voiced:', 'burned:');
  check('The envoy voiced anxiety that rebels might burn two villages.', 'voiced:', 'burn: hypothetical');
  check('The general appeared on stage to announce a truce.', 'announce: planned', 'truce: planned');
  check('The rebels appeared to bomb the port.', 'bomb: alleged');
  check('Soldiers moved towards the fighting.', 'moved:', 'fighting:');
  check('The parties moved towards a truce.', 'moved:', 'truce: planned');
  check('Canada will roll out sanctions on Belarus.', 'roll: planned', 'sanctions: planned');
  check('Canada will roll back sanctions on Belarus.', 'roll: planned', 'sanctions:');
  check('The rebels will scale up attacks on the port.', 'scale: planned', 'attacks: planned');
  check('The army will replace the siege with an assault.', 'replace: planned', 'siege:', 'assault: planned');
  check('The senate voted 30 to none to denounce the raid.', 'voted:', 'denounce:', 'raid:');
});

describe('what is done by saying so, and what stands before its clause', () => {
  check('I would like to express my thanks to the nurses.', 'express:');
  check('We wish to congratulate the people of Kenya, and to thank the observers.', 'wish:', 'congratulate:', 'thank:');
  check('Let me thank the crews who stayed.', 'Let: hypothetical', 'thank:', 'stayed:');
  check('He would like to thank the voters.', 'thank: hypothetical');
  check('We want to declare war.', 'want:', 'declare: planned', 'war: planned');
  check('I would like to visit Oslo.', 'visit: hypothetical');
  check('We do not wish to thank the voters.', 'wish: denied', 'thank: denied hypothetical');
  check('At a news conference on Monday, police did not confirm the figure.', 'conference:', 'confirm: denied');
  check('Police did not hold a news conference on Monday.', 'hold: denied', 'conference: denied');
});

describe('what was escaped, and what a report says that nobody signs', () => {
  check('The mayor escaped an assassination attempt on Monday.', 'escaped:', 'attempt:');
  check('The boy escaped injury.', 'escaped:', 'injury: denied');
  check('We want to pay the miners.', 'want:', 'pay: planned');
});
