import { pino } from 'pino';

/** Structured lines for the operator. Fields are chosen where a line is written: no headers, no variables, no texts of users. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export type LogLevel = 'silent' | 'error' | 'warn' | 'info';

/** JSON lines on standard error, written at once: a crash loses none. Whatever is put in by mistake under these names is blotted out. */
export const createLog = (level: LogLevel, write?: (line: string) => void): Log =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: [
        'authorization',
        'password',
        'key',
        'token',
        'secret',
        '*.authorization',
        '*.password',
        '*.key',
        '*.token',
        '*.secret',
      ],
    },
    write ? { write } : pino.destination({ dest: 2, sync: true }),
  );

export const silentLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
