import process from 'node:process';

/** Columns of the terminal that prints; where there is none, those of a wide one. */
export const terminalWidth = (): number => process.stdout.columns ?? 160;
