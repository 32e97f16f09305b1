import { table, words } from './words.js';

/** Event nouns behind "of", "to" or "for" that only make a term of the noun before it, and tell of nothing that happened. Lemmas. */
const terms = table<ReadonlySet<string>>({
  line: words('contact control fire communication defence defense demarcation duty'),
  rule: words('engagement procedure conduct'),
  code: words('conduct practice'),
  freedom: words('assembly movement expression association speech information navigation choice'),
  right: words(
    'return assembly appeal strike protest refusal self-determination privacy asylum vote fight election trial',
  ),
  chain: words('command supply transmission production'),
  point: words('departure entry contact sale delivery transit exit arrival'),
  state: words('affair play'),
  balance: words('payment trade power'),
  port: words('entry departure arrival'),
  country: words('departure transit arrival'),
  place: words('birth detention departure arrival'),
  means: words('transport transportation communication production delivery contact'),
  mode: words('transport transportation travel'),
  method: words('payment production'),
  term: words('trade reference employment'),
  court: words('appeal arbitration'),
  ministry: words(
    'trade transport transportation education training investigation development reconstruction resettlement',
  ),
  minister: words('trade transport transportation education training development reconstruction resettlement'),
  department: words('trade transport transportation education corrections'),
  vehicle: words('transport transportation delivery'),
  scene: words('crime'),
  stay: words('execution deportation proceeding'),
  rate: words('exchange growth return inflation'),
  committee: words('inquiry investigation conciliation'),
  commission: words('inquiry investigation enquiry'),
  board: words('inquiry trade appeal'),
  declaration: words('intent'),
  letter: words('intent protest'),
  note: words('protest'),
  memorandum: words('cooperation co-operation understanding agreement'),
  prisoner: words('war'),
  crime: words('war'),
});

/** Whether a noun behind a preposition makes a term of the one before: "line of contact". */
export const isFixedTerm = (head: string, noun: string): boolean => terms[head]?.has(noun) === true;
