import { words } from './words.js';

/** Nouns that measure, count or point, and mean another thing each time: "the way", "the fact", "the end". */
export const vagueThings: ReadonlySet<string> = words(`
way thing fact end part number lot rest percent percentage total amount level rate time day night week month year decade century hour minute moment date
kind sort type form side case point result reason example instance order place course basis account line term addition fact matter
first second third last one other same half quarter majority minority some all most more less much many none
million billion thousand hundred dozen meter metre kilometer kilometre mile km kg ton tonne dollar euro pound cent
nobody nothing something anything everything someone somebody anyone anybody everyone everybody
today yesterday tomorrow beginning middle start top bottom front back behalf view hand effort attempt role
`);
