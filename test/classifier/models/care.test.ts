import { describe, expect, test } from '@jest/globals';
import { care } from '../../../src/classifier/models/care';
import { blank, future, tiersOf, unreadable, type Client } from '../clients';

const careOf = (client: Client) => tiersOf(care, [client])[0];

describe('care', () => {
  test('without an interval it is 30 days: due from 30, overdue from 45', () => {
    const after = (days_since_contact: number) => careOf({ days_since_contact });
    expect([0, 29, 30, 44, 45].map(after)).toEqual(['in-touch', 'in-touch', 'due', 'due', 'overdue']);
  });

  test('with an interval of 14 days: due from 14, overdue from 21', () => {
    const after = (days_since_contact: number) => careOf({ days_since_contact, interval_days: 14 });
    expect([13, 14, 20, 21].map(after)).toEqual(['in-touch', 'due', 'due', 'overdue']);
  });

  test('an open question is due at once, and neglected when overdue', () => {
    const after = (days_since_contact: number) => careOf({ days_since_contact, open_questions: 1 });
    expect([0, 44, 45].map(after)).toEqual(['due', 'due', 'neglected']);
  });

  test('blank questions are none, a blank interval is 30 days', () => {
    expect(careOf({ days_since_contact: 44, open_questions: blank, interval_days: blank })).toBe('due');
    expect(careOf({ days_since_contact: 29, open_questions: blank, interval_days: blank })).toBe('in-touch');
  });

  test('whoever was never contacted is neglected, whatever else is known', () => {
    expect(careOf({ days_since_contact: blank, open_questions: 2 })).toBe('neglected');
    expect(careOf({ days_since_contact: blank, open_questions: 0, interval_days: 90 })).toBe('neglected');
    expect(careOf({ days_since_contact: blank, open_questions: unreadable })).toBe(
      'Unclassified: Open questions cannot be read',
    );
  });

  test('a last contact in the future and an interval of no days are told', () => {
    expect(careOf({ days_since_contact: future })).toBe(
      'Unclassified: Days since contact is a date in the future',
    );
    expect(careOf({ days_since_contact: 0, interval_days: 0 })).toBe(
      'Unclassified: the interval must be more than 0 days',
    );
  });
});
