/**
 * Occupations and offices by the field of life that they belong to: one person seldom has two. What is found in several fields
 * (chairman, director, head, spokesman) is in none.
 */
const rows: Readonly<Record<string, string>> = {
  state:
    'president vice-president premier prime-minister chancellor minister secretary undersecretary governor mayor senator congressman congresswoman lawmaker mp deputy ambassador envoy consul diplomat politician king queen prince princess emperor empress sultan emir commissioner ombudsman legislator parliamentarian councillor',
  force:
    'general colonel lieutenant major captain sergeant corporal private admiral commodore brigadier marshal commander soldier officer gunman militant rebel guerrilla fighter warlord sniper jihadist',
  law: 'judge justice prosecutor attorney lawyer solicitor barrister magistrate sheriff constable detective',
  business:
    'ceo cfo coo cto businessman businesswoman banker entrepreneur industrialist broker trader accountant financier',
  sport:
    'coach footballer striker goalkeeper midfielder defender player forward cyclist boxer athlete swimmer sprinter golfer wrestler skier racer referee batsman bowler pitcher quarterback cricketer',
  press: 'journalist reporter correspondent columnist editor cameraman photographer blogger broadcaster commentator',
  church:
    'pope cardinal archbishop bishop pastor priest rabbi imam mullah ayatollah mufti patriarch monk nun chaplain cleric sheikh',
  arts: 'actor actress singer musician composer painter poet novelist playwright filmmaker sculptor pianist violinist guitarist drummer dancer comedian rapper writer author screenwriter',
  science:
    'professor scientist historian economist physicist chemist biologist geologist philosopher sociologist archaeologist astronomer engineer mathematician scholar academic',
  health: 'doctor physician surgeon nurse dentist paramedic pharmacist therapist',
};

/** The field of an occupation, by its noun in small letters. */
export const fieldOfOccupation: ReadonlyMap<string, string> = new Map(
  Object.entries(rows).flatMap(([field, nouns]) => nouns.split(' ').map((noun) => [noun, field] as const)),
);
