/* eslint-disable max-lines -- one table: for each model the loop that one would write by hand */
import { knowledge } from '../../src/classifier/measure';
import { nature } from '../../src/classifier/measures/nature-words';
import { quantilesOf } from '../../src/classifier/statistics/quantile';
import { policyNumber } from '../../src/classifier/policy-number';

/** Maps the id of each measure to its values; `Numbers` maps the id of each cut-off to its number. */
type Values = Readonly<Record<string, Float64Array>>;
type Numbers = Readonly<Record<string, number>>;

/**
 * Prepares a model's rule as one would write it by hand for this model alone. Returns a function that returns the index
 * of a row's tier.
 *
 * @param known 1 for each row that is filled in
 */
export type HandLoop = (values: Values, cutoffs: Numbers, known: Uint8Array) => (row: number) => number;

const of = (values: Values, id: string): Float64Array => values[id]!;
const size = (value: number, { vip_from, big_from, medium_from }: Numbers) =>
  value >= vip_from! ? 0 : value >= big_from! ? 1 : value >= medium_from! ? 2 : 3;
const grade = (value: number, { a_from, b_from, c_from }: Numbers) =>
  value >= a_from! ? 0 : value >= b_from! ? 1 : value >= c_from! ? 2 : 3;

export const handLoops: Readonly<Record<string, HandLoop>> = {
  'sales-loyalty'(v, { sales_cutoff, loyalty_cutoff }) {
    const [sales, loyalty] = [of(v, 'sales'), of(v, 'loyalty')];
    return (row) => (sales[row]! >= sales_cutoff! ? 0 : 1) + (loyalty[row]! >= loyalty_cutoff! ? 0 : 2);
  },
  'share-upcoming'(v, { share_cutoff, upcoming_cutoff }) {
    const [share, upcoming] = [of(v, 'share'), of(v, 'upcoming')];
    return (row) => (share[row]! >= share_cutoff! ? 0 : 1) + (upcoming[row]! >= upcoming_cutoff! ? 0 : 2);
  },
  'deal-size'(v, cutoffs) {
    const value = of(v, 'value');
    return (row) => size(value[row]!, cutoffs);
  },
  'deal-likelihood'(v, cutoffs) {
    const likelihood = of(v, 'likelihood');
    return (row) => grade(likelihood[row]!, cutoffs);
  },
  deal(v, cutoffs) {
    const [closed, value, likelihood] = [of(v, 'closed'), of(v, 'value'), of(v, 'likelihood')];
    return (row) => (closed[row]! >= 1 ? size(value[row]!, cutoffs) : 4 + grade(likelihood[row]!, cutoffs));
  },
  relationship(v, { loyalty_cutoff }) {
    const [closed, loyalty, strategic] = [of(v, 'closed'), of(v, 'loyalty'), of(v, 'strategic')];
    return (row) => (closed[row]! < 1 ? 2 : strategic[row]! >= 1 && loyalty[row]! >= loyalty_cutoff! ? 0 : 1);
  },
  value(v, { profit_cutoff, growth_cutoff }) {
    const [profit, growth, strategic] = [of(v, 'profit'), of(v, 'growth'), of(v, 'strategic')];
    return (row) => {
      if (profit[row]! < 0) return strategic[row]! >= 1 ? 3 : 4;
      if (profit[row]! >= profit_cutoff!) return 0;
      return growth[row]! > 0 && growth[row]! >= growth_cutoff! ? 1 : 2;
    };
  },
  selection(v, { profit_cutoff, growth_cutoff }) {
    const [profit, growth, referrals] = [of(v, 'profit'), of(v, 'growth'), of(v, 'referrals')];
    return (row) => {
      if (profit[row]! < 0) return 4;
      if (referrals[row]! >= 1) return 2;
      if (profit[row]! >= profit_cutoff!) return 0;
      return growth[row]! > 0 && growth[row]! >= growth_cutoff! ? 1 : 3;
    };
  },
  abc(v, { a_share }, known) {
    const [profit, strategic] = [of(v, 'profit'), of(v, 'strategic')];
    const ascending = clientNumbers(profit, known)
      .filter((number) => number > 0)
      .sort();
    const sums = new Float64Array(ascending.length + 1);
    for (let at = ascending.length - 1; at >= 0; at--) sums[at] = sums[at + 1]! + ascending[at]!;
    // The least number for which the larger numbers hold less than the share.
    let least = Infinity;
    for (let at = ascending.length - 1; at >= 0; at--) {
      if (ascending[at] !== ascending[at + 1] && !(sums[at + 1]! / sums[0]! < a_share!)) break;
      least = ascending[at]!;
    }
    return (row) => (profit[row]! > 0 && profit[row]! >= least ? 0 : strategic[row]! >= 1 ? 1 : 2);
  },
  lifecycle(v, { long_term_months, supporter_share, active_months }) {
    const [orders, tenure, share] = [of(v, 'orders'), of(v, 'tenure_months'), of(v, 'share')];
    const [referrals, partner, expected] = [of(v, 'referrals'), of(v, 'partner'), of(v, 'expected')];
    const [months, choice] = [of(v, 'months_since_last'), of(v, 'first_choice')];
    return (row) => {
      if (partner[row]! > 0) return 7;
      if (orders[row]! < 1) return expected[row]! > 0 ? 1 : 0;
      const isActive = months[row]! <= active_months!;
      if (referrals[row]! >= 1 && isActive) return 6;
      if (orders[row]! < 2) return 2;
      if (!isActive) return 3;
      if (choice[row]! > 0 || share[row]! >= supporter_share!) return 5;
      return tenure[row]! >= long_term_months! ? 4 : 3;
    };
  },
  focus(v) {
    const stage = of(v, 'stage');
    return (row) => (stage[row]! < 3 ? 0 : stage[row]! < 4 ? 1 : stage[row]! < 6 ? 2 : 3);
  },
  process(v) {
    const [last, open, next] = [of(v, 'last_order'), of(v, 'open_orders'), of(v, 'next_order')];
    return (row) => (open[row]! > 0 ? 0 : next[row]! >= 0 ? 1 : last[row]! < Infinity ? 2 : -2);
  },
  tenure(v, { new_within_months }) {
    const first = of(v, 'first_order');
    return (row) => (first[row]! < 0 ? 2 : first[row]! < new_within_months! ? 1 : 0);
  },
  position(v, { years_cutoff, volume_cutoff }) {
    const [years, volume, standing] = [of(v, 'tenure_years'), of(v, 'volume'), of(v, 'standing')];
    return (row) => {
      const isLong = years[row]! >= years_cutoff! ? 1 : 0;
      const isLarge = volume[row]! >= volume_cutoff! ? 1 : 0;
      return Math.max(0, 2 - isLong - isLarge - (standing[row]! > 0 ? 1 : 0));
    };
  },
  nature(v) {
    const [type, name] = [of(v, 'type'), of(v, 'name')];
    const [special, partner] = [of(v, 'special'), of(v, 'partner')];
    const tierOf = (category: number, ofName: number): number => {
      if (category === nature.partner) return 4;
      if (category === nature.specialCompany) return 1;
      if (category === nature.government) return 0;
      if (category === nature.individual) return 3;
      if (category === nature.company) return 2;
      if (ofName === nature.government) return 0;
      if (ofName === nature.individual) return 3;
      return ofName === nature.company ? 2 : -2;
    };
    return (row) => (partner[row]! > 0 ? 4 : special[row]! > 0 ? 1 : tierOf(type[row]!, name[row]!));
  },
  satisfaction(v, { neutral_from, satisfied_from, very_satisfied_from }, known) {
    const columns = Object.values(v);
    const isReversed = Object.keys(v).map((id) => id === 'complaints' || id === 'price_sensitivity');
    const ends = columns.map((column) => quantilesOf(clientNumbers(column, known), [0.05, 0.95]));
    return (row) => {
      let sum = 0;
      for (let at = 0; at < columns.length; at++) {
        const [lo, hi] = [ends[at]![0]!, ends[at]![1]!];
        const share = hi === lo ? 0.5 : Math.min(1, Math.max(0, (columns[at]![row]! - lo) / (hi - lo)));
        sum += 100 * (isReversed[at] ? 1 - share : share);
      }
      const index = Math.round((sum / columns.length) * 1e10) / 1e10;
      return index >= very_satisfied_from!
        ? 0
        : index >= satisfied_from!
          ? 1
          : index >= neutral_from!
            ? 2
            : 3;
    };
  },
  care(v, { overdue_from }) {
    const [days, questions, interval] = [
      of(v, 'days_since_contact'),
      of(v, 'open_questions'),
      of(v, 'interval_days'),
    ];
    return (row) => {
      const intervals = days[row]! / interval[row]!;
      if (intervals === Infinity) return 3;
      if (intervals >= overdue_from!) return questions[row]! > 0 ? 3 : 2;
      return intervals >= 1 || questions[row]! > 0 ? 1 : 0;
    };
  },
  rfm(v, _, known) {
    const columns = Object.values(v);
    const edges = columns.map((column) =>
      quantilesOf(clientNumbers(column, known), [0.2, 0.4, 0.6, 0.8]).map((number) =>
        policyNumber(number + 1),
      ),
    );
    const score = (at: number, row: number) => {
      const [number, of] = [columns[at]![row]!, edges[at]!];
      return number >= of[3]! ? 5 : number >= of[2]! ? 4 : number >= of[1]! ? 3 : number >= of[0]! ? 2 : 1;
    };
    return (row) => segmentOf(6 - score(0, row), score(1, row), score(2, row));
  },
};

function clientNumbers(column: Float64Array, known: Uint8Array): Float64Array {
  const numbers = new Float64Array(column.length);
  let count = 0;
  for (let row = 0; row < column.length; row++) {
    if (known[row] === knowledge.known) numbers[count++] = column[row]!;
  }
  return numbers.subarray(0, count);
}

/** Returns the index of the first segment in `models/rfm.ts` whose ranges fit; 10 if none fits. */
function segmentOf(recency: number, frequency: number, monetary: number): number {
  const [r, f, m] = [recency, frequency, monetary];
  if (r === 5 && f === 5 && m === 5) return 0;
  if (r >= 3 && f >= 3 && m >= 2) return 2;
  if (r >= 2 && r <= 4 && f >= 2 && f <= 4 && m >= 2 && m <= 4) return 1;
  if ((r === 3 || r === 4) && f <= 3 && m >= 3) return 3;
  if (r >= 4 && f <= 3) return 4;
  if (r <= 2 && (f === 3 || f === 4) && m >= 4) return 6;
  if (r <= 2 && f >= 2 && m >= 4) return 7;
  if (r <= 3 && f >= 3 && m >= 3) return 5;
  if ((r === 2 || r === 3) && f <= 3 && m <= 4) return 8;
  return r === 1 ? 9 : 10;
}
