import { describe, expect, test } from '@jest/globals';
import { doneIn } from '../../../src/care/plan/done';
import { day } from '../../orders/add-up';

/** A Friday. */
const asOf = day('2026-12-04');

describe('what is done', () => {
  const marks = new Set(['x', '是']);
  const of = (name: string, done: string | number | boolean, next: string | number = '') =>
    [name.toLowerCase(), [{ name, benefit: '', next, done }]] as const;

  test('has its own day, that of the next date, or that of the plan; the rest stays', () => {
    const { visits, left } = doneIn(
      new Map([
        of('Day', asOf - 2, asOf - 5),
        of('Topic', 'COMPLAINT', asOf - 5),
        of('Mark', ' X '),
        of('True', true, asOf + 9),
        of('Chinese', '是'),
        of('To come', asOf + 1),
        of('Hour', asOf + 0.75),
        of('No', 'no'),
        of('Count', 3),
        of('', 'x'),
      ]),
      { asOf, topics: ['Complaint', ''], marks },
    );
    expect(
      visits.map(({ client, date, topic, isUndated }) => [client, asOf - date, topic, isUndated]),
    ).toEqual([
      ['Day', 2, '', false],
      ['Topic', 5, 'Complaint', false],
      ['Mark', 0, '', true],
      ['True', 0, '', true],
      ['Chinese', 0, '', true],
      ['Hour', 0, '', false],
    ]);
    expect(['topic', 'true', 'to come', 'no'].map((key) => left.get(key)![0])).toMatchObject([
      { done: '', next: '' },
      { done: '', next: asOf + 9 },
      { done: asOf + 1 },
      { done: 'no' },
    ]);
  });
});
