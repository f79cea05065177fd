import type { CutoffRule } from '../cutoff';
import { numberOf, ruleKinds } from './rule-kinds';

/** The number of a cut-off as it was computed on a day. */
export interface KeptCutoff {
  readonly rule: CutoffRule;
  readonly value: number;
  /** The day as a serial number of Excel; left out if the number is not to be kept. Never rename: policies store it. */
  readonly drawnOn?: number;
}

/** By cut-off id. */
export type KeptCutoffs = Readonly<Record<string, KeptCutoff>>;

/** Returns whether two rules have the same kind and the same number, to 12 digits. */
export const isSameRule = (one: CutoffRule, other: CutoffRule): boolean =>
  one.kind === other.kind && sameDigits(numberOf(one)) === sameDigits(numberOf(other));

/** Leaves out the last digits of a number, which may change when somebody types it in percent. */
const sameDigits = (number: number) => number.toPrecision(12);

/**
 * Returns whether a run may keep the number: a rule computed it, and it is no share of a total, because such a share
 * always means today's total.
 */
export const mayBeKept = ({ rule, value, drawnOn }: KeptCutoff): boolean =>
  drawnOn !== undefined &&
  Number.isFinite(value) &&
  ruleKinds[rule.kind].compute !== undefined &&
  !ruleKinds[rule.kind].isOfTotal;
