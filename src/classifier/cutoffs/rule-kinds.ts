import type { CutoffRule } from '../cutoff';
import { shareBefore } from '../derive/share-before';
import { naturalBreak } from '../statistics/natural-break';
import { policyNumber } from '../policy-number';
import { numbersAt, quantileOf } from '../statistics/quantile';
import type { Sliced } from '../slices';

type Kind = CutoffRule['kind'];

/**
 * The member of a rule that holds its number: `value` is in the unit of the measure, `p` and `share` are fractions of 1.
 */
type NumberMember = 'value' | 'p' | 'share';

interface RuleKind<Member> {
  /**
   * Name of the member with the number: `p` for a percentile. Left out for rules without a number, such as the median.
   */
  readonly number?: Extract<Member, NumberMember>;
  /**
   * Computes the cut-off from the clients' values (at least one) and the rule's number. Left out if the rule's number
   * itself is the cut-off.
   */
  readonly compute?: (numbers: Float64Array, number: number) => number | Sliced<number>;
  /**
   * Set if the rule is a share of the total. It means today's total, so its number is never kept from an earlier day.
   */
  readonly isOfTotal?: true;
}

/** Lists what the classifier knows of each kind of rule: where its number is and how to compute the cut-off. */
export const ruleKinds: { readonly [K in Kind]: RuleKind<keyof Extract<CutoffRule, { kind: K }>> } = {
  fixed: { number: 'value' },
  median: { compute: (numbers) => quantileOf(numbers, 0.5) },
  mean: { compute: (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length },
  // Computed as by Excel's PERCENTILE.INC (type 7 of Hyndman and Fan).
  percentile: { number: 'p', compute: quantileOf },
  top: { number: 'share', compute: topValue },
  naturalBreak: { compute: naturalBreak },
  shareOfTotal: { number: 'share', compute: leastWithin, isOfTotal: true },
  scoreEdge: { number: 'p', compute: (numbers, p) => policyNumber(quantileOf(numbers, p) + 1) },
};

/** Returns whether rules of this kind have a number from 0 to 1, such as 0.8, which people type as 80 %. */
export const hasFraction = (kind: Kind): boolean => (ruleKinds[kind].number ?? 'value') !== 'value';

/** Returns the fraction of 1 in a rule; undefined for a rule without a fraction. */
export const fractionOf = (rule: CutoffRule): number | undefined =>
  'p' in rule ? rule.p : 'share' in rule ? rule.share : undefined;

/** Returns the number in a rule, in whatever unit; NaN for a rule without a number. */
export const numberOf = (rule: CutoffRule): number =>
  'value' in rule ? rule.value : (fractionOf(rule) ?? NaN);

/** Makes a rule of this kind with this number. Kinds without a number ignore it. */
export function ruleWith(kind: Kind, number: number): CutoffRule {
  const member = ruleKinds[kind].number;
  return { kind, ...(member && { [member]: number }) } as CutoffRule;
}

/**
 * Returns the smallest value among the top `share` of clients: with 0.2, the second largest of ten values. The top has
 * at least one client.
 */
function topValue(numbers: Float64Array, share: number): number {
  const clients = Math.min(Math.max(1, Math.round(numbers.length * share)), numbers.length);
  return numbersAt(numbers, [numbers.length - clients])[0]!;
}

const ascending = (numbers: Float64Array) => numbers.slice().sort();

/**
 * Returns the least number for which all larger numbers hold less than `share` of the total; a number above all of them
 * if no number qualifies.
 */
function* leastWithin(numbers: Float64Array, share: number): Sliced<number> {
  const before = yield* shareBefore(numbers, numbers);
  const within = ascending(numbers.filter((_, index) => before[index]! < share));
  return within[0] ?? aboveAll(ascending(numbers).at(-1)!);
}

/**
 * Returns a cut-off that no client reaches: twice the largest number, or 1 if that is not above 0. Twice, because
 * rounding a smaller one could bring it down to the largest.
 */
const aboveAll = (largest: number) => (largest > 0 ? 2 * largest : 1);
