/** First and last possible day of a level 1 date or interval, as texts that compare like days; "31" stands for the last of any month. */
export const edtfBounds = (edtf: string): { readonly first: string; readonly last: string } => {
  const [start = '', end = start] = edtf.split('/');
  return { first: fill(start, '0', '-01-01'), last: fill(end, '9', '-12-31') };
};

const fill = (date: string, digit: string, rest: string): string => {
  const known = date
    .replace(/[?~%]$/, '')
    .replace(/(-XX)+$/, '')
    .replaceAll('X', digit);
  return known + rest.slice(known.length - 4);
};
