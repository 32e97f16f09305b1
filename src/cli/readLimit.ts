import { InvalidArgumentError } from 'commander';

/** Of an option that says how many at most. Throws InvalidArgumentError. */
export const readLimit = (text: string): number => {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new InvalidArgumentError('It is a whole number, as 50.');
  return Number(text);
};
