import type { CutoffRule } from '../cutoff';
import { numberOf, ruleKinds } from './rule-kinds';

/** The number that a run computed for a cut-off on one day. */
export interface KeptCutoff {
  readonly rule: CutoffRule;
  readonly value: number;
  /**
   * That day as an Excel serial number; left out if the next run must compute the number again. Never rename: policies
   * store it.
   */
  readonly drawnOn?: number;
}

/** Kept numbers by the id of their cut-off. */
export type KeptCutoffs = Readonly<Record<string, KeptCutoff>>;

/** Returns whether two rules have the same kind and the same number, to 12 digits. */
export const isSameRule = (one: CutoffRule, other: CutoffRule): boolean =>
  one.kind === other.kind && sameDigits(numberOf(one)) === sameDigits(numberOf(other));

/** Leaves out the last digits of a number, which may change when somebody types it in percent. */
const sameDigits = (number: number) => number.toPrecision(12);

/**
 * Returns whether a later run may use this number again instead of computing the cut-off anew. False for a fixed
 * number, for one without a day, and for a share of the total, which always means today's total.
 */
export const mayBeKept = ({ rule, value, drawnOn }: KeptCutoff): boolean =>
  drawnOn !== undefined &&
  Number.isFinite(value) &&
  ruleKinds[rule.kind].compute !== undefined &&
  !ruleKinds[rule.kind].isOfTotal;
