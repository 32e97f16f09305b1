import { describe } from '@jest/globals';
import { checkArcs as check } from '../support/checkArcs.js';

describe('what is said without "that"', () => {
  check(
    'Police said there were about half a dozen other incidents overnight, most of them involving raids on shops.',
    'said root -',
    'were ccomp said',
    'there expl were',
    'incidents nsubj were',
    'overnight advmod were',
  );
  check(
    'Police originally believed there were more raids because of the heavy smoke caused by the fire.',
    'believed root -',
    'were ccomp believed',
    'raids nsubj were',
  );
  check(
    'Police said in a statement two officers were attacked with sticks.',
    'said root -',
    'statement obl said',
    'attacked ccomp said',
    'officers nsubj:pass attacked',
  );
  check('That the mayor lied was clear.', 'lied csubj clear');
  check('The army said in two statements that guards were shot.', 'statements obl said', 'shot ccomp said');
});

describe('what is said inside of a clause', () => {
  check(
    'No group came forward, and although authorities said they had held several suspects, they had yet to charge any.',
    'held ccomp said',
    'said advcl had',
  );
  check(
    'Although the mayor said the town was calm, troops fired at the crowd.',
    'fired root -',
    'said advcl fired',
    'calm ccomp said',
  );
  check('As officials say, they held three men.', 'held root -', 'say advcl held');
});

describe('what people are not', () => {
  check('The marchers threw flour at the officers, which led to arrests.', 'led parataxis threw', 'which nsubj led');
  check('Police joined the crew, which fled.', 'fled acl:relcl crew');
  check('Troops fired at the officers, who fled.', 'fled acl:relcl officers');
  check('A water truck drove on central streets, flanked by an armoured jeep, but was not used.', 'flanked acl truck');
  check('A truck entered the town and was flanked by a jeep.', 'flanked conj entered');
});

describe('who says it at the end', () => {
  check(
    'They were brought here for training and later released, said Ahmadi.',
    'brought root -',
    'said parataxis brought',
    'Ahmadi nsubj said',
  );
  check('The troops met the much feared Ahmadi.', 'feared amod Ahmadi', 'Ahmadi obj met');
});

describe('who is held as what', () => {
  check(
    'The rebels took hundreds of villagers hostage.',
    'hundreds obj took',
    'villagers nmod hundreds',
    'hostage xcomp took',
  );
  check('The rebels took a nurse prisoner.', 'nurse obj took', 'prisoner xcomp took');
  check('The rebels met dozens of hostages.', 'hostages nmod dozens');
  check('They held a Taliban prisoner.', 'prisoner obj held');
});
