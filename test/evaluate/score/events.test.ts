import { describe, test } from '@jest/globals';
import type { LineEntity, LineEvent } from '../../../src/evaluate/line.js';
import { scoreEvents } from '../../../src/evaluate/score/events.js';
import type { EventOptions } from '../../../src/evaluate/score/settledEvents.js';
import { checkRows } from './rows.js';

//            0         1         2         3         4         5
//            0123456789012345678901234567890123456789012345678901234
const text = 'Rebels shelled Orva. They also abducted the mayor of it.';
const entities: LineEntity[] = [
  { id: 'a', start: 0, end: 6, type: 'Group', cluster: 'rebels', text: 'Rebels' },
  { id: 'b', start: 15, end: 19, type: 'Place', text: 'Orva' },
  { id: 'c', start: 21, end: 25, type: 'Group', cluster: 'rebels', text: 'They' },
  { id: 'd', start: 40, end: 49, type: 'Person', text: 'the mayor' },
];
const shelled: LineEvent = {
  id: 'e1',
  type: 'Attack',
  start: 7,
  end: 14,
  args: [
    { role: 'agent', start: 0, end: 6, entity: 'a', text: 'Rebels' },
    { role: 'patient', start: 15, end: 19, entity: 'b', text: 'Orva' },
  ],
};
const abducted: LineEvent = {
  id: 'e2',
  type: 'Abduction',
  start: 31,
  end: 39,
  args: [
    { role: 'agent', start: 21, end: 25, entity: 'c', text: 'They' },
    { role: 'victim', start: 40, end: 49, entity: 'd', text: 'the mayor' },
  ],
};

const score = (gold: LineEvent[], predicted: LineEvent[], options: EventOptions = {}) =>
  scoreEvents({ id: '1', text, entities, events: gold }, { id: '1', events: predicted }, options);

describe('scoreEvents', () => {
  test('takes any mention of a participant for the participant', () => {
    const found = { ...abducted, args: [{ role: 'agent', start: 0, end: 6, text: 'Rebels' }] };
    checkRows(score([shelled, abducted], [found]), {
      'trigger-id strict': [1, 1, 2],
      'arg-linked-strict': [0, 1, 4],
      'arg-linked': [1, 1, 4],
      'doc-arg': [1, 1, 4],
    });
  });

  test('keeps roles apart, unless roles are not looked at', () => {
    const found = { ...shelled, args: [{ role: 'victim', start: 0, end: 6, text: 'Rebels' }] };
    checkRows(score([shelled], [found]), { 'arg-linked': [0, 1, 2], 'arg-id-linked': [1, 1, 2], 'doc-arg': [0, 1, 2] });
  });

  test('counts arguments of a wrongly typed event as wrong, unless types are not looked at', () => {
    const found = { ...shelled, type: 'Meeting' };
    checkRows(score([shelled], [found]), {
      'trigger-id strict': [1, 1, 1],
      'trigger-cls lenient': [0, 1, 1],
      'arg-linked': [0, 2, 2],
    });
    checkRows(score([shelled], [found], { untyped: true }), { 'arg-linked': [2, 2, 2], 'doc-arg': [2, 2, 2] });
  });

  test('finds a fact of the document wherever its trigger is read', () => {
    const elsewhere = { ...abducted, start: 26, end: 30 };
    checkRows(score([abducted], [elsewhere]), {
      'trigger-id lenient': [0, 1, 1],
      'arg-linked': [0, 2, 2],
      'doc-arg': [2, 2, 2],
    });
  });

  test('links an argument without overlap by its words, and no others', () => {
    const far = { start: 53, end: 55 };
    const found = { ...abducted, args: [{ role: 'victim', ...far, text: 'The Mayor’s' }] };
    checkRows(score([abducted], [found]), { 'arg-linked': [0, 1, 2], 'doc-arg': [1, 1, 2] });
    const other = { ...abducted, args: [{ role: 'victim', ...far, text: 'the major' }] };
    checkRows(score([abducted], [other]), { 'doc-arg': [0, 1, 2] });
  });

  test('renames and drops types and roles', () => {
    const options = {
      map: { pred: { Attack: 'Conflict.Attack' } },
      depth: 1,
      roleMap: { gold: { patient: null }, pred: { patient: null } },
    };
    checkRows(score([{ ...shelled, type: 'Conflict' }], [shelled], options), {
      'trigger-cls lenient': [1, 1, 1],
      'arg-linked': [1, 1, 1],
    });
  });

  test('accepts every type and role that gold allows, and no other', () => {
    const wide = { ...shelled, types: ['Attack', 'Bombing'] };
    checkRows(score([wide], [{ ...shelled, type: 'Bombing' }]), {
      'trigger-cls lenient': [1, 1, 1],
      'doc-arg': [2, 2, 2],
    });
    checkRows(score([wide], [{ ...shelled, type: 'Strike' }]), { 'trigger-cls lenient': [0, 1, 1] });
    const open = {
      ...shelled,
      args: [{ role: 'agent', roles: ['agent', 'participant'], start: 0, end: 6, entity: 'a' }],
    };
    const found = { ...shelled, args: [{ role: 'participant', start: 0, end: 6 }] };
    checkRows(score([open], [found]), { 'arg-linked': [1, 1, 1], 'doc-arg': [1, 1, 1] });
  });

  test('neither rewards nor punishes optional events', () => {
    const optional = { ...abducted, optional: true };
    checkRows(score([shelled, optional], [shelled, abducted]), {
      'trigger-id strict': [1, 1, 1],
      'arg-linked': [2, 2, 2],
    });
    checkRows(score([shelled, optional], [shelled]), { 'trigger-id strict': [1, 1, 1] });
  });

  test('neither rewards nor punishes optional arguments, and tells them from those that count', () => {
    const near = { role: 'patient', start: 15, end: 35, text: 'Orva. They also abdu', optional: true };
    const gold = { ...shelled, args: [{ role: 'place', start: 15, end: 19, text: 'Orva' }, near] };
    const found = (role: string, end: number) => ({ ...shelled, args: [{ role, start: 15, end, text: '' }] });
    checkRows(score([gold], [found('patient', 35)]), { 'arg-linked': [0, 0, 1] });
    checkRows(score([gold], [found('place', 35)]), { 'arg-linked': [1, 1, 1] });
    checkRows(score([gold], [found('patient', 19)]), { 'arg-linked': [0, 1, 1] });
    checkRows(score([gold], [{ ...shelled, args: [{ ...near, start: 21 }] }]), { 'arg-linked': [0, 0, 1] });
  });
});
