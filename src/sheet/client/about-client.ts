import { explainer } from '../../classifier/explain/explain';
import { nextTier, type Change } from '../../classifier/explain/next-tier';
import type { RoomInTiers } from '../../classifier/explain/room-in-tiers';
import { cutoffValues } from '../../classifier/cutoffs/resolve-cutoffs';
import type { Language } from '../../classifier/language';
import { noClient } from '../../classifier/unclassified';
import { isByRules, reasonOf } from './reason-of';
import type { CellValue } from '../cells/cell';
import { sheetColumn, sheetColumns } from '../customer-range';
import type { Customers } from '../customers';
import { nameColumnAmong } from '../match/label-columns';
import type { OverrideTreatment } from '../override';
import type { Plan } from '../plan/plan';
import { rowFormBy } from '../plan/policy-cutoffs';

/** A row of a sheet as it is now. `left` is the sheet column of the first cell. */
export interface SeenRow {
  readonly sheetId: string;
  readonly row: number;
  readonly left: number;
  readonly values: readonly CellValue[];
  /** What the cells show. */
  readonly texts: readonly string[];
}

/** Everything to say about one client. */
export interface AboutClient {
  /** The client's row, counted from 0 below the header. */
  readonly row: number;
  /** The client's name; `''` if no column has names. */
  readonly name: string;
  /** Index of the client's tier, or another outcome (`ClientOutcomes`). */
  readonly outcome: number;
  /** The text in the cell, if somebody typed another tier than the rules give. */
  readonly typed?: string;
  /** Why the rules give the client this tier: `Treasure: Sales 12,300 ≥ 10,000 (high)`. */
  readonly why: string;
  /** The changes that lead to a better tier (`nextTier`); undefined if there is nothing to say. */
  readonly changes?: readonly Change[];
  /** The room in tiers that have limited room. */
  readonly room: RoomInTiers;
  /** The client's segments in the columns of other models. */
  readonly others: readonly { readonly modelId: string; readonly tier: string }[];
  /** All cells of the client's row, without ClientTier's columns. */
  readonly figures: readonly { readonly header: string; readonly shown: string }[];
}

/** What is on a row. `nobody`: no client. `changed`: other figures than those that were counted. */
export type AboutRow = 'nobody' | 'changed' | AboutClient;

interface PlanToDescribe {
  readonly plan: Plan;
  readonly customers: Pick<Customers, 'headers' | 'samples'>;
  readonly overrides: OverrideTreatment;
  readonly language: Language;
}

/** Makes a function that describes the client on a row. Prepares only once what all clients share. */
export function clientDescriber({
  plan,
  customers,
  overrides,
  language,
}: PlanToDescribe): (seen: SeenRow) => AboutRow {
  const { basis, cutoffs, policyCutoffs, range, outcomes } = plan;
  const { clients, model } = basis;
  const explain = explainer(model, clients.columns, cutoffValues(cutoffs), language);
  const alone = rowFormBy(model, clients.columns, cutoffs);
  const numbers = cutoffValues(policyCutoffs);
  const chosen = customers.headers.flatMap((_, index) =>
    Object.values(basis.columns).includes(sheetColumn(range, index)) ? [index] : [],
  );
  const names = nameColumnAmong(customers, chosen);
  const segments = range.segments ?? [];
  const room = Object.fromEntries(
    plan.caps?.rooms.map(({ tier, most }) => [model.tiers[tier]!.id, most]) ?? [],
  );
  const own = segments.find(({ modelId }) => modelId === model.id);

  return (seen) => {
    const row = seen.row - range.top - 1;
    if (seen.sheetId !== range.sheetId || row < 0 || row >= range.rows) return 'nobody';
    const client = clients.clientOf(row);
    const computed = outcomes.computed[client]!;
    if (computed === noClient) return 'nobody';
    const cell = (column: number): CellValue => seen.values[column - seen.left] ?? '';
    const shown = (column: number) => (seen.texts[column - seen.left] ?? '').trim();
    const isAsCounted = Object.entries(basis.columns).every(
      ([measure, column]) => cell(column) === (basis.cells[measure]![row] ?? ''),
    );
    if (!isAsCounted) return 'changed';
    const outcome = (overrides === 'keep' ? outcomes.byHand : outcomes.computed)[client]!;
    const isByHand = outcome !== computed;
    return {
      row,
      name: names === undefined ? '' : shown(sheetColumn(range, names)),
      outcome,
      ...(isByHand && own && { typed: shown(own.column) }),
      why: reasonOf(plan, client, explain(client), language),
      // The figures of a client whom band or cap gave her tier lead to another one already.
      ...(!isByHand &&
        isByRules(plan, client) && {
          changes: nextTier(alone, clients.columns, numbers, client),
        }),
      room,
      others: segments
        .filter((each) => each !== own && shown(each.column) !== '')
        .map(({ modelId, column }) => ({ modelId, tier: shown(column) })),
      figures: sheetColumns(range)
        .map((column, index) => ({ header: customers.headers[index] ?? '', shown: shown(column) }))
        .filter((figure) => figure.shown !== ''),
    };
  };
}
