import { daysSinceContact, intervalCutoffs, intervalDays, openQuestions } from '../measures/care';
import type { Condition } from '../decision-table';
import { palette } from '../palette';
import { withWords } from '../words/with-words';
import { worded } from '../words/worded';

const never: Condition = { measure: 'intervals', from: Infinity };
const long: Condition = { measure: 'intervals', from: 'overdue_from' };
const unanswered: Condition = { measure: openQuestions.id, above: 0 };

/** Says whom to contact now. */
export const care = withWords('care', {
  id: 'care',
  functionName: 'CLIENT_CARE',
  measures: [daysSinceContact, openQuestions, intervalDays],
  derived: [
    {
      id: 'intervals',
      derivation: { kind: 'ratio', of: daysSinceContact.id, by: intervalDays.id, endless: true },
    },
  ],
  cutoffs: [
    ...intervalCutoffs,
    {
      id: 'overdue_from',
      measure: 'intervals',
      rule: { kind: 'fixed', value: 1.5 },
      least: 1,
      addedLater: true,
    },
  ],
  tiers: [
    { id: 'in-touch', color: palette.forest, rank: 'top' },
    { id: 'due', color: palette.yellow, rank: 'good' },
    { id: 'overdue', color: palette.orange, rank: 'standard' },
    { id: 'neglected', color: palette.brick, rank: 'low' },
  ],
  unranked: true,
  table: [
    {
      when: [{ measure: intervalDays.id, upTo: 0 }],
      unclassified: worded(({ models }) => models.care.unclassified),
    },
    { when: [never], tier: 'neglected' },
    { when: [long, unanswered], tier: 'neglected' },
    { when: [long], tier: 'overdue' },
    { when: [{ measure: 'intervals', from: 1 }], tier: 'due' },
    { when: [unanswered], tier: 'due' },
    {
      when: [
        { measure: 'intervals', below: 1 },
        { measure: openQuestions.id, upTo: 0 },
      ],
      tier: 'in-touch',
    },
  ],
});
