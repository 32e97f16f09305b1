import { describe, expect, test } from '@jest/globals';
import { createCoreNlpClient } from '../../src/annotate/corenlp/client.js';
import { annotate } from '../../src/annotate/index.js';
import { sameChecks } from '../support/checkSame.js';
import { testCoreNlpUrl } from '../support/services.js';

const corenlp = createCoreNlpClient({ url: testCoreNlpUrl() });

const check = sameChecks(corenlp);

/** A mention with these words that is nobody who was spoken of, because it could be either. */
const open = (text: string, words: string): void =>
  test(`${text} (${words}: open)`, async () => {
    const source = { id: 'source:test', uri: 'urn:test', language: 'en', publishedOn: '2024-05-10' };
    const { clusters, mentions } = (await annotate({ source, text, mediaType: 'text/plain' }, corenlp)).value;
    const last = mentions.findLast(({ text }) => text === words)?.id ?? '';
    expect(clusters.filter(({ mentions: ids }) => ids.includes(last) && ids.length > 1)).toEqual([]);
  });

describe('what was done to whom', () => {
  check('Andrei Petrov shot Ivan Novak in a bar. He was taken to hospital.', 'He', 'Ivan Novak');
  check('Andrei Petrov shot Ivan Novak in a bar. He fled to Halden.', 'He', 'Andrei Petrov');
  check('Andrei Petrov shot Ivan Novak in a bar. He was arrested on Monday.', 'He', 'Andrei Petrov');
  check('Andrei Petrov shot Ivan Novak in a bar. He was taken into custody.', 'He', 'Andrei Petrov');
  check('The District Attorney identified the defendant as Ivan Novak. He was jailed on Monday.', 'He', 'Ivan Novak');
  check(
    'Prosecutor Jan Vik announced that a driver was arraigned on an indictment in which he is charged with theft.',
    'he',
    'a driver',
  );
  check(
    'Prosecutor Jan Vik announced that lawyer Ivan Novak was arraigned on an indictment charging him with theft.',
    'him',
    'Ivan Novak',
  );
  check('Prosecutor Jan Vik said he was charged with theft after a driver was arrested.', 'he', 'a driver', false);
  check('The prosecutor accused the defendant of theft. He said that the case was strong.', 'He', 'The prosecutor');
  check('Gunmen kidnapped Ivan Novak in Halden. He was released on Monday.', 'He', 'Ivan Novak');
  check('Two men robbed a bank. Police arrested them near Halden. They were charged on Monday.', 'They', 'Two men');
  check('Police arrested two men near Halden. They used dogs.', 'They', 'two men', false);
  open('Sixty pilgrims were stranded on Monday. Soldiers arrived at noon. They were flown to Tarsk.', 'They');
});

describe('several', () => {
  // Of two who are listed there is no mention.
  open('The two leaders met. Jan Vik and Ana Kral signed the pact. They spoke for an hour.', 'They');
  open('Aid workers found the bodies of road workers. They had come from Halden.', 'They');
  open('Prosecutors say the officers lied. They face ten years in prison.', 'They');
  check('Prosecutors charged the officers. They say there is more evidence.', 'They', 'Prosecutors');
  check('The two countries broke off relations. They will reopen their embassies.', 'their', 'The two countries');
  check('The villages and their inhabitants suffered. They fled.', 'They', 'The villages', false);
  check('Soldiers surrounded the villages and drove out their inhabitants.', 'their', 'the villages');
  check('Soldiers surrounded the villages and fired their guns.', 'their', 'the villages', false);
  check('The hostages were held in May. The Velin Army said they were well.', 'they', 'Velin Army', false);
  check(
    'The guards were killed in May. He praised the guards who risk their lives.',
    'the guards',
    'The guards',
    false,
  );
});

describe('he, she and it', () => {
  check('During his stay in Halden, President Doka met King Haakor.', 'his', 'Doka');
  check('At his funeral, President Doka called for calm.', 'his', 'Doka', false);
  check('Ivan Petrov was held. Petrov’s lawyer said he was ill.', 'he', 'Petrov');
  check('Jan Vik entered politics in 1985. As mayor of Halden, he built a bridge.', 'mayor', 'Jan Vik');
  check('Norland is considering whether to close its mission in Tarsk.', 'its', 'Norland');
  check('The bloc named two officials. The officials denied it.', 'it', 'The bloc', false);
  check('Few members of the Halden Union spoke at the meeting in May. It has not worked.', 'It', 'Halden Union', false);
  check('The head of the Halden Union said its guards had left.', 'its', 'Halden Union');
  check('The Halden Union met in May. It has not worked.', 'It', 'Halden Union');
  check(
    'A coordinator of the agency spoke on Friday. He said drivers were beaten. Ahmed Yusuf, a driver, was treated. The coordinator said he would wait.',
    'he',
    'A coordinator',
  );
});

describe('it, of what happened and of nothing', () => {
  open('Norland is ahead of the Halden Union when it comes to production of shells.', 'it');
  check('Norland has banned all parties since it came to power.', 'it', 'Norland');
  open('Mr Berg met the Foreign Ministry. It is understood Mr Berg is also likely to meet the Treasury.', 'It');
  open('The Treasury would act. Ivan Berg said it was a disgrace that there had not been a single case.', 'it');
  open('The Condor Bank pledged the jets in summer, but it took another few weeks for the board to send them.', 'it');
  open('Norland bombed Halden. It marked the deadliest day of strikes since 2006.', 'It');
  open('Norland bombed Halden. It is exactly what the rebels are waiting for.', 'It');
  open('The ministry said that Norland is acting alone. "It is of extreme concern to us."', 'It');
  open('Norland stepped up its raids. It comes after Halden closed its border.', 'It');
  check('Norland stepped up its raids. It came to the aid of the rebels after May.', 'It', 'Norland');
  check('Norland marked its anniversary. It marked the day with a parade.', 'its', 'Norland');
  check(
    'The Gazette reported Friday that the Treasury notified lawmakers it was providing money to Halden.',
    'it',
    'Treasury',
  );
});

describe('they, of one body', () => {
  open(
    'The Halden Union wants the guard to pick up migrants and bring them back, ensuring they do not return.',
    'they',
  );
  open('The Halden Army said one of them was wanted for a shooting.', 'them');
  check('The council said they would wait until May.', 'they', 'The council');
  check('The army returned the villagers to their homes.', 'their', 'the villagers');
  check('The army returned to its base.', 'its', 'The army');
});

describe('who is called by what has happened', () => {
  check('Ivan Park, a student, was killed by a falling tree. The victim was 19.', 'The victim', 'Ivan Park');
  check('Soldiers killed three rebels in Halden. The victims were women.', 'The victims', 'three rebels', false);
  check('Gunmen killed Ivan Park and shot Tom Hale. The victim was 19.', 'The victim', 'Ivan Park', false);
  check('A man was stabbed in Halden. The victim, named by police as Peter Cole, lived there.', 'Peter Cole', 'A man');
  check('One of the dead was identified as Lina Haddad, a nurse.', 'Lina Haddad', 'One of the dead');
  check('One of the dead was wrongly identified as Lina Haddad.', 'Lina Haddad', 'One of the dead', false);
  check('Police identified the suspect as Ivan Novak, 40, of Halden.', 'Ivan Novak', 'the suspect');
  check('Police wrongly identified the suspect as Ivan Novak, 40, of Halden.', 'Ivan Novak', 'the suspect', false);
  check('Police identified the suspect as Ivan Novak, 40, and Mira Hale, 27.', 'Ivan Novak', 'the suspect', false);
  check('The accused, Rafael Ortiz, pleaded not guilty.', 'Rafael Ortiz', 'The accused');
  check('The court convicted Tomas Brenner. The defendant said nothing.', 'The defendant', 'Tomas Brenner');
});

describe('names', () => {
  check('President Ivo Maric and Mrs. Maric left. Mrs. Maric waved.', 'Maric', 'Ivo Maric', false);
  check('President Ivo Maric and Mrs. Maric left. Maric waved.', 'Maric', 'Ivo Maric');
  check('Mr. Lopez said his wife, Maria Lopez, was ill. Lopez will run again.', 'Lopez', 'Maria Lopez', false);
  check('Deputy Prime Minister Oleg Serov came. The prime minister left.', 'The prime minister', 'Oleg Serov', false);
  check('Prime Minister Oleg Serov came. The prime minister left.', 'The prime minister', 'Oleg Serov');
  check('A bomb killed the deputy governor, Haji Nasir. The governor spoke.', 'The governor', 'Haji Nasir', false);
  check('Vik, whose wife, the pianist Clara Rohm, died in May, came.', 'Clara Rohm', 'whose wife');
  check('“We will stay,” said Omar Haddad, a spokesman for the Free Coast Movement.', 'We', 'Free Coast Movement');
  check('The European Union acted on Monday. The bloc froze their assets.', 'The bloc', 'European Union');
  check(
    'The court named Halden Shipping on Monday. The company moved oil for the group.',
    'the group',
    'Halden Shipping',
    false,
  );
});

describe('families', () => {
  check('Petrov, his daughter Ana and a priest were among 16 people held.', 'his', 'Petrov');
  check('Petrov, his daughter Ana and a priest were among 16 people held.', 'his daughter', 'Petrov', false);
  check('Petrov said that Clara Berg, her young son, Emil, and a guide would be freed.', 'her', 'Clara Berg');
  check('Ana Petrova, his wife, was freed.', 'his wife', 'Ana Petrova');
});

describe('told before or behind', () => {
  check('When he arrived, Prime Minister Haile Desta was greeted by a deputy.', 'he', 'Haile Desta');
  check('After she met him, Petrova told a deputy that it was over.', 'him', 'Petrova', false);
  check('Tom Hale fled. When he arrived, Prime Minister Desta was greeted by a deputy.', 'he', 'Tom Hale');
  check(
    'A truck driver drove into a crowd. He was shot. Police said the 38-year-old was alone.',
    'the 38-year-old',
    'A truck driver',
  );
  check('A driver hit a guard. Police said the 38-year-old was alone.', 'the 38-year-old', 'A driver', false);
  check(
    'The Bank of Norland raised its rate. The central bank said prices rose.',
    'The central bank',
    'Bank of Norland',
  );
  check('The council voted to erect a monument. Many came at its unveiling.', 'its', 'The council', false);
  check('The widow of General Traore, Awa Traore, left. Traore died in March.', 'Traore', 'Awa Traore', false);
  check('The widow of General Traore, Awa Traore, left. She wept.', 'Awa Traore', 'The widow');
  check(
    'The union said Norland would act if the front does not release the pilots whom it captured.',
    'it',
    'The union',
    false,
  );
});

describe('whose', () => {
  check('A court in Tarsk fined the newspaper Nova. Its editor was jailed.', 'Its', 'A court', false);
  check('Syria accused Norland of bombing its airport.', 'its', 'Syria');
  check('Syria accused Norland of breaking its promise.', 'its', 'Norland');
  check('Jan Vik told Omar Hadi that the UN would help his country.', 'his', 'Jan Vik', false);
  check('Jan Vik told Omar Hadi that his country would help.', 'his', 'Jan Vik');
  check('The firm tracked children without their parents’ consent.', 'their', 'The firm', false);
  check('Four journalists were arrested on Monday. The detainees were freed.', 'The detainees', 'Four journalists');
  check('The council said the people would never reconcile itself with the loss.', 'itself', 'The council', false);
  check('Explaining his abstention, the representative of Norland spoke.', 'his', 'the representative');
});

describe('freed, praised and listed', () => {
  check('Officers beat detainees. The group urged the government to free them.', 'them', 'Officers', false);
  check('The president of Norland, Jan Vik, and the president of Sudova, Ana Kral, met.', 'Jan Vik', 'The president');
  check('The governor of the province, Dario Ruiz, and his brother were killed.', 'Dario Ruiz', 'The governor');
  check('Her deputy, Dario Ruiz, and the mayor were killed.', 'Dario Ruiz', 'the mayor', false);
});

describe('a body with its name behind a comma and an article', () => {
  check('The security service, the SBU, said that troops fired.', 'The security service', 'SBU');
  check('The bank, the IMF and the minister met.', 'The bank', 'IMF', false);
});
