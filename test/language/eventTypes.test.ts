import { checkEventTypes as check } from '../support/checkEventTypes.js';

check('force and what is only likened to it', [
  ['Two airlines have fought a price war since January.', 'war', 'Action'],
  ['A war of words between the ministers followed.', 'war', 'Action'],
  ['The war between Iran and Iraq lasted eight years.', 'war', 'War'],
  ['Streaming firms are locked in a battle for viewers.', 'battle', 'Action'],
  ['She lost her battle with cancer in May.', 'battle', 'Action'],
  ['Rebels fought soldiers near Bunia.', 'fought', 'Battle'],
  ['The party is under fire for its pension plan.', 'fire', 'Action'],
  ['The convoy came under fire near Gao.', 'fire', 'Attack'],
  ['The virus attacks the lungs.', 'attacks', 'Action'],
  ['Gunmen attacked a bus near Quetta.', 'attacked', 'Attack'],
  ['Tourists invaded the old town.', 'invaded', 'Action'],
  ['Iraq invaded Kuwait in 1990.', 'invaded', 'Invasion'],
  ['Microsoft began a campaign to persuade users to update.', 'campaign', 'Action'],
  ['The air campaign against the militants began in 2014.', 'campaign', 'MilitaryOperation'],
  ['Forces are fighting to liberate the town of Hit.', 'liberate', 'MilitaryOperation'],
]);

check('explosions and disasters of words', [
  ['The report led to an explosion of interest in solar panels.', 'explosion', 'Action'],
  ['An explosion in a market killed four people.', 'explosion', 'Bombing'],
  ['The remark caused a storm of criticism.', 'storm', 'Action'],
  ['The storm of last weekend cut power to 300 homes.', 'storm', 'Disaster'],
  ['Readers bombarded the station with complaints.', 'bombarded', 'Action'],
  ['Warships bombarded the port of Hodeida.', 'bombarded', 'Bombing'],
  ['The alarm went off at noon.', 'went', 'Action'],
  ['The star exploded 20,000 years ago.', 'exploded', 'Action'],
]);

check('who dies and what breaks', [
  ['The firm killed the project in March.', 'killed', 'Action'],
  ['The blast killed dozens.', 'killed', 'Killing'],
  ['The bill died in committee.', 'died', 'Action'],
  ['The singer died in Lisbon on Monday.', 'died', 'Death'],
  ['The scandal destroyed his career.', 'destroyed', 'Action'],
  ['The fire destroyed forty houses.', 'destroyed', 'Destruction'],
  ['The telescope captured images of a distant galaxy.', 'captured', 'Action'],
  ['Troops captured two gunmen.', 'captured', 'Detention'],
  ['Shares in the bank crashed on Tuesday.', 'crashed', 'Decrease'],
  ['Two trains crashed near Bari.', 'crashed', 'Accident'],
  ['He heard of the incident on the radio.', 'incident', 'Action'],
]);

check('matches', [
  ['The striker fired the ball over the bar.', 'fired', 'Action'],
  ['Bergen won 2-1 with a late strike by Jensen.', 'strike', 'Action'],
  ['Italy beat England in the final.', 'beat', 'Competition'],
  ['Guards beat a prisoner to the ground.', 'beat', 'Attack'],
  ['The goalkeeper saved a penalty after the break.', 'saved', 'Action'],
  ['Germany advanced to the semifinal.', 'advanced', 'Action'],
]);

check('what moves, is founded, is made', [
  ['The index went to sixty down.', 'went', 'Action'],
  ['The award went to a director from Chile.', 'went', 'Action'],
  ['The minister went to Geneva.', 'went', 'Movement'],
  ['Glaciers retreated by two kilometres.', 'retreated', 'Action'],
  ['Troops retreated from the city.', 'retreated', 'Withdrawal'],
  ['A local artist created the sculpture.', 'created', 'Production'],
  ['The government created a commission on pensions.', 'created', 'Establishment'],
  ['The launch was delayed by a week.', 'delayed', 'Action'],
  ['The stock performed well last year.', 'performed', 'Action'],
  ['The band performed in Vienna.', 'performed', 'Performance'],
]);

check('law and speech', [
  ['The critic gave a harsh verdict on the play.', 'verdict', 'Action'],
  ['The judge will give her verdict on Friday.', 'verdict', 'Conviction'],
  ['The young actress stole the show.', 'stole', 'Action'],
  ['Thieves stole a painting from the museum.', 'stole', 'Crime'],
  ['He visited the website of the ministry.', 'visited', 'Action'],
  ['He visited the mosque on Monday.', 'visited', 'Visit'],
  ['The assembly adopted the resolution.', 'adopted', 'Adoption'],
]);

check('what only looks like sport, things and somebody', [
  ['Diplomats from both sides met for a final round of talks.', 'met', 'Meeting'],
  ['President Ruiz met the national football team.', 'met', 'Meeting'],
  ['Senators met on Tuesday and voted 52-48 to confirm him.', 'met', 'Meeting'],
  ['Passengers were rescued from a Boeing 737-800.', 'rescued', 'Rescue'],
  ['The court ruled 6-3 that the raid was illegal.', 'raid', 'Attack'],
  ['Senators voted 52-48 after troops attacked the port.', 'attacked', 'Attack'],
  ['Bergen met Malmo on Sunday and won 3-1.', 'met', 'Competition'],
  ['The champions met their rivals at the Olympics.', 'met', 'Competition'],
  ['Italy met Spain in the semifinal on Friday.', 'met', 'Competition'],
  ['Russia invaded Ukraine days after the Olympics.', 'invaded', 'Invasion'],
  ['A missile destroyed a hockey arena.', 'destroyed', 'Destruction'],
  ['A fire destroyed a hockey arena.', 'destroyed', 'Destruction'],
  ['An earthquake destroyed Agadir weeks before the Olympics.', 'destroyed', 'Destruction'],
  ['Leeds destroyed Bolton 5-0 on Friday.', 'destroyed', 'Competition'],
  ['Hale beat Ruiz with a baton, the complaint says.', 'beat', 'Attack'],
  ['Italy beat England with a late goal in the final.', 'beat', 'Competition'],
  ['Hale beat Ruiz in the race for governor.', 'beat', 'Competition'],
  ['The minister blasted Israel over the vote.', 'blasted', 'Condemnation'],
  ['Denver beat Boston 101-96 on Friday.', 'beat', 'Competition'],
  ['Gunmen killed a leading opposition figure.', 'killed', 'Killing'],
  ['Two opposition figures died.', 'died', 'Death'],
  ['The film star died on Monday.', 'died', 'Death'],
  ['A gunman shot a pop star.', 'shot', 'Attack'],
  ['China grew 7 percent.', 'grew', 'Increase'],
  ['Apple jumped 12 percent.', 'jumped', 'Increase'],
  ['The boy grew up in Lima.', 'grew', 'Action'],
  ['The UN welcomed the Paris Accord.', 'welcomed', 'Praise'],
  ['The EU welcomed this.', 'welcomed', 'Praise'],
  ['The union imposed sanctions and later lifted them.', 'lifted', 'Decision'],
  ['Police attacked the demonstration.', 'attacked', 'Attack'],
  ['Gunmen attacked a delegation near Gao.', 'attacked', 'Attack'],
  ['Soldiers seized a consignment of rifles.', 'seized', 'Seizure'],
  ['Warplanes bombed a wedding celebration.', 'bombed', 'Bombing'],
  ['The fire destroyed a plantation.', 'destroyed', 'Destruction'],
]);
