import { describe, expect, test } from '@jest/globals';
import { readFactuality } from '../support/readFactuality.js';

const check = (text: string, ...expected: string[]): void =>
  test(text, async () => expect(await readFactuality(text)).toEqual(expected));

describe('lists of what somebody is charged with', () => {
  check(
    'He is charged with second-degree robbery, first-degree assault and second-degree possession of a weapon.',
    'charged:',
    'robbery: alleged',
    'assault: alleged',
    'possession: alleged',
  );
  check(
    'The guard was charged in a criminal complaint with assault, mischief and harassment.',
    'charged:',
    'assault: alleged',
    'harassment: alleged',
  );
  check(
    'The guard is accused of following women in the park, insulting them, hitting them and then fleeing.',
    'accused:',
    'insulting: alleged',
    'hitting: alleged',
    'fleeing: alleged',
  );
  // What is charged is only said; that it is charged is so.
  check('She was charged with murder and other charges.', 'charged:', 'murder: alleged', 'charges:');
  check(
    'They are charged with conspiracy, fraud and other charges, including accepting a loan.',
    'charged:',
    'conspiracy: alleged',
    'fraud: alleged',
    'charges:',
    'accepting: alleged',
    'loan: alleged',
  );
  check('The guard will plead guilty to two charges.', 'plead: planned', 'charges:');
  // A clause of its own, and a verdict.
  check('He was charged with murder, ending a hunt of two weeks.', 'charged:', 'murder: alleged', 'ending:', 'hunt:');
  check('He was convicted of robbery, assault and arson.', 'convicted:', 'robbery:', 'assault:', 'arson:');
  check('The envoy accused the guards of arson after the attack.', 'accused:', 'arson: alleged', 'attack:');
});

describe('gerunds behind an infinitive that tell of something else', () => {
  check(
    'Crews are working in a rush to save lives after two quakes struck the coast, killing at least 200 people and injuring 4,000.',
    'working:',
    'save: planned',
    'quakes:',
    'struck:',
    'killing:',
    'injuring:',
  );
  check('The board is yet to name a new chairman, defying the court.', 'name: denied', 'defying:');
  check('The judges are yet to comment.', 'comment: denied');
  check('The judges are to comment on Monday.', 'comment: planned');
  check('The rebels plan to bomb the town, killing its mayor.', 'plan:', 'bomb: planned', 'killing: planned');
});

describe('what is gained by what was won', () => {
  check('Norland beat Sarn 3-1 to win the title.', 'beat:', 'win:');
  check('The runner recovered from a broken leg to reach the final.', 'recovered:', 'reach:');
  check('Norland hope to beat Sarn to win the title.', 'hope:', 'beat: hypothetical', 'win: hypothetical');
  check('Norland became the first nation to win two titles at one tournament.', 'win:', 'tournament:');
  check('The miners fought to win their freedom.', 'fought:', 'win: planned');
  check('Leila Haddad produced a fine throw to win the title.', 'produced:', 'win:');
  check('Sarn scored twice to reach the final.', 'scored:', 'reach:');
  check('Sarn scored twice to reach the fans.', 'scored:', 'reach: planned');
  check('The coach produced a plan to win the title.', 'produced:', 'win: planned');
});

describe('what can be seen or heard', () => {
  check('Smoke can be seen rising from the plant in the footage.', 'seen:', 'rising:');
  check('A man can be heard shouting in the video.', 'heard:', 'shouting:');
  check('The law can be seen as a step back.', 'seen: hypothetical');
  check('The case can be heard by a court in May.', 'heard: hypothetical');
});

describe('what somebody is held to have done', () => {
  check(
    'A guard is seen questioning a man believed to have thrown the bottle, asking him about it.',
    'seen:',
    'questioning:',
    'believed:',
    'thrown: alleged',
    'asking:',
  );
  check('Firms deemed to have received bribes were closed.', 'deemed:', 'received: alleged', 'closed:');
});

describe('what is spoken of as known, under words that leave open what they bring about', () => {
  check("Monday's ruling is likely to anger the farmers.", 'ruling:', 'anger: hypothetical');
  check('A strike is likely.', 'strike: hypothetical');
  check('A strike is likely to begin in May.', 'strike: hypothetical', 'begin: hypothetical');
  check('The envoy said the price rises are due to the war.', 'said:', 'rises:', 'war:');
  check('The talks are due to begin on Monday.', 'talks: planned', 'begin: planned');
  check('The miners plan to challenge her appointment.', 'plan:', 'challenge: planned', 'appointment:');
  check('Thousands marched to protest the killing of a baker.', 'marched:', 'protest:', 'killing:');
  check('The villages struggle to cope with the floods.', 'struggle:', 'cope: planned', 'floods:');
  check(
    'He is suspected of carrying out the bombings that damaged two bridges.',
    'suspected:',
    'carrying: alleged',
    'bombings:',
    'damaged:',
  );
  check('He is suspected of carrying out bombings for money.', 'suspected:', 'carrying: alleged', 'bombings: alleged');
  check('The court will hold the guards accountable for their crimes.', 'hold: planned', 'crimes:');
  check('The family fled to escape raging wildfires.', 'fled:', 'escape: planned', 'wildfires:');
});

describe('clauses that tell what was, under words that tell what may be', () => {
  check('The baker received a call that a bomb had hit his house.', 'received:', 'hit:');
  check('The baker backed a call to bomb the town.', 'backed:', 'bomb: hypothetical');
  check('The guards want to copy what happened in Oslo.', 'want:', 'copy: planned', 'happened:');
  check('The guards want to know what will happen in Oslo.', 'want:', 'happen: planned');
  check('It means the firm has sold three of its four mines.', 'sold:');
  check('It means to sell two mines.', 'sell: planned');
  check('The baker has had to leave the town.', 'leave:');
  check('The baker has to leave the town.', 'leave: hypothetical');
  check('The law will mean that all must pay a fee and comes as prices fall.', 'pay: hypothetical', 'comes:', 'fall:');
  check('The king will visit the mines and meet the farmers.', 'visit: planned', 'meet: planned');
  check(
    'Norland will be able to buy ten ships, the ministry said in a statement.',
    'buy: hypothetical',
    'said:',
    'statement:',
  );
});

describe('bare forms behind a modal, which the tagger takes for those of "they"', () => {
  check(
    'The tax would not only raise prices but also spark protests and cripple trade.',
    'raise: hypothetical',
    'spark: hypothetical',
    'protests: hypothetical',
    'cripple: hypothetical',
    'trade: hypothetical',
  );
  check('The miners raise goats and sell cheese.', 'raise:', 'sell:');
});

describe('what is only thought of, or not found', () => {
  check('The row has raised the specter of a regional war.', 'row:', 'raised:', 'war: hypothetical');
  check('The generals are thinking about an invasion.', 'thinking:', 'invasion: hypothetical');
  check('The generals are thinking about the invasion.', 'thinking:', 'invasion:');
  check('He fantasised about robbing the bank.', 'fantasised:', 'robbing: hypothetical');
  check('The firm is moving towards sanctions.', 'moving:', 'sanctions: planned');
  check('No official presented evidence of the theft of grain.', 'presented: denied', 'theft: denied');
  check('The official presented evidence of the theft of grain.', 'theft:');
  check('The board is also yet to name a chairman.', 'name: denied');
});

describe('bare crimes before the courts', () => {
  check('He was indicted for murder and robbery.', 'indicted:', 'murder: alleged', 'robbery: alleged');
  check('The singer was arraigned on murder and other charges.', 'arraigned:', 'murder: alleged', 'charges:');
  check('He was jailed for murder.', 'jailed:', 'murder:');
});

describe('what was looked forward to', () => {
  check('The much-anticipated talks were marred by noise.', 'talks:', 'marred:');
  check('The anticipated talks were discussed by the miners.', 'talks: planned', 'discussed:');
});

describe('what is said by getting through to others', () => {
  check('The aunt phoned her to tell her of the rescue.', 'phoned:', 'tell:', 'rescue:');
  check('Hundreds went online to complain about the noise.', 'went:', 'complain:');
  check('Thousands took to the streets to object to the mine.', 'took:', 'object:');
  check("The general joins 'Norland Live' to discuss the war.", 'joins:', 'discuss:', 'war:');
  check('The miners will join the show to discuss the war.', 'join: planned', 'show:', 'discuss: planned', 'war:');
  check('The mayor went to Oslo to discuss the war.', 'went:', 'discuss: planned', 'war:');
  check(
    'The baker wants to phone her to tell her of the rescue.',
    'wants:',
    'phone: planned',
    'tell: planned',
    'rescue:',
  );
});

describe('participles that the parser takes for the verb of a clause', () => {
  check('She felt a call to help people affected by the flood.', 'help: hypothetical', 'affected:', 'flood:');
  check(
    'The plan is to form a cabinet that can survive a parliament divided into three blocs.',
    'form: planned',
    'survive: hypothetical',
    'divided:',
  );
  check('The miners hope the farmers stayed in the valley.', 'hope:', 'stayed: hypothetical');
});

describe('what is spoken of as known, and what is only feared', () => {
  check('There is a risk of escalating violence in Tarn.', 'violence: hypothetical');
  check('The summit in Oslo is likely to draw thousands.', 'summit: hypothetical', 'draw: hypothetical');
  check('It was yet another attack on the town.', 'attack:');
  check('Police did not find evidence of the murder in the house.', 'find: denied', 'murder:');
  check('Protesters rallied to secure the release of Petrova.', 'rallied:', 'secure: planned', 'release: planned');
});
