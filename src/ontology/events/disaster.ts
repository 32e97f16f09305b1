import type { EventType } from './eventType.js';

/** What befalls people: disasters, accidents, illness; and rescue. */
export const disaster: readonly EventType[] = [
  {
    name: 'Illness',
    meaning: 'somebody is or falls ill',
    verbs: 'infect sicken fall_ill contract_virus contract_disease',
    nouns: 'infection illness sickness',
    ace: 'Life.Illness',
    wikidata: 'Q12136',
  },
  {
    name: 'MedicalTreatment',
    meaning: 'somebody is treated by doctors',
    verbs: 'treat hospitalize hospitalise vaccinate operate_on',
    nouns: 'hospitalization hospitalisation surgery vaccination medical_treatment transplant',
    ace: 'Medical.Intervention',
    wikidata: 'Q179661',
  },
  {
    name: 'DiseaseOutbreak',
    parent: 'Disaster',
    meaning: 'a disease spreads',
    verbs: '',
    nouns: 'outbreak epidemic pandemic',
    ace: 'Disaster.DiseaseOutbreak',
    wikidata: 'Q3241045',
  },
  {
    name: 'Disaster',
    meaning: 'nature does harm',
    verbs: 'flood erupt burst_bank',
    nouns:
      'earthquake quake flood flooding storm hurricane cyclone typhoon tornado tsunami eruption landslide mudslide avalanche drought famine wildfire heatwave disaster calamity catastrophe aftershock blizzard tremor temblor downpour cloudburst hailstorm thunderstorm snowstorm sandstorm rockfall rockslide bushfire',
    ace: 'Disaster',
    wikidata: 'Q8065',
  },
  {
    name: 'Accident',
    meaning: 'something goes wrong',
    verbs:
      'crash collide derail capsize sink overturn collapse cave_in plunge_into plunge_off veer_off slam_into smash_into plow_into plough_into malfunction run_aground plow plough',
    nouns:
      'accident crash collision derailment wreck mishap shipwreck sinking cave-in spill leak malfunction stampede pile-up pileup capsizing',
    ace: 'Disaster.Crash',
    wikidata: 'Q171558',
  },
  {
    name: 'Fire',
    parent: 'Disaster',
    meaning: 'something burns',
    verbs: 'catch_fire ignite',
    nouns: 'fire blaze inferno conflagration',
    ace: 'Disaster.FireExplosion',
    wikidata: 'Q168983',
  },
  {
    name: 'Rescue',
    parent: 'Aid',
    meaning: 'somebody is saved',
    verbs: 'rescue save',
    nouns: 'rescue',
    cameo: '073',
    wikidata: 'Q1437299',
  },
];
