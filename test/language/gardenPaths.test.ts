import { describe } from '@jest/globals';
import { checkArcs as check } from '../support/checkArcs.js';

describe('two verbs of one subject', () => {
  check(
    'Nine villagers died when a rocket launched from the hills hit a school.',
    'hit advcl died',
    'rocket nsubj hit',
    'launched acl rocket',
  );
  check('The mayor fell to the ground and hit his head.', 'fell root -', 'hit conj fell');
  check('Two of her brothers abducted with her are still missing.', 'abducted acl brothers', 'Two nsubj missing');
  check('The nurse brought to the barracks said nothing.', 'nurse nsubj said', 'brought acl nurse');
  check(
    'The European Union, which imposed tariffs on the general last year, is considering further measures against members of his family.',
    'considering root -',
    'Union nsubj considering',
    'imposed acl:relcl Union',
    'tariffs obj imposed',
  );
  check(
    'Marko said his arm was broken after one of the guards punched him and broke his phone.',
    'punched advcl broken',
    'one nsubj punched',
    'after mark punched',
  );
  check(
    'Fighters allied with al-Qaeda captured Mukalla.',
    'captured root -',
    'Fighters nsubj captured',
    'allied acl Fighters',
    'Qaeda obl allied',
    'with case Qaeda',
  );
  check(
    'Boko Haram, which is based in northeastern Nigeria, abducted 276 girls.',
    'abducted root -',
    'Haram nsubj abducted',
    'girls obj abducted',
    'based acl:relcl Haram',
  );
  check('The gang, which is based in the north, freed abducted girls.', 'abducted amod girls');
  check('Marko left after one of the talks held in Oslo.', 'held acl talks');
});

describe('what is said without a "that"', () => {
  check(
    'But rebel officials say the three groups, who met for the third day in a northern town, fell far short of agreeing to merge.',
    'fell ccomp say',
    'groups nsubj fell',
  );
  check(
    'Union officials say a key aim of the meeting is to settle the dispute.',
    'aim nsubj settle',
    'settle ccomp say',
  );
  check('Union officials say a prayer in the hall.', 'prayer obj say');
  check(
    'U.N. staff left the island, saying safety could no longer be guaranteed.',
    'saying advcl left',
    'guaranteed ccomp saying',
  );
  check(
    'He calls on all concerned to refrain from violence and ensure children are not harmed.',
    'children nsubj:pass harmed',
  );
});

describe('what is said besides', () => {
  check('The mayor denied that guards had used force and promised to punish them.', 'promised conj denied');
  check('The mayor said that guards used force and promised to go.', 'promised conj used');
  check(
    'The Council paid tribute to the nurses who had lost their lives in the war, and expressed its condolences to their families.',
    'expressed conj paid',
  );
  check(
    'Speaking on behalf of the Arab Group, the delegate of Ghana condemned the raid.',
    'delegate nsubj condemned',
    'Speaking advcl condemned',
  );
  check('Speaking to reporters became a habit.', 'became root -');
  check(
    'By the terms of resolution 2650, adopted unanimously, the Council decided to extend the mandate.',
    'adopted acl resolution',
    'terms obl decided',
  );
  check(
    'On 3 March 2017, on the occasion of the 25th anniversary of the raid committed by rebel units in the town of Orva, the Embassy of the Republic of Norland in Oslo held, with the support of the Polish Society, a memorial evening.',
    'held root -',
    'occasion obl held',
  );
  check('In the north, backed by tanks, troops took the town.', 'backed advcl took', 'north obl took');
});

describe('small words', () => {
  check(
    'Police in Oslo, the capital, briefly detained two reporters on May 3.',
    'briefly advmod detained',
    'Police nsubj detained',
  );
  check('The marines were sent in to end the strike.', 'in compound:prt sent');
  check(
    'Norland calls upon the armed groups to immediately release all persons held by them and to guarantee the safety of nurses.',
    'guarantee conj release',
  );
});

describe('whom a participle describes', () => {
  check('Ivan Horvat is the head of the rebel team negotiating a deal with the cabinet.', 'negotiating acl team');
  check('Ivan Horvat is the owner of a boat carrying nurses.', 'carrying acl boat');
  check('We have pictures of the bodies of the nurses killed in the raid.', 'killed acl nurses', 'pictures obj have');
  check('They showed the safety of bridges built in May.', 'built acl safety');
});

describe('two trades of one person', () => {
  check(
    'Journalist and activist Ana Petrova was arrested.',
    'Petrova nsubj:pass arrested',
    'Journalist compound Petrova',
  );
  check('Police arrested businessman and former senator Pedro Ruiz.', 'Ruiz obj arrested');
  check('Father and son Ali Khan were arrested.', 'Khan conj Father');
  check('The journalist and activist Ana Petrova were arrested.', 'Petrova conj journalist');
});
