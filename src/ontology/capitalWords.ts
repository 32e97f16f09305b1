import { phrases, words } from './words.js';

/** Ordinary words that stand in names of bodies before their head: "national liberation front". In small letters. */
export const bodyModifiers: ReadonlySet<string> = words(`
national popular people people's peoples democratic revolutionary liberation patriotic republican socialist communist christian liberal conservative radical progressive
nationalist workers' workers peasant peasants' student federal central supreme constitutional constituent legislative armed joint islamic international
inter-american american european african asian catholic evangelical lutheran baptist civil
first second third fourth fifth sixth seventh eighth ninth tenth 1st 2nd 3rd
4th 5th 6th infantry cavalry artillery airborne mechanized engineer metropolitan investigative administrative simon youth students' farmers women's extraparliamentary maoist marxist leninist marxist-leninist
`);

/** Fields behind "of" in such names: "ministry of foreign affairs". */
export const bodyFields: ReadonlySet<string> = words(`
defense defence foreign affairs interior justice finance agriculture education health labor labour transportation transport energy mines commerce industry trade tourism culture sports
security intelligence investigation investigations national liberation public works housing planning information communications state justices representatives deputies commerce staff
environment science technology economy economics migration immigration refugees women youth war worship religion internal external relations human rights
`);

/** First words of names of places in Spanish and other languages, and in English; before a name only. */
export const placeBeginnings: ReadonlySet<string> = words(`
san santa santo sao el la los las puerto villa nueva nuevo rio cerro monte santiago ciudad fort port mount lake new north south east west upper lower saint st
`);

/** More nouns that bodies bear as the head of their names. */
export const bodyNouns: ReadonlySet<string> = words('battalion commando front path cartel institute');

/** Heads that are common nouns behind an adjective: they need a name before them. */
export const weakHeads: ReadonlySet<string> = words(`
group forces force command commando staff house office service services mission community church wing corps club records oil gas steel energy chemicals air news post times press motor
motors capital trust fund financial insurance mirror guardian review journal guard guards government administration delegation board authority agency company corporation school hospital
television radio media system systems industries holding bank court chamber union society unit team legion militia police department division council commission committee institute
software communications networks networks computers electronics pictures publications publishing textile cabinet league college library museum theater theatre ballet opera camp
market base station road street hotel bridge field hill hills point plain zone territory hall garden park beach river lake prison square dam barracks cathedral city town port airport
`);

/** Names of bodies and offices that are written alike everywhere. */
export const fixedNames: ReadonlySet<string> = phrases(`
armed forces, air force, national guard, national police, supreme court, constitutional court, general staff, joint staff, high command, security council, central committee, national assembly,
general assembly, constituent assembly, legislative assembly, attorney general, prosecutor general, civil guard, treasury police, judicial police, foreign ministry, defense ministry,
defence ministry, interior ministry, justice ministry, finance ministry, red cross, national university, central bank, catholic church, christian democratic party,
communist party, liberal party, conservative party, socialist party, popular army, revolutionary army, general command, civil defense, human rights commission, electoral council,
white house, state department, national palace, government palace, foreign affairs ministry
`);
