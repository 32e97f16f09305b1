import { words } from './words.js';

/** What ministries, departments and committees are for, in small letters: their names list several ("Labour, Health and Social Affairs"). */
export const fieldsOfOffice: ReadonlySet<string> = words(`
affairs agricultural agriculture arts broadcasting budget children civil climate commerce commonwealth communication communications construction
consumer cooperation culture customs defence defense development digital ecology economic economy education emergencies emergency employment endowments
energy environment environmental families family finance fisheries food foreign forestry gas gender health higher home housing human immigration
industry information infrastructure innovation insurance interior internal investment irrigation justice labor labour land lands media migration mines
mining natural nuclear nutrition oil order law peace pensions petroleum planning population protection public refugees religion religious research resources revenue
rural safety science securities exchange elections ethics relief works security social sport sports taxes technology telecommunications tourism trade transport transportation urban veterans water welfare women youth
`);

/** Words that fields of office are described with, beside those that are fields by themselves: "Regional Markets", "Local Products". */
const wordsOfFields: ReadonlySet<string> = words(`
apparel aviation capital constitutional corporate enterprise enterprises expatriates fabric fisheries games heritage highways industries integration
international investments irrigation local market markets material materials money multicultural parliamentary plantations ports power primary privatisation
privatization products railways reconciliation reconstruction reform reforms regional roads schools senior shipping skills small state sanitation
rights sustainable urban villages vocational wildlife
`);

/** Whether a word in small letters is a field of office, or describes one. */
export const isFieldWord = (word: string): boolean => fieldsOfOffice.has(word) || wordsOfFields.has(word);
