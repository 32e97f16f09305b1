import type { EventType } from './eventType.js';

/** Protest, and the lives of people. */
export const society: readonly EventType[] = [
  {
    name: 'Protest',
    meaning: 'people demonstrate',
    verbs: 'protest demonstrate rally march picket riot boycott take_streets',
    nouns:
      'protest demonstration rally march picket sit-in riot rioting disturbance boycott hunger_strike vigil disorder civil_disobedience',
    ace: 'Conflict.Demonstrate',
    cameo: '14',
    wikidata: 'Q273120',
  },
  {
    name: 'LabourStrike',
    parent: 'Protest',
    meaning: 'workers stop work',
    verbs: 'go_on_strike down_tool',
    nouns: 'walkout lockout general_strike labor_dispute',
    cameo: '143',
    wikidata: 'Q49776',
  },
  {
    name: 'PoliticalMovement',
    meaning: 'people join for a cause',
    verbs: '',
    nouns: 'independence_movement liberation_movement protest_movement',
    wikidata: 'Q49773',
  },
  {
    name: 'Identification',
    meaning: 'somebody says who or what it is',
    verbs: 'identify',
    nouns: 'identification',
    ace: 'Cognitive.IdentifyCategorize',
  },
  {
    name: 'Discovery',
    meaning: 'something is found',
    verbs: 'discover locate unearth detect',
    nouns: 'discovery detection',
    ace: 'Cognitive.Inspection.SensoryObserve',
  },
  {
    name: 'Birth',
    meaning: 'somebody is born',
    verbs: 'bear',
    nouns: 'birth',
    ace: 'Life.Born',
    wikidata: 'Q14819853',
  },
  {
    name: 'Marriage',
    meaning: 'people marry or part',
    verbs: 'marry wed divorce tie_knot',
    nouns: 'marriage wedding divorce',
    ace: 'Life.Marry',
    wikidata: 'Q10590726',
  },
  {
    name: 'Education',
    meaning: 'somebody studies or teaches',
    verbs: 'study graduate enroll enrol teach',
    nouns: 'graduation training',
    ace: 'Cognitive.TeachingTrainingLearning',
    wikidata: 'Q8434',
  },
  {
    name: 'Competition',
    meaning: 'sides compete',
    verbs: 'compete defeat win lose_to lose_case lose_election lose_match lose_game lose_vote lose_lawsuit lose_final',
    nouns: 'competition tournament championship contest race match game final semifinal defeat victory win',
    wikidata: 'Q476300',
  },
  {
    name: 'Performance',
    meaning: 'something is shown to the public',
    verbs: 'perform premiere exhibit',
    nouns: 'performance concert exhibition festival premiere show tour',
    wikidata: 'Q35140',
  },
];
