import {
  awareness,
  complaints,
  priceSensitivity,
  repurchase,
  reputation,
  ticket,
} from '../measures/satisfaction';
import { palette } from '../palette';
import { withWords } from '../words/with-words';
import { worded } from '../words/worded';

const indicators = [reputation, awareness, repurchase, complaints, ticket, priceSensitivity];

/** Sorts clients by how satisfied they are: an index of up to six indicators. */
export const satisfaction = withWords('satisfaction', {
  id: 'satisfaction',
  functionName: 'CLIENT_SATISFACTION',
  measures: indicators,
  derived: [
    { id: 'indicators_given', derivation: { kind: 'countGiven', of: indicators.map(({ id }) => id) } },
    {
      id: 'index',
      derivation: {
        kind: 'weightedIndex',
        of: [
          { measure: reputation.id, weight: 1 },
          { measure: awareness.id, weight: 1 },
          { measure: repurchase.id, weight: 1 },
          { measure: complaints.id, weight: 1, reversed: true },
          { measure: ticket.id, weight: 1 },
          { measure: priceSensitivity.id, weight: 1, reversed: true },
        ],
      },
    },
  ],
  cutoffs: [
    { id: 'neutral_from', measure: 'index', rule: { kind: 'fixed', value: 40 }, addedLater: true },
    { id: 'satisfied_from', measure: 'index', rule: { kind: 'fixed', value: 60 }, addedLater: true },
    { id: 'very_satisfied_from', measure: 'index', rule: { kind: 'fixed', value: 80 }, addedLater: true },
  ],
  tiers: [
    { id: 'very-satisfied', color: palette.forest, rank: 'top' },
    { id: 'satisfied', color: palette.mint, rank: 'good' },
    { id: 'neutral', color: palette.yellow, rank: 'standard' },
    { id: 'dissatisfied', color: palette.brick, rank: 'low' },
  ],
  tierLadders: [['dissatisfied', 'neutral', 'satisfied', 'very-satisfied']],
  table: [
    {
      when: [{ measure: 'indicators_given', below: 3 }],
      unclassified: worded(({ models }) => models.satisfaction.unclassified),
    },
    { when: [{ measure: 'index', from: 'very_satisfied_from' }], tier: 'very-satisfied' },
    { when: [{ measure: 'index', from: 'satisfied_from', below: 'very_satisfied_from' }], tier: 'satisfied' },
    { when: [{ measure: 'index', from: 'neutral_from', below: 'satisfied_from' }], tier: 'neutral' },
    { when: [{ measure: 'index', below: 'neutral_from' }], tier: 'dissatisfied' },
  ],
});
