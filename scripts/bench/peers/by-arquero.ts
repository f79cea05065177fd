import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  lessIsBetter,
  otherOfRfm,
  rangesOfRfm,
  tiersOfNature,
  took,
  type Counts,
  type Peer,
  type Work,
} from './peer';

/** What is used of arquero, which the script installs in a folder of its own. */
interface Arquero {
  table(columns: Readonly<Record<string, Float64Array>>): Table;
  desc(column: string): unknown;
  rolling(expression: string, frame: readonly number[]): unknown;
}
interface Table {
  derive(columns: Readonly<Record<string, unknown>>): Table;
  orderby(order: unknown): Table;
  rollup(columns: Readonly<Record<string, unknown>>): Table;
  array(column: string): Iterable<number>;
}

const quantile = (measure: string, p: number) => `op.quantile(d.${measure}, ${p})`;
/** Says that a row has no tier because one of the needed measures is blank. */
const lacksAny = ({ needed }: Work) => needed.map((id) => `op.is_nan(d.${id})`).join(' || ');
const derived = (columns: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(columns).map(([id, expression]) => [id, `d => ${expression}`]));

/** Expressions of arquero written by hand for each model. */
const deciders: Readonly<Record<string, (table: Table, work: Work, arquero: Arquero) => Table>> = {
  'sales-loyalty': (table, work) => {
    const { sales_cutoff, loyalty_cutoff } = work.cutoffs;
    return table.derive(
      derived({
        tier: `${lacksAny(work)} ? -1 : (d.sales >= ${sales_cutoff} ? 0 : 1) + (d.loyalty >= ${loyalty_cutoff} ? 0 : 2)`,
      }),
    );
  },
  'deal-size': (table, { cutoffs: { vip_from, big_from, medium_from } }) =>
    table.derive(
      derived({
        tier: `op.is_nan(d.value) ? -1 : d.value >= ${vip_from} ? 0 : d.value >= ${big_from} ? 1 : d.value >= ${medium_from} ? 2 : 3`,
      }),
    ),
  nature(table) {
    const categories = Object.entries(tiersOfNature).map(
      ([category, tier]) => `d.type === ${category} ? ${tier} :`,
    );
    return table.derive(
      derived({
        tier: `op.is_nan(d.type) ? -1 : d.partner > 0 ? 4 : d.special > 0 ? 1 : ${categories.join(' ')}
          d.name === 1 ? 0 : d.name === 2 ? 3 : d.name === 3 ? 2 : -2`,
      }),
    );
  },
  abc: (table, { cutoffs: { a_share } }, { desc, rolling }) =>
    table
      .derive(derived({ gain: 'op.is_nan(d.profit) ? 0 : op.greatest(d.profit, 0)' }))
      .orderby(desc('gain'))
      .derive({ larger: rolling('d => op.sum(d.gain)', [-Infinity, -1]), total: 'd => op.sum(d.gain)' })
      .derive(
        derived({
          tier: `op.is_nan(d.profit) ? -1 : d.profit > 0 && (d.larger || 0) / d.total < ${a_share} ? 0 : d.strategic >= 1 ? 1 : 2`,
        }),
      ),
  rfm(table, work) {
    const { columns } = work;
    const [recency, frequency, monetary] = Object.keys(columns).map(
      (id) =>
        `1 + ${[0.2, 0.4, 0.6, 0.8].map((p) => `(d.${id} >= ${quantile(id, p)} + 1 ? 1 : 0)`).join(' + ')}`,
    );
    const conditions = rangesOfRfm.map(
      ([tier, ...ranges]) =>
        `${ranges.map(([low, high], at) => `d.${'rfm'[at]} >= ${low} && d.${'rfm'[at]} <= ${high}`).join(' && ')} ? ${tier} :`,
    );
    return table.derive(derived({ r: `6 - (${recency})`, f: frequency!, m: monetary! })).derive(
      derived({
        tier: `${lacksAny(work)} ? -1 : ${conditions.join(' ')} ${otherOfRfm}`,
      }),
    );
  },
  satisfaction(table, work) {
    const { columns } = work;
    const { very_satisfied_from, satisfied_from, neutral_from } = work.cutoffs;
    const points = Object.keys(columns).map((id) => {
      const [low, high] = [quantile(id, 0.05), quantile(id, 0.95)];
      const share = `op.least(1, op.greatest(0, (d.${id} - ${low}) / (${high} - ${low})))`;
      return lessIsBetter.includes(id) ? `(1 - ${share})` : share;
    });
    return table
      .derive(derived({ points: `op.round(1e10 * 100 * (${points.join(' + ')}) / ${points.length}) / 1e10` }))
      .derive(
        derived({
          tier: `${lacksAny(work)} ? -1 : d.points >= ${very_satisfied_from} ? 0 : d.points >= ${satisfied_from} ? 1 : d.points >= ${neutral_from} ? 2 : 3`,
        }),
      );
  },
};

/**
 * Prepares arquero with the columns as a table.
 *
 * @param folder the folder into which arquero is installed
 */
export async function arquero(folder: string, work: Work): Promise<Peer> {
  const file = path.join(folder, 'node_modules/arquero/src/index.js');
  const library = (await import(pathToFileURL(file).href)) as Arquero;
  const { columns, id, draws } = work;
  const table = library.table(columns);
  let done: Table | undefined;
  const medians = derived(
    Object.fromEntries(Object.keys(columns).map((measure) => [measure, `op.median(d.${measure})`])),
  );
  return {
    run: () =>
      took(() => {
        done = draws ? table.rollup(medians) : deciders[id]!(table, work, library);
      }),
    async counts(): Promise<Counts> {
      const counts: Record<string, number> = {};
      for (const tier of done!.array('tier')) counts[tier] = (counts[tier] ?? 0) + 1;
      return counts;
    },
    close: async () => undefined,
  };
}
