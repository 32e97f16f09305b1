import { describe, expect, test } from '@jest/globals';
import { attribute } from '../../src/extract/attribution/attribute.js';
import { asserted } from '../../src/extract/rule.js';
import type { Claim } from '../../src/model/claim.js';
import type { EntityKind } from '../../src/model/kind.js';
import { annotate, eventsAt } from '../support/annotate.js';

const events = {
  fire: 'Attack',
  kill: 'Killing',
  flee: 'Displacement',
  attack: 'Attack',
  resign: 'Dismissal',
  bomb: 'Bombing',
  march: 'Protest',
  rally: 'Protest',
};

/** For every event word: whose words it is in, and how they put it. `denied` lists event words that are negated where they stand. */
const read = async (
  text: string,
  named: Readonly<Record<string, EntityKind>>,
  denied: readonly string[],
): Promise<string[]> => {
  const annotated = await annotate(text, { named });
  const mentions = eventsAt(annotated, events);
  const claims = mentions.map((event): Claim => {
    const { start, end } = event;
    const told = {
      subject: event.id,
      predicate: 'LASTED',
      value: 'P1D',
      span: { start, end },
      sentence: event.sentence,
    };
    return asserted({
      ...told,
      confidence: 1,
      rule: 'test',
      polarity: denied.includes(event.text) ? 'denied' : 'affirmed',
    });
  });
  const nameOf = new Map([...annotated.mentions, ...mentions].map((one) => [one.id, one.text]));
  return attribute(annotated, { mentions, claims, problems: [] }).claims.map(
    ({ subject, attributedTo, modality, polarity }) => {
      const how = [modality === 'asserted' ? '' : modality, polarity === 'denied' ? polarity : '']
        .filter(Boolean)
        .join(' ');
      return `${nameOf.get(subject)}: ${attributedTo ? nameOf.get(attributedTo) : '-'}${how ? ` (${how})` : ''}`;
    },
  );
};

const ana = { 'Ana Petrova': 'Person' } as const;
const cases: readonly (readonly [string, Readonly<Record<string, EntityKind>>, readonly string[], ...string[]])[] = [
  ['Ana Petrova said troops fired on the crowd.', ana, [], 'fired: Ana Petrova'],
  ['Troops fired on the crowd, Ana Petrova said.', ana, [], 'fired: Ana Petrova'],
  ['Troops, Ana Petrova said, fired on the crowd.', ana, [], 'fired: Ana Petrova'],
  ['Ana Petrova has neither confirmed nor denied that troops fired on the crowd.', ana, [], 'fired: -'],
  ['Ana Petrova urged the mayor to resign.', ana, [], 'resign: Ana Petrova'],
  ['Ana Petrova denied reports that troops fired on the crowd.', ana, [], 'fired: Ana Petrova (denied)'],
  ['According to Ana Petrova, troops fired on the crowd.', ana, [], 'fired: Ana Petrova'],
  ['Ana Petrova claimed that troops fired on the crowd.', ana, [], 'fired: Ana Petrova (alleged)'],
  ['Ana Petrova denied that troops fired on the crowd.', ana, [], 'fired: Ana Petrova (denied)'],
  ['Ana Petrova denied bombing the bridge.', ana, [], 'bombing: Ana Petrova (denied)'],
  ['Ana Petrova denied that troops did not fire on the crowd.', ana, ['fire']],
  [
    'Ana Petrova denied that farmers fled as a result of attacks by her guards.',
    ana,
    [],
    'fled: Ana Petrova (denied)',
    'attacks: Ana Petrova (denied)',
  ],
  // A cause that is known is there.
  [
    'Ana Petrova denied that farmers fled because of the attack.',
    ana,
    [],
    'fled: Ana Petrova (denied)',
    'attack: Ana Petrova',
  ],
  ['Ana Petrova said troops did not fire on the crowd.', ana, ['fire'], 'fire: Ana Petrova (denied)'],
  ['Ana Petrova accused the army of killing farmers.', ana, [], 'killing: Ana Petrova (alleged)'],
  ['The rebels are said to have killed farmers.', {}, [], 'killed: - (alleged)'],
  ['Ana Petrova accused the army of killing nine farmers.', ana, [], 'killing: Ana Petrova (alleged)'],
  // Who did it is alleged; the attack is not.
  ['Ana Petrova blamed the attack on rebels.', ana, [], 'attack: -'],
  ['Ana Petrova denied the attack.', ana, [], 'attack: Ana Petrova (denied)'],
  ['As Ana Petrova put it, troops fired on the crowd.', ana, [], 'fired: Ana Petrova'],
  ['In a statement, Ana Petrova said that troops fired on the crowd.', ana, [], 'fired: Ana Petrova'],
  ['Ana Petrova was quoted by state radio as saying that farmers fled.', ana, [], 'fled: Ana Petrova'],
  ['Ana Petrova left the talks, saying troops had fired on the crowd.', ana, [], 'fired: Ana Petrova'],
  ['Farmers fled when troops fired on them, Ana Petrova said.', ana, [], 'fled: Ana Petrova', 'fired: Ana Petrova'],
  ['Ana Petrova: troops fired on crowd', ana, [], 'fired: Ana Petrova'],
  ['The rebels reportedly killed farmers.', {}, [], 'killed: - (alleged)'],
  ['The rebels allegedly killed farmers at the rally.', {}, [], 'killed: - (alleged)', 'rally: -'],
  // What is doubted, and what is told beside it as known.
  [
    'The rebels are said to have killed farmers after troops fired on the crowd.',
    {},
    [],
    'killed: - (alleged)',
    'fired: -',
  ],
  [
    'Ana Petrova accused the army of killing farmers, who fled in May.',
    ana,
    [],
    'killing: Ana Petrova (alleged)',
    'fled: Ana Petrova',
  ],
  ['The rebels reportedly killed farmers despite the march.', {}, [], 'killed: - (alleged)', 'march: -'],
  ['The rebels are said to have killed farmers before fleeing.', {}, [], 'killed: - (alleged)', 'fleeing: - (alleged)'],
  [
    'The rebels are believed to have killed farmers during an attack.',
    {},
    [],
    'killed: - (alleged)',
    'attack: - (alleged)',
  ],
  [
    'Ana Petrova claimed that troops fired because farmers attacked them.',
    ana,
    [],
    'fired: Ana Petrova (alleged)',
    'attacked: Ana Petrova (alleged)',
  ],
  [
    'The man is said to have bombed a house, where he killed two people.',
    {},
    [],
    'bombed: - (alleged)',
    'killed: - (alleged)',
  ],
  ['Two men were found firing at boats when the farmers fled.', {}, [], 'firing: -', 'fled: -'],
  ['The farmers were found to have fled.', {}, [], 'fled: -'],
  // A reason is as doubtful as its deed.
  ['She was allegedly beaten because of her attack on the mayor.', {}, [], 'attack: - (alleged)'],
  ['Wardens said to flee the camp.', {}, [], 'flee: -'],
  ['Nobody thought to flee the camp.', {}, [], 'flee: -'],
  [
    'While some were found dead, or said to have fled, nearly 40 farmers still march.',
    {},
    [],
    'fled: - (alleged)',
    'march: -',
  ],
  ['Some were freed, tried in court or said to have fled.', {}, [], 'fled: - (alleged)'],
  ['The rebels said to the farmers that troops fired.', {}, [], 'fired: The rebels'],
  ['Two farmers are presumed killed after troops fired.', {}, [], 'killed: - (alleged)', 'fired: -'],
  ['The alleged attack shocked them.', {}, [], 'attack: - (alleged)'],
  ['“Troops fired on the crowd,” said Ana Petrova.', ana, [], 'fired: Ana Petrova'],
  [
    '“Troops fired on the crowd,” Ana Petrova said. “Farmers fled.”',
    ana,
    [],
    'fired: Ana Petrova',
    'fled: Ana Petrova',
  ],
  [
    'Ana Petrova said Ivan Orlov denied that troops fired.',
    { ...ana, 'Ivan Orlov': 'Person' },
    [],
    'fired: Ivan Orlov (denied)',
  ],
  [
    'Ana Petrova told reporters that farmers fled after troops fired.',
    ana,
    [],
    'fled: Ana Petrova',
    'fired: Ana Petrova',
  ],
  // Verbs that speak only with a clause.
  ['Ana Petrova shared that troops fired on the crowd.', ana, [], 'fired: Ana Petrova'],
  ['Ana Petrova underscored that troops fired on the crowd.', ana, [], 'fired: Ana Petrova'],
  ['Ana Petrova assured them that farmers fled.', ana, [], 'fled: Ana Petrova'],
  ['Ana Petrova shared a flat with a man who fled.', ana, [], 'fled: -'],
  // Views, and texts with an owner.
  [
    'It quoted critics of the army, with Ana Petrova stating: “Troops fired on the crowd.”',
    ana,
    [],
    'fired: Ana Petrova',
  ],
  ['Ana Petrova expressed the view that troops fired on farmers.', ana, [], 'fired: Ana Petrova (alleged)'],
  ['Ana Petrova is of the opinion that troops fired on farmers.', ana, [], 'fired: Ana Petrova (alleged)'],
  ['In the view of Ana Petrova, troops fired on farmers.', ana, [], 'fired: Ana Petrova'],
  ['According to a report by Ana Petrova, troops fired on farmers.', ana, [], 'fired: Ana Petrova'],
  // Quotations of several sentences, and behind a colon.
  ['“Troops fired on the crowd. Farmers fled,” Ana Petrova said.', ana, [], 'fired: Ana Petrova', 'fled: Ana Petrova'],
  ['"Troops fired on the crowd. Farmers fled." Ana Petrova resigned.', ana, [], 'fired: -', 'fled: -', 'resigned: -'],
  ['Ana Petrova was blunt: “Troops fired on the crowd.”', ana, [], 'fired: Ana Petrova'],
  ['Ana Petrova held a sign: “Troops fired on the crowd.”', ana, [], 'fired: -'],
  // The turns of a talk, by their labels; two colons make none.
  [
    'ANA PETROVA: Troops fired on the crowd.\n\nQUESTION: What then?\n\nANA PETROVA: Farmers fled.\n\nQUESTION: Where?',
    { 'ANA PETROVA': 'Person' },
    [],
    'fired: ANA PETROVA',
    'fled: ANA PETROVA',
  ],
  [
    'Six of its guards were killed, Ana Petrova said, and three houses were burned down.',
    ana,
    [],
    'killed: Ana Petrova',
  ],
  ['Reports that troops fired reached the town.', {}, [], 'fired: - (alleged)'],
  // Each side of a semicolon speaks for itself.
  ['Troops fired on the crowd; Ana Petrova denies this.', ana, [], 'fired: -'],
  [
    'Farmers fled when troops fired into a crowd that had blocked the road, according to Ana Petrova.',
    ana,
    [],
    'fled: Ana Petrova',
    'fired: Ana Petrova',
  ],
  ['Troops fired on the crowd, according to Ana Petrova; farmers fled.', ana, [], 'fired: Ana Petrova', 'fled: -'],
  // What nobody is said to say stays the source's own.
  ['Troops fired on the crowd and Ana Petrova resigned.', ana, [], 'fired: -', 'resigned: -'],
  ['Ana Petrova did not say that troops fired.', ana, [], 'fired: -'],
  ['Ana Petrova resigned and said that farmers fled.', ana, [], 'resigned: -', 'fled: Ana Petrova'],

  ['Ana Petrova refused to say whether troops fired.', ana, [], 'fired: -'],
  ['Ana Petrova told the press, "Troops fired and farmers fled."', ana, [], 'fired: Ana Petrova', 'fled: Ana Petrova'],
  ['In Oslo (north), Ana Petrova (46) said that troops fired.', ana, [], 'fired: Ana Petrova'],
  ['Ana Petrova said that troops had fired but farmers fled.', ana, [], 'fired: Ana Petrova', 'fled: Ana Petrova'],
  ['Ana Petrova, 50: troops fired on the crowd.', ana, [], 'fired: -'],
  ['There is no reason to believe that troops fired.', {}, [], 'fired: -'],
  ['Farmers reportedly fled because troops fired.', {}, [], 'fled: - (alleged)', 'fired: -'],
  ['They marched under the words “no more”.', {}, [], 'marched: -'],
  ['Farmers fled. A decision “On those who fled” was adopted.', {}, [], 'fled: -', 'fled: -'],
  // At the end of the sentence, whatever the parser hangs where.
  [
    'Farmers fled, hours after troops fired, state television reported.',
    {},
    [],
    'fled: state television',
    'fired: state television',
  ],
  [
    'The rebels killed two farmers, the interior ministry said in a statement.',
    {},
    [],
    'killed: the interior ministry',
  ],
  ['Farmers fled, union says', {}, [], 'fled: union'],
  ['Troops kill farmers in raid: spokesman', {}, [], 'kill: spokesman'],
  ['Ministry: farmers fled over the border', {}, [], 'fled: Ministry'],
  ['Farmers fled, and Ana Petrova said nothing.', ana, [], 'fled: -'],
  ['When farmers fled, Ana Petrova said no.', ana, [], 'fled: -'],
  ['Farmers fled, but Ana Petrova would not say why.', ana, [], 'fled: -'],
  // Behind the verb, where the parser loses the clause.
  [
    'Ana Petrova said three men, among them a driver for whom others had lied, had fled from the village.',
    ana,
    [],
    'fled: Ana Petrova',
  ],
  ['Ana Petrova said no and fled.', ana, [], 'fled: -'],
  ['Ana Petrova admitted bombing the bridge.', ana, [], 'bombing: Ana Petrova'],
  ['The paper quoted Ana Petrova as saying that troops fired.', ana, [], 'fired: Ana Petrova'],
  // Who has the word speaks on.
  [
    '"Troops fired on us," Ana Petrova said.\n\n"Farmers fled."\n\nThe rebels attacked.',
    ana,
    [],
    'fired: Ana Petrova',
    'fled: Ana Petrova',
    'attacked: -',
  ],
  [
    'Ana Petrova told reporters that troops had fired. "Farmers fled at once."',
    ana,
    [],
    'fired: Ana Petrova',
    'fled: Ana Petrova',
  ],
  ['"Troops fired on us.\n\n"Farmers fled," Ana Petrova said.', ana, [], 'fired: Ana Petrova', 'fled: Ana Petrova'],
  [
    'Ana Petrova said:\n\nI welcome the news. Farmers fled when troops fired on us.',
    ana,
    [],
    'fled: Ana Petrova',
    'fired: Ana Petrova',
  ],
  // As far as the first paragraph that is not the speaker's.
  [
    'Ana Petrova said:\n\nI welcome the news.\n\nFarmers fled from us.\n\nTroops fired on the crowd in World War I.\n\nThe rebels attacked, as we reported.',
    ana,
    [],
    'fled: Ana Petrova',
    'fired: -',
    'attacked: -',
  ],
  [
    'Ana Petrova said:\n\nI welcome the news.\n\nWe met a driver who\ntold us why farmers fled.\n\nTroops fired on us.',
    ana,
    [],
    'fled: -',
    'fired: -',
  ],
  ['Ana Petrova named three towns:\n\nFarmers fled from them.', ana, [], 'fled: -'],
  ['"Troops fired on us," Ana Petrova said. "Farmers fled," said another.', ana, [], 'fired: Ana Petrova', 'fled: -'],
  ['Ana Petrova resigned. "Troops fired on us."', ana, [], 'resigned: -', 'fired: -'],
  // The closing words may be a sentence of their own.
  [
    '"We flee! Troops fired on us!" the ministry said on Monday. Farmers fled.',
    { 'the ministry': 'Organization' },
    [],
    'flee: the ministry',
    'fired: the ministry',
    'fled: -',
  ],
  ['"Have farmers fled?" Ana Petrova asked. Troops fired.', ana, [], 'fled: Ana Petrova', 'fired: -'],
  ['"Farmers fled." Ana Petrova said troops fired.', ana, [], 'fled: -', 'fired: Ana Petrova'],
  // Texts, and nobody in particular.
  ['According to reports, troops fired on the crowd.', {}, [], 'fired: - (alleged)'],
  ['According to a statement by Ana Petrova, troops fired on the crowd.', ana, [], 'fired: Ana Petrova'],
  ['Troops fired according to plan, and farmers fled.', {}, [], 'fired: -', 'fled: -'],
  // A verb of speech behind the closing words has the same speaker, and is not said itself.
  [
    'Troops fired, and Ivan Orlov fled, Ana Petrova told a paper, adding that rebels had attacked.',
    { ...ana, 'Ivan Orlov': 'Person' },
    [],
    'fired: Ana Petrova',
    'fled: Ana Petrova',
    'attacked: Ana Petrova',
  ],
  [
    '"Farmers fled," Ana Petrova said, adding that troops "may have fired".',
    ana,
    [],
    'fled: Ana Petrova',
    'fired: Ana Petrova',
  ],
  ['"Farmers fled," Ana Petrova said as she resigned.', ana, [], 'fled: Ana Petrova', 'resigned: -'],
  // What the author objects is the author's; what the speaker concedes first is not.
  ['Ana Petrova complains that farmers fled, though troops never fired.', ana, [], 'fled: Ana Petrova', 'fired: -'],
  ['Ana Petrova insisted that troops fired, even though farmers fled.', ana, [], 'fired: Ana Petrova', 'fled: -'],
  ['Ana Petrova said that, although farmers fled, troops fired.', ana, [], 'fled: Ana Petrova', 'fired: Ana Petrova'],
  ['Ana Petrova said that troops fired although farmers fled.', ana, [], 'fired: Ana Petrova', 'fled: Ana Petrova'],
  // Behind a dash a clause with an object of its own says nothing of the one before.
  ['Troops fired again - Ana Petrova posted a video.', ana, [], 'fired: -'],
  // People show something by what they do, texts by what they say.
  [
    '"Ana Petrova shows that farmers fled," Ivan Orlov said.',
    { ...ana, 'Ivan Orlov': 'Person' },
    [],
    'fled: Ivan Orlov',
  ],
  ['A juggler and stick balancer, Ana Petrova, said that troops fired.', ana, [], 'fired: Ana Petrova'],
  // Lines without a full stop.
  ['Farmers killed after troops fired - US', { US: 'Place' }, [], 'killed: US', 'fired: US'],
  ['Troops kill farmers in raid, says the ministry', { 'the ministry': 'Organization' }, [], 'kill: the ministry'],
  ['Troops kill farmers in raid - Mali', { Mali: 'Place' }, [], 'kill: -'],
  ['Troops kill farmers - and Ana Petrova resigned', ana, [], 'kill: -', 'resigned: -'],
  ['Ana Petrova said it on X. Troops fired on the crowd.', ana, [], 'fired: -'],
  // What is told behind who is told, and what describes the hearer.
  ['Ana Petrova told Reuters they had fled.', ana, [], 'fled: Ana Petrova'],
  ['Ana Petrova told villagers she had fled after troops fired.', ana, [], 'fled: Ana Petrova', 'fired: Ana Petrova'],
  ['Ana Petrova told farmers who had fled that troops fired.', ana, [], 'fled: -', 'fired: Ana Petrova'],
  ['Ana Petrova told a crowd that had marched in Oslo that troops fired.', ana, [], 'marched: -', 'fired: Ana Petrova'],
  ['"Troops fired," Ana Petrova told farmers who had fled.', ana, [], 'fired: Ana Petrova', 'fled: -'],
  ['Ana Petrova warned lawmakers the mayor could flee.', ana, [], 'flee: Ana Petrova'],
  ['Ana Petrova told the AP she was attacked by guards.', ana, [], 'attacked: Ana Petrova'],
  ['Ana Petrova told farmers to flee.', ana, [], 'flee: -'],
  ['Two officials who asked not to be named said the mayor had fled.', {}, [], 'fled: Two officials'],
  ['An official who declined to be identified said rebels had attacked.', {}, [], 'attacked: An official'],
  ['Two officials who asked not to be attacked fled.', {}, [], 'attacked: -', 'fled: -'],
  ['Ana Petrova told the story they had fled from.', ana, [], 'fled: -'],
  ['Ana Petrova told the paper who fired.', ana, [], 'fired: Ana Petrova'],
  ['Ana Petrova told farmers who said that troops fired.', ana, [], 'fired: farmers'],
  ['Ana Petrova told officers who fired on the crowd.', ana, [], 'fired: Ana Petrova'],
  ['Ana Petrova informed farmers she had hired that troops fired.', ana, [], 'fired: -'],
  // What those of whom is spoken do besides.
  [
    'Ana Petrova said that rebels attacked the mill, and threatened farmers who fled.',
    ana,
    [],
    'attacked: Ana Petrova',
    'fled: Ana Petrova',
  ],
  [
    'Ana Petrova said that the attack had failed, and vowed that farmers would march.',
    ana,
    [],
    'attack: Ana Petrova',
    'march: Ana Petrova',
  ],
  // What others make of it, or say against it, is not told by the speaker.
  [
    'Ana Petrova said that troops fired, leading to speculation that farmers had fled.',
    ana,
    [],
    'fired: Ana Petrova',
    'fled: - (alleged)',
  ],
  [
    'Ana Petrova said that troops fired, prompting reports that farmers fled.',
    ana,
    [],
    'fired: Ana Petrova',
    'fled: - (alleged)',
  ],
  ['Ana Petrova said that troops fired, forcing farmers to flee.', ana, [], 'fired: Ana Petrova', 'flee: Ana Petrova'],
  [
    'Ana Petrova said that troops fired, but residents blamed rebels for the attack.',
    ana,
    [],
    'fired: Ana Petrova',
    'attack: -',
  ],
  [
    'Ana Petrova said that troops fired, while Norway blamed rebels who had fled.',
    ana,
    [],
    'fired: Ana Petrova',
    'fled: -',
  ],
  ['Ana Petrova said that troops fired, while farmers fled.', ana, [], 'fired: Ana Petrova', 'fled: Ana Petrova'],
  [
    'Ana Petrova warned that troops could fire, and praised farmers who had fled.',
    ana,
    [],
    'fire: Ana Petrova',
    'fled: -',
  ],
  ['Ana Petrova said that troops fired, and that farmers fled.', ana, [], 'fired: Ana Petrova', 'fled: Ana Petrova'],
  // What the author makes of it.
  [
    'Ana Petrova told farmers the mayor had resigned, a move that led to an attack.',
    ana,
    [],
    'resigned: Ana Petrova',
    'attack: -',
  ],
  ['Ana Petrova said troops had fired at a man who fled.', ana, [], 'fired: Ana Petrova', 'fled: Ana Petrova'],
  ['The court heard that troops fired.', {}, [], 'fired: - (alleged)'],
  // What the speaker does besides, and what those do of whom he speaks.
  ['Ana Petrova said this showed how farmers fled, recalling the attack.', ana, [], 'fled: Ana Petrova', 'attack: -'],
  ['Ana Petrova said that farmers fled, condemning the attack.', ana, [], 'fled: Ana Petrova', 'attack: -'],
  ['Ana Petrova said that rebels, recalling the attack, fled.', ana, [], 'attack: Ana Petrova', 'fled: Ana Petrova'],
  ['Ana Petrova said that troops fired, killing farmers.', ana, [], 'fired: Ana Petrova', 'killing: Ana Petrova'],
  // Who cites others speaks himself.
  ['Citing farmers, police chief Ana Petrova said troops fired.', ana, [], 'fired: Ana Petrova'],
  ['Quoting a witness, state television said that troops fired.', {}, [], 'fired: state television'],
  ['Serving officer, Ana Petrova, said that troops fired.', ana, [], 'fired: Ana Petrova'],
  // The closing mark is missing, or stands behind who says it.
  [
    '“Troops fired on us. Farmers fled, Ana Petrova said.\n\nRebels attacked.',
    ana,
    [],
    'fired: Ana Petrova',
    'fled: Ana Petrova',
    'attacked: -',
  ],
  [
    '“Farmers fled in the attack, said Ana Petrova in a statement.”',
    ana,
    [],
    'fled: Ana Petrova',
    'attack: Ana Petrova',
  ],
  [
    '“Farmers fled, Ana Petrova wrote.\n\n“Troops fired,” Ivan Orlov said.',
    { ...ana, 'Ivan Orlov': 'Person' },
    [],
    'fled: Ana Petrova',
    'fired: Ivan Orlov',
  ],
  ['“Farmers fled. Troops fired, as I said.” Ana Petrova resigned.', ana, [], 'fled: -', 'fired: -', 'resigned: -'],
  // Who is accused in a headline says nothing.
  ['Ana Petrova Accused of Attack on Farmers', ana, [], 'Attack: -'],
  ['Ana Petrova charged with attack on farmers', ana, [], 'attack: - (alleged)'],
  [
    'Ana Petrova denied that troops fired, despite Ivan Orlov saying farmers fled.',
    { ...ana, 'Ivan Orlov': 'Person' },
    [],
    'fired: Ana Petrova (denied)',
    'fled: Ivan Orlov',
  ],
  ['Ana Petrova described seeing troops attack the town.', ana, [], 'attack: Ana Petrova'],
  ['Ana Petrova called the attack a farce.', ana, [], 'attack: -'],
  ['Ana Petrova, who was accused of an attack, resigned.', ana, [], 'attack: - (alleged)', 'resigned: -'],
  ['The security service, the SBU, said that troops fired.', { SBU: 'Organization' }, [], 'fired: SBU'],
  ['Ana Petrova ruled on Monday, attacking the army.', ana, [], 'attacking: -'],
  ['Ana Petrova accused troops of an attack.', ana, [], 'attack: Ana Petrova (alleged)'],
];

describe('attribution', () => {
  test.each(cases)('%s', async (text, named, denied, ...expected) =>
    expect(await read(text, named, denied)).toEqual(expected),
  );
});
