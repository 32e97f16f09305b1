import { civilians } from './force.js';
import type { Selections } from './selection.js';
import { approved, backed, charged, chargers, duties, marching, strikers, tested, workers } from './wordsOfSociety.js';

/** Law, trade, sport and the lives of people, in other senses. */
export const society: Selections = [
  [
    'Trial',
    { words: 'appeal', form: 'noun', goal: 'court tribunal chamber judge bench', instead: 'Trial' },
    { words: 'appeal', form: 'noun', goal: '@people @place', lacks: ['court'], instead: 'Demand' },
    // "An artist whose appeal lies in her voice".
    {
      words: 'appeal',
      form: 'noun',
      against: '@text conviction verdict sentence ruling decision order',
      instead: 'Trial',
    },
    { words: 'appeal', form: 'noun', lacks: ['court', 'labour'] },
    // A chamber hears nominees, and tries nobody.
    {
      words: 'hearing',
      form: 'noun',
      before: 'confirmation congressional committee parliamentary senate house oversight legislative',
      instead: 'Session',
    },
    { words: 'hearing', form: 'noun', by: 'committee senate parliament congress', instead: 'Session' },
    { words: 'hearing', form: 'noun', shows: ['chamber'], lacks: ['court'], instead: 'Session' },
    { words: 'testify', form: 'verb', shows: ['chamber'], lacks: ['court'], instead: 'Statement' },
  ],
  // "Pilots staged a walkout as talks collapsed": who works has left work.
  ['LabourStrike', { words: 'walkout', by: workers, instead: 'LabourStrike' }],
  // "the talks were marked by walkouts", "the opposition staged a walkout".
  ['LabourStrike', { words: 'walkout', shows: ['parley'], lacks: ['labour'], instead: 'Protest' }],
  // "the policy testifies to its aims": nobody is heard.
  ['Trial', { words: 'put_trial', to: tested }, { words: 'go_trial', by: tested }],
  ['Trial', { words: 'testify', form: 'verb', by: '@abstract policy practice fact action statement figure presence' }],
  [
    'Competition',
    { words: 'defeat victory', shows: ['arms'], lacks: ['sport', 'game', 'ballot'] },
    { words: 'win', form: 'verb', to: '@people battle war', shows: ['arms'] },
  ],
  [
    'Protest',
    { words: 'rally', form: 'verb', by: '@figure @company', instead: 'Increase' },
    // Candidates hold rallies, and protest against nothing.
    {
      words: 'rally',
      form: 'noun',
      before: 'campaign election electoral political party presidential reelection re-election candidate',
      instead: 'Meeting',
    },
    { words: 'rally', form: 'noun', by: civilians, instead: 'Protest' },
    { words: 'rally', form: 'noun', before: '@person', instead: 'Meeting' },
    { words: 'rally', form: 'noun', by: '@person', objectOf: 'hold', instead: 'Meeting' },
    { words: 'rally', form: 'noun', with: 'candidate', instead: 'Meeting' },
    { form: 'verb', by: '@text @device @notion' },
    {
      words: 'protest',
      form: 'verb',
      by: 'village town city crowd community neighbourhood neighborhood',
      instead: 'Protest',
    },
    // States protest in notes, and do not march.
    {
      words: 'protest',
      form: 'verb',
      by: '@place embassy ministry ambassador envoy government',
      instead: 'Condemnation',
    },
    { words: 'protest', form: 'noun', before: 'diplomatic formal official', instead: 'Condemnation' },
    { words: 'rally', by: '@figure', instead: 'Increase' },
    { words: 'rally', before: 'stock market price oil car motor motorcycle bond' },
    { words: 'march rally', shows: ['sport'] },
    // Soldiers "marched with the protesters", "marched for higher pay"; but an army that marches goes somewhere.
    { words: 'march', form: 'verb', with: 'protester demonstrator striker student worker', instead: 'Protest' },
    { words: 'march', form: 'verb', for: 'wage pay peace right democracy justice freedom', instead: 'Protest' },
    { words: 'march', form: 'verb', by: marching, instead: 'Movement' },
    { words: 'rally', in: '@figure', instead: 'Increase' },
    { words: 'march', of: '@notion @device technology progress time history science' },
  ],
  [
    'Crime',
    { words: 'steal', shows: ['sport'] },
    {
      words: 'steal',
      form: 'verb',
      to: 'show scene headline limelight spotlight glance march heart thunder kiss look',
    },
    { words: 'theft', before: 'base' },
    { words: 'plot', of: '@text land ground earth', instead: 'none' },
    { words: 'violation offence offense infringement', shows: ['sport'] },
  ],
  ['Robbery', { shows: ['sport'] }],
  ['Vote', { words: 'abstain', from: 'wine alcohol food meat sex violence drink' }],
  [
    'Charge',
    { words: 'charge', to: '@money price $ rent toll more extra', instead: 'Transaction' },
    { words: 'charge', to: '@device car vehicle' },
    { words: 'charge', form: 'verb', with: duties },
    { words: 'charge', form: 'verb', by: chargers, to: charged, with: strikers, instead: 'Attack' },
    { words: 'charge', form: 'verb', with: '@any', instead: 'Charge' },
    { words: 'charge', form: 'verb', over: '@any', instead: 'Charge' },
    { words: 'charge', form: 'verb', by: chargers, to: charged, instead: 'Attack' },
    { words: 'charge', form: 'verb', by: chargers, goal: charged, instead: 'Attack' },
    { words: 'charge', for: 'service use delivery access ticket entry parking bag copy', instead: 'Transaction' },
    // "The tax charge against the minister".
    { words: 'charge', form: 'noun', against: '@people @name', instead: 'Charge' },
    // What a firm writes off accuses nobody.
    { words: 'charge', form: 'noun', of: '@money $ % million billion', instead: 'none' },
    {
      words: 'charge',
      before:
        'one-time one-off pre-tax exceptional pretax write-off port toll landing overdraft bank tax service electric battery extra delivery impairment restructuring',
    },
  ],
  [
    'Sentencing',
    { words: 'sentence', form: 'noun', lacks: ['court'], instead: 'none' },
    { words: 'fine', to: '@device' },
  ],
  [
    'Conviction',
    { words: 'verdict', lacks: ['court'] },
    { words: 'conviction', before: 'religious political deep personal moral strong', instead: 'none' },
  ],
  // "Employed new tactics": no one has a job of it.
  ['Employment', { words: 'employ', form: 'verb', to: '@thing' }],
  [
    'Justice',
    { words: 'proceedings', before: 'legal criminal judicial disciplinary', instead: 'Justice' },
    { words: 'proceedings', lacks: ['court'] },
  ],
  [
    'Adoption',
    {
      words: 'adopt',
      to: `@animal @device @notion child baby orphan son daughter pet puppy kitten euro dollar currency approach stance tone attitude routine technology practice
method model lifestyle position pattern name style tactic strategy posture behaviour behavior custom habit rhetoric`,
    },
    { words: 'approve', form: 'verb', to: approved, instead: 'Decision' },
    { words: 'adoption', of: '@device @animal technology child baby pet robotics practice method' },
  ],
  [
    'Decision',
    // "Sentenced to six months in prison, suspended for a year": no decision beside the sentence.
    { words: 'suspend', form: 'verb', to: 'prison sentence term jail imprisonment custody', instead: 'none' },
    {
      words: 'declare',
      form: 'verb',
      to: 'endorsement support intention candidacy love innocence',
      instead: 'Statement',
    },
    { words: 'approval', of: '@text amendment constitution treaty', instead: 'Adoption' },
    {
      words: 'lift',
      form: 'verb',
      to: `sanction ban embargo restriction curfew siege blockade measure emergency order suspension immunity moratorium requirement rule limit
quarantine lockdown warning alert freeze tariff duty control cap martial_law law injunction veto block hold`,
      instead: 'Decision',
    },
    { words: 'lift', form: 'verb', to: '@thing @people cup trophy shield' },
    { words: 'lift', by: '@weather @device fog' },
    { words: 'permit', by: '@device' },
    { words: 'suspend', to: '@organism particle' },
  ],
  [
    'Dismissal',
    { words: 'dismiss', form: 'verb', by: 'official officer police policeman guard clerk soldier bureaucrat' },
    {
      words: 'dismiss',
      form: 'verb',
      to: `relative family mother father wife husband widow resident villager complainant survivor crowd patient
petitioner`,
    },
    // "Dismissed the report as a sham".
    { words: 'dismiss', form: 'verb', as: '@thing false baseless untrue absurd unfounded', instead: 'Rejection' },
    { words: 'abdicate', form: 'verb', to: 'role responsibility duty' },
    { words: 'quit', to: '@device smoking' },
    { words: 'retire', form: 'verb', to: '@thing' },
    { words: 'resign', to: 'himself herself themselves itself' },
    { words: 'retire', by: 'jury panel army troop force unit' },
    { words: 'retire', goal: 'room bed chamber hill' },
    {
      words: 'removal',
      form: 'noun',
      of: 'migrant refugee resident settler people villager family civilian population inhabitant squatter palestinian',
      instead: 'Displacement',
    },
    // "The removal of the wreck", "after his removal".
    { words: 'removal', form: 'noun', of: '@people @name', instead: 'Dismissal' },
    { words: 'removal', form: 'noun', by: '@people @name', instead: 'Dismissal' },
    { words: 'removal', form: 'noun' },
    // "Was fired from the army at 30", but "shots were fired from a car at the police".
    {
      words: 'fire_from',
      to: '@explosive shot bullet round rocket missile shell mortar projectile drone grenade',
      instead: 'Attack',
    },
    {
      words: 'fire',
      form: 'verb',
      to: 'shot bullet round rocket rockets missile missiles shell mortar projectile',
      instead: 'Attack',
    },
    { words: 'fire fire_from', form: 'verb', by: 'shooter gunman sniper attacker assailant', instead: 'Attack' },
    { words: 'fire_from', to: '@people', instead: 'Dismissal' },
    { words: 'fire_from', at: '@people @building @materiel @name', instead: 'Attack' },
    { words: 'topple', to: '@building tree crane statue pole' },
  ],
  ['Extradition', { words: 'hand_over', goal: 'police authority security officer army militia custody prosecutor' }],
  ['Sanction', { words: 'penalty expulsion', shows: ['sport'] }],
  [
    'Appointment',
    { words: 'promotion', shows: ['sport'] },
    {
      words: 'inaugurate',
      to: '@building @device centre center institute museum exhibition memorial monument park line route mission embassy consulate office pavilion fair forum campus university academy library hospital port airport terminal dam stadium railway',
      instead: 'Establishment',
    },
    { words: 'promotion', of: '@text @device @notion trade health tourism' },
  ],
  ['Education', { words: 'study', to: '!discipline' }, { words: 'training', before: 'strength weight altitude model' }],
  [
    'Production',
    { words: 'produce', form: 'verb', to: '@person' },
    { words: 'produce', form: 'verb', in: 'court' },
    // "Was made a scapegoat", "made him a hostage".
    { words: 'make', form: 'verb', to: '@people' },
    { words: 'make', form: 'verb', to: '@notion' },
    {
      words: 'develop',
      to: 'bond relationship relation tie friendship trust rapport interest fever symptom problem habit',
    },
  ],
  [
    'Action',
    { words: 'hold', form: 'verb', beside: 'responsible accountable liable' },
    {
      words: 'hold',
      form: 'verb',
      by: 'stadium hall arena room auditorium tank bottle bus boat',
    },
  ],
  [
    'Aid',
    { words: 'help support assist aid', form: 'verb', by: '@text @device @figure @notion @organism @weather' },
    // "The sale helped push debt up": nobody is aided.
    { words: 'help', form: 'verb', by: '@thing @building', to: '@people @name @place', instead: 'Aid' },
    { words: 'help', form: 'verb', by: '@thing @building' },
    { words: 'support', before: 'technical customer software political diplomatic moral verbal' },
    // "48 percent support", "her support comes from voters": whom they would vote for.
    { words: 'support', form: 'noun', before: '% percent point voter popular public electoral' },
    { words: 'support', form: 'noun', shows: ['ballot'], lacks: ['arms'] },
    { words: 'support', form: 'noun', for: backed },
    { words: 'support', form: 'noun', of: backed },
    {
      words: 'support',
      form: 'noun',
      of: 'opposition party lawmaker bloc voter majority public people parliament population',
      instead: 'Action',
    },
    { words: 'support', form: 'verb', to: backed },
    { words: 'relief', form: 'noun', own: 'to', instead: 'none' },
    { words: 'assist', shows: ['sport'] },
    { words: 'provide', by: '@building line pipeline grid reactor river' },
  ],
  [
    'Transaction',
    { words: 'pay', to: 'attention heed respect homage' },
    { words: 'pay', to: 'visit call', instead: 'Visit' },
    {
      words: 'trade',
      form: 'verb',
      to: 'barb insult blame blow fire accusation place hand threat claim word wave strike barrage rocket missile attack jab shot salvo volley',
    },
    { words: 'change_hand', by: 'town village city territory area post position district province island' },
    { words: 'change_hand', shows: ['battle'] },
    // Power is taken over, and not bought.
    {
      words: 'takeover',
      before: 'military army',
      of: '@company broadcaster newspaper television station plant mine port airport town city village',
    },
    { words: 'takeover', before: 'military army', instead: 'Coup' },
    { words: 'takeover', before: 'hostile corporate', instead: 'Transaction' },
    { words: 'takeover', shows: ['arms'], lacks: ['buyout'], instead: 'Action' },
    { words: 'takeover', by: '@person', lacks: ['buyout'], instead: 'Action' },
    { words: 'spend', to: 'time year day night week month hour minute decade life weekend' },
    { words: 'acquire', to: '@notion skill taste knowledge language' },
    { words: 'buy', to: 'time' },
  ],
  [
    'Cause',
    {
      words: 'contribute_to',
      form: 'verb',
      by: '@people @name convoy force mission operation troop country state',
      instead: 'Contribution',
    },
  ],
  ['Increase', { words: 'grow', by: '@person child' }, { words: 'jump', by: '@person' }],
  [
    'Prevention',
    { words: 'delay' },
    {
      words: 'stop',
      form: 'verb',
      to: 'car truck bus lorry van vehicle rickshaw taxi motorcycle train convoy motorist driver passer-by passerby passers-by pedestrian',
    },
    { words: 'block', to: 'property asset account fund holding', instead: 'Sanction' },
    { shows: ['sport'] },
  ],
];
