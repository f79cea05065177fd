import type { CutoffRule } from '../cutoff';
import { shareBefore } from '../derive/running-share';
import { naturalBreak } from '../statistics/natural-break';
import { policyNumber } from '../policy-number';
import { nthSmallest, quantileOf } from '../statistics/quantile';
import type { Sliced } from '../slices';

type Kind = CutoffRule['kind'];

/** The members in which a rule may keep its number: `value` is a number of the measure, the others are parts of 1. */
type NumberMember = 'value' | 'p' | 'share';

interface RuleKind<Member> {
  /** The member with the number of the rule, if it has one. */
  readonly number?: Extract<Member, NumberMember>;
  /** Draws the cut-off from numbers, of which there is one at least; left out, the number of the rule is the cut-off. */
  readonly draw?: (numbers: Float64Array, number: number) => number | Sliced<number>;
}

/** All that there is to know of each kind of rule; what it is called and how it is typed is said by policy and pane. */
export const ruleKinds: { readonly [K in Kind]: RuleKind<keyof Extract<CutoffRule, { kind: K }>> } = {
  fixed: { number: 'value' },
  median: { draw: (numbers) => quantile(numbers, 0.5) },
  mean: { draw: (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length },
  // The percentile of Excel's PERCENTILE.INC (Hyndman and Fan's type 7).
  percentile: { number: 'p', draw: quantile },
  top: { number: 'share', draw: topValue },
  naturalBreak: { draw: naturalBreak },
  shareOfTotal: { number: 'share', draw: leastWithin },
  scoreEdge: { number: 'p', draw: (numbers, p) => policyNumber(quantile(numbers, p) + 1) },
};

/** Whether rules of a kind have a part of 1, which people type in percent. */
export const hasFraction = (kind: Kind): boolean => (ruleKinds[kind].number ?? 'value') !== 'value';

/** The part of 1 that a rule has, if it has one. */
export const fractionOf = (rule: CutoffRule): number | undefined =>
  'p' in rule ? rule.p : 'share' in rule ? rule.share : undefined;

/** The number that a rule has, whatever it says; NaN if it has none. */
export const numberOf = (rule: CutoffRule): number =>
  'value' in rule ? rule.value : (fractionOf(rule) ?? NaN);

/** A rule of a kind with this number, if such a rule has one. */
export function ruleWith(kind: Kind, number: number): CutoffRule {
  const member = ruleKinds[kind].number;
  return { kind, ...(member && { [member]: number }) } as CutoffRule;
}

function quantile(numbers: Float64Array, p: number): number {
  return quantileOf(numbers.slice(), p);
}

/** The value of the last client within the top `share`, at least one client. */
function topValue(numbers: Float64Array, share: number): number {
  const clients = Math.min(Math.max(1, Math.round(numbers.length * share)), numbers.length);
  return nthSmallest(numbers.slice(), numbers.length - clients);
}

const ascending = (numbers: Float64Array) => numbers.slice().sort();

/** If no number lies within the share, the cut-off lies above all of them. */
function* leastWithin(numbers: Float64Array, share: number): Sliced<number> {
  const before = yield* shareBefore(numbers);
  const within = ascending(numbers.filter((_, index) => before[index]! < share));
  return within[0] ?? aboveAll(ascending(numbers).at(-1)!);
}

/** Twice the largest, so that it stays above when it is rounded, however large that is. */
const aboveAll = (largest: number) => (largest > 0 ? 2 * largest : 1);
