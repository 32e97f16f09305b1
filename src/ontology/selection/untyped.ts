import { offenders } from '../offenders.js';
import type { Selections } from './selection.js';

const vessels =
  'ship boat ferry vessel speedboat warship frigate gunboat trawler tanker submarine dinghy fleet cruiser';
const aircraft =
  'drone aircraft plane jet helicopter warplane fighter missile rocket balloon airliner uav chopper bomber';
const missiles = 'rocket missile shell bomb mortar artillery grenade';
const blasts = 'bomb explosion blast bombing';
const envoys = 'commissioner ambassador envoy diplomat chargé consul attaché representative nuncio';
/** Who is received, and does not only arrive: "the hospital received forty patients". */
const guests = `${envoys} president minister premier chancellor king queen prince sheikh emir secretary delegation counterpart official leader commissioner speaker
lawmaker senator pope patriarch chief commander general governor secretary-general chairman`;
/** In what somebody lies who is pulled out of it. */
const perils =
  'rubble debris ruin wreckage wreck sea water river lake ocean snow mud well shaft mine cave avalanche flame surf canal dinghy crevasse floodwater';
const diseases =
  'cholera measles malaria ebola flu influenza covid covid-19 coronavirus virus plague typhoid dengue polio mpox tuberculosis hiv aids disease epidemic pneumonia cancer leukaemia leukemia diphtheria anthrax hepatitis infection illness fever meningitis';
const offices = 'post office position command job duty post role responsibility portfolio rank title';
const rulings =
  'conviction sentence verdict ruling ban fine judgment judgement acquittal decision injunction law lawsuit suit case complaint charge indictment petition evidence appeal';
const jobs = 'job post position staff worker workforce employee';
const buildings =
  'house home office network system car bank shop store building server computer account database apartment flat embassy museum warehouse vault safe villa depot church';
const treaties = 'treaty agreement accord pact deal protocol memorandum convention contract armistice truce';
const loot =
  'body corpse remains grave weapon cache arm ammunition explosive bomb mine ied grenade rifle pistol gun drug trace bloodstain skeleton fossil';

/** What words that no line of the event types has say beside these words: "received the envoy", "pulled from the rubble". */
export const untyped: Selections = [
  [
    'Merger',
    { words: 'merge', form: 'verb', by: 'fire blaze wildfire car vehicle truck road lane river storm hole galaxy' },
  ],
  [
    'Test',
    { words: 'test', form: 'verb', beside: 'positive', for: diseases, instead: 'Illness' },
    { words: 'test', form: 'verb', beside: 'positive negative' },
    { words: 'test', form: 'verb', to: 'view patience mood limit resolve loyalty will nerve water boundary faith' },
  ],
  [
    'Action',
    { words: 'rain rain_down', form: 'verb', by: missiles, instead: 'Attack' },
    { words: 'pound', form: 'verb', to: 'position', instead: 'Attack' },
    { words: 'rip tear', form: 'verb', by: blasts, instead: 'Bombing' },
    { words: 'sink', form: 'verb', to: vessels, instead: 'Destruction' },
    { words: 'down', form: 'verb', to: aircraft, instead: 'Destruction' },
    { words: 'gut engulf', form: 'verb', by: 'fire blaze flame inferno', instead: 'Destruction' },
    { words: 'sweep_away wash_away', form: 'verb', to: '@building', instead: 'Destruction' },
    // "Caught a virus", "caught the thief".
    { words: 'catch', form: 'verb', to: [...offenders, 'rapist smuggler poacher spy'].join(' '), instead: 'Detention' },
    // Soldiers pick up survivors, and officers their children.
    {
      words: 'pick_up',
      form: 'verb',
      to: 'survivor child pupil student passenger tourist wounded casualty migrant refugee evacuee villager family body dead',
    },
    {
      words: 'pick_up',
      form: 'verb',
      by: 'police policeman officer agent soldier gendarme security militia intelligence troop',
      to: '@people',
      instead: 'Detention',
    },
    { words: 'swap exchange trade', form: 'verb', to: 'prisoner captive hostage detainee', instead: 'Release' },
    { words: 'hang', form: 'verb', to: 'himself herself themselves', instead: 'Death' },
    {
      words: 'clear',
      form: 'verb',
      to: '@people @name',
      of: 'charge wrongdoing corruption murder fraud treason bribery rape misconduct embezzlement manslaughter perjury',
      instead: 'Acquittal',
    },
    // "Sworn to uphold the law": who keeps it decides nothing.
    { words: 'uphold', form: 'verb', by: 'court judge tribunal panel', to: rulings, instead: 'Decision' },
    { words: 'uphold', form: 'verb', to: 'law right principle value order standard tradition oath commitment' },
    {
      words: 'uphold throw_out strike_down set_aside',
      form: 'verb',
      to: rulings,
      shows: ['court'],
      instead: 'Decision',
    },
    { words: 'find', form: 'verb', beside: 'liable', instead: 'Decision' },
    { words: 'recover retrieve', form: 'verb', to: 'body corpse remains', instead: 'Discovery' },
    { words: 'find', form: 'verb', to: loot, instead: 'Discovery' },
    { words: 'hold_up', by: '@notion @weather strike protest dispute traffic delay' },
    { words: 'hold_up', as: '@any' },
    {
      words: 'hold_up',
      form: 'verb',
      to: 'bank shop store jeweller jeweler jewellery van pharmacy',
      instead: 'Robbery',
    },
    { words: 'break', form: 'verb', goal: buildings, instead: 'Crime' },
    { words: 'freeze', form: 'verb', to: 'account asset holding', instead: 'Sanction' },
    { words: 'pull pluck drag dig_out pull_out winch', form: 'verb', to: '@people', from: perils, instead: 'Rescue' },
    { words: 'receive', form: 'verb', by: '@people @place', to: guests, instead: 'Meeting' },
    { words: 'sit_down', form: 'verb', with: '@people @name', instead: 'Meeting' },
    { words: 'summon', form: 'verb', to: envoys, instead: 'Demand' },
    { words: 'initial conclude', form: 'verb', to: treaties, instead: 'Agreement' },
    { words: 'grant', by: 'vaccine vaccination infection jab antibody' },
    { words: 'grant', form: 'verb', to: 'asylum citizenship immunity independence visa clemency', instead: 'Decision' },
    { words: 'terminate', form: 'verb', to: treaties, instead: 'Decision' },
    { words: 'clear', form: 'verb', to: 'merger takeover acquisition sale', instead: 'Decision' },
    { words: 'slash trim pare', form: 'verb', to: '@figure subsidy job deficit workforce', instead: 'Decrease' },
    { words: 'scrap', form: 'verb', to: 'law tax fee ban rule plan tariff levy visa', instead: 'Decision' },
    { words: 'take_over', form: 'verb', as: '@person', instead: 'Appointment' },
    { words: 'take_over buy_out snap_up', form: 'verb', to: '@company rival maker', instead: 'Transaction' },
    {
      words: 'assume take_up',
      form: 'verb',
      by: '@person',
      to: 'post office presidency chairmanship command duty',
      instead: 'Appointment',
    },
    { words: 'relieve strip', form: 'verb', to: '@people @name', of: offices, instead: 'Dismissal' },
    { words: 'remove', form: 'verb', to: '@people @name', from: offices, instead: 'Dismissal' },
    { words: 'shed axe', form: 'verb', to: jobs, instead: 'Dismissal' },
    {
      words: 'bail_out',
      form: 'verb',
      to: '@company government economy country lender carmaker',
      instead: 'Investment',
    },
    { words: 'observe', form: 'verb', to: 'minute silence', instead: 'Commemoration' },
    { words: 'break_out spread', form: 'verb', by: diseases, lacks: ['sport', 'game'], instead: 'DiseaseOutbreak' },
    { words: 'contract catch', form: 'verb', to: diseases, instead: 'Illness' },
    { words: 'diagnose', form: 'verb', with: diseases, instead: 'Illness' },
    { words: 'slow ease dip contract halve slide', form: 'verb', by: '@figure', instead: 'Decrease' },
    {
      words: 'double treble triple quadruple rocket skyrocket spike',
      form: 'verb',
      by: '@figure case infection',
      instead: 'Increase',
    },
    { words: 'poll', form: 'noun', own: 'to', instead: 'Vote' },
  ],
];
