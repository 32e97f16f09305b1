import { describe } from '@jest/globals';
import { checkArcs as check } from '../support/checkArcs.js';

describe('who is named last as the one who says it', () => {
  check(
    'The guard said he asked the driver why he hit the nurse, Radio Tolm said.',
    'said root -',
    'Tolm nsubj said',
    'asked ccomp said',
  );
  check(
    'Police had obtained a warrant on Friday to formally arrest the man, NHK television said.',
    'man obj arrest',
    'television nsubj said',
    'said parataxis obtained',
  );
  check(
    '"They asked who had fed the rebels, and when nobody answered they took my father," recalled Amadi Sorro, a herder.',
    'recalled parataxis asked',
    'Sorro nsubj recalled',
  );
  check(
    '"He told me my boy had gone to the hills," she says, pouring tea in the kitchen she rents above a shop.',
    'says parataxis told',
    'rents advcl says',
  );
  check(
    'The firm must pay the fine, a court ruled on Monday, partly upholding a penalty that the watchdog had imposed.',
    'upholding advcl ruled',
  );
  // Who says first and who says what is inside stay as they are.
  check('The guard said the driver told police that he fled.', 'told ccomp said', 'fled ccomp told');
  check('When the rebels came, the mayor said that he would leave.', 'said root -');
  check('The mayor said that the rebels, police said, had fled to the hills.', 'fled ccomp said');
});

describe('who speaks and of whom, where the parser lost it', () => {
  check(
    'LGF said the reporters with the weekly "were arrested at midday while trying to get statements."',
    'reporters nsubj:pass arrested',
    'arrested ccomp said',
  );
  check('LGF said the words "were arrested" to the reporters.', 'said root -');
  check(
    'A local official indicated the situation was still tense and told Reuters a police officer had been killed by rebels.',
    'officer nsubj:pass killed',
    'killed ccomp told',
    'told conj indicated',
    'situation nsubj tense',
  );
  check('He told Reuters a story.', 'story obj told');
  check(
    "The company's Managing Director Oleg Brun told Reuters that two workers had been killed.",
    'Brun nsubj told',
    'company nmod:poss Brun',
  );
  check("The company's managing of funds failed.", 'failed root -');
  check('The police, meanwhile, report that they raided 11 houses.', 'raided ccomp report', 'police nsubj report');
  check('Briefing Council members before the vote, Lars Hale reported that cholera had spread.', 'Hale nsubj reported');
  check('Council members, among them Lars Hale, reported that cholera had spread.', 'members nsubj reported');
  check(
    'Reporters Without Borders (RSF) on Thursday called for the release of four journalists who were arrested.',
    'called root -',
    'Reporters nsubj called',
  );
  check('Without borders, reporters on Thursday called for a vote.', 'called root -');
  check('He refused to give the reason, citing a law.', 'citing advcl refused');
  check('He refused to leave, firing a shot.', 'firing advcl leave');
  check('The group demanded five million dollars and the release of three prisoners.', 'release conj dollars');
  check(
    'The council demanded that all groups lay down their arms and condemned the attack.',
    'condemned conj demanded',
  );
  check(
    'The army denied killing the farmers, despite the union saying soldiers had shot them.',
    'denied root -',
    'shot ccomp saying',
  );
});
