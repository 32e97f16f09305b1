import { judgementId } from '../model/identifier.js';
import { verdicts } from '../model/judgement.js';
import { entityKinds } from '../model/kind.js';

/** What makes an object no judgement of a person as `newsgraph judgements --json` prints it, in words; `undefined` when it is one. */
export const judgementFault = (value: Readonly<Record<string, unknown>>): string | undefined => {
  const { id, kind, verdict, a, b, decidedAt } = value;
  if (!isIds(a) || !isIds(b)) return '"a" and "b" are lists of ids of what was observed.';
  if (!(entityKinds as readonly unknown[]).includes(kind)) return `${JSON.stringify(kind)} is no kind.`;
  const other = [...a, ...b].find((one) => !one.startsWith(`${String(kind).toLowerCase()}:`));
  if (other) return `${other} is not of the kind ${kind}.`;
  if (!(verdicts as readonly unknown[]).includes(verdict)) return `${JSON.stringify(verdict)} is no verdict.`;
  if (typeof decidedAt !== 'string' || Number.isNaN(Date.parse(decidedAt)))
    return '"decidedAt" is no instant of ISO 8601.';
  for (const name of ['aName', 'bName']) if (typeof value[name] !== 'string') return `"${name}" is missing.`;
  for (const name of ['reason', 'decidedBy'])
    if (value[name] !== undefined && typeof value[name] !== 'string') return `"${name}" is no text.`;
  if (id !== judgementId(a, b)) return '"id" is not that of a judgement on these sides.';
  const known = ['id', 'kind', 'verdict', 'a', 'b', 'aName', 'bName', 'reason', 'decidedBy', 'decidedAt'];
  const unknown = Object.keys(value).find((name) => !known.includes(name));
  return unknown ? `"${unknown}" is not known here.` : undefined;
};

const isIds = (value: unknown): value is string[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((one) => typeof one === 'string') &&
  value.join() === [...value].sort().join();
