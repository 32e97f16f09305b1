import { elementText } from './elementText.js';
import { parsePage } from './page.js';

/** The text of a piece of HTML inside another format. Comments have none. */
export const htmlFragmentText = (html: string): string => elementText(parsePage(html));
