import { describe } from '@jest/globals';
import { checkArcs as check } from '../support/checkArcs.js';

describe('who is what, and did something', () => {
  check(
    'Mr Marsh, who is the leader of the council, has been arrested.',
    'arrested root -',
    'Marsh nsubj:pass arrested',
    'leader acl:relcl Marsh',
    'who nsubj leader',
  );
  check('On Saturday, Mr Marsh, who is the leader of the council, met residents.', 'met root -', 'Marsh nsubj met');
  check(
    'Anna Weber, who was the first president of the club, said it would close.',
    'Weber nsubj said',
    'close ccomp said',
    'president acl:relcl Weber',
  );
  check(
    'He told reporters that Lena Moss, who is the mayor of Tarno, had resigned.',
    'resigned ccomp told',
    'Moss nsubj resigned',
    'that mark resigned',
  );
  check('Mr Marsh, who met the leader of the council, was arrested.', 'arrested root -', 'met acl:relcl Marsh');
});

describe('which noun a clause behind a comma describes', () => {
  check(
    'Rescue operations continue in hopes that some people remain alive under the buildings, which had been serving as shelters, he said.',
    'serving acl:relcl buildings',
  );
  check('They asked who had fired.', 'fired ccomp asked');
});

describe('who says so beside what is listed or called', () => {
  check(
    'Observers had earlier detected aircraft launching missiles and the air force said it had shot down five drones.',
    'said conj detected',
    'force nsubj said',
    'shot ccomp said',
  );
  check('Observers had detected missiles and the air force.', 'force conj missiles');
  check(
    'China’s support for Russia is “enabling” its war in Ukraine, leaders of the world’s most advanced economies warned Friday in a hardening of tone against Beijing.',
    'war obj enabling',
    'leaders nsubj warned',
    'warned parataxis enabling',
  );
  check('The militia said it had destroyed three tanks and insisted it had enough men.', 'insisted conj said');
});

describe('what a speaker leaves out, and where he speaks', () => {
  check(
    'The ministry said 46 people had been killed, without differentiating between civilians and fighters.',
    'differentiating advcl said',
  );
  check('The number of migrants rose, the ministry said, without specifying why.', 'specifying advcl said');
  check('The ministry said 46 people had crossed the river, without losing a boat.', 'losing advcl crossed');
  check(
    'President Marta Silva on Tuesday announced plans to supply new radars to Kenya in a speech opening the summit.',
    'plans obj announced',
    'supply acl plans',
    'speech obl announced',
  );
  check('The union said it was founded in an email.', 'email obl said');
  check('Aides said the president would defend the plan in a speech on Friday.', 'speech obl defend');
  check('The union said the rule was mentioned in a letter.', 'letter obl mentioned');
});

describe('what causes what', () => {
  check(
    'Some comparisons went too far, causing outrage in the Arab world.',
    'causing advcl went',
    'outrage obj causing',
  );
  check('Power stations were hit causing blackouts in many cities.', 'causing advcl hit', 'cities obl causing');
  check('The firm sells killing machines.', 'machines obj sells');
});

describe('to whom it was done', () => {
  check(
    'Omar died later in hospital, one of two young men killed in the Ranchi clash.',
    'killed acl men',
    'one appos Omar',
  );
  check('Footage played to the court showed Ali punching two of them.', 'played acl Footage', 'showed root -');
  check('The guards played to the court and showed the footage.', 'guards nsubj played');
});

describe('who was hired, and what was published', () => {
  check(
    'The owner of a store and an unlicensed contractor hired to install an elevator at the store have been indicted.',
    'indicted root -',
    'hired acl contractor',
    'owner nsubj indicted',
  );
  check(
    'He was killed after showing cartoons published in the magazine.',
    'showing advcl killed',
    'cartoons obj showing',
    'published acl cartoons',
  );
  check(
    'Looking at a picture, he points out the barely visible sticker he placed on the front.',
    'sticker obj points',
    'placed acl:relcl sticker',
  );
});

describe('when somebody pleaded', () => {
  check('The clerk pleaded guilty to robbery and assault on 10 May.', 'May obl pleaded');
  check('The clerk pleaded guilty to the murder of a guard on 10 May.', 'May nmod murder');
});

describe('who was founded', () => {
  check('Alex Hart is the co-director of LAAS, which was started by Labour members.', 'started acl:relcl LAAS');
});

describe('of two verbs the one that describes the subject', () => {
  check('The majority of the bodies recovered Sunday have been women.', 'recovered acl majority', 'women root -');
  check('The officers recovered on Sunday and have been sent home.', 'officers nsubj recovered');
});
