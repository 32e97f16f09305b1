import { civilians } from './force.js';
import type { Selections } from './selection.js';
import { approved, marching, workers } from './wordsOfSociety.js';

/** Work, protest, votes, decisions and posts, in other senses. */
export const publicLife: Selections = [
  // "Pilots staged a walkout as talks collapsed": who works has left work.
  ['LabourStrike', { words: 'walkout', by: workers, instead: 'LabourStrike' }],
  // "the talks were marked by walkouts", "the opposition staged a walkout".
  ['LabourStrike', { words: 'walkout', shows: ['parley'], lacks: ['labour'], instead: 'Protest' }],
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
    {
      words: 'rally',
      form: 'noun',
      against: 'war government law plan tax racism corruption reform policy fee bill violence',
      instead: 'Protest',
    },
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
  ['Vote', { words: 'abstain', from: 'wine alcohol food meat sex violence drink' }],
  // "Employed new tactics": no one has a job of it.
  ['Employment', { words: 'employ', form: 'verb', to: '@thing' }],
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
];
