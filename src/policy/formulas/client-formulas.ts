import { nativeFormula } from '../../classifier/native/native-formula';
import type { Model } from '../../classifier/model';
import { rowForm } from '../../classifier/row-form/row-form';
import { tierOfBlanks } from '../../classifier/decide/tier-of-blanks';
import type { ClientFormulas } from '../../sheet/plan/cells-to-write';
import { liveFormula } from './live-formula';
import { asShare } from './native-checks';
import { asOfName, policyCellName, policyPartName, tierNamesName } from '../names';
import { shareCutoffs } from '../model/share-cutoffs';
import type { Rung } from './room-in-formulas';
import { roomFormulas, withMark } from './room-formula';
import { strategyFormula } from './strategy-formula';

/** Letters of the columns that hold a client's cells. */
export interface ClientColumns {
  /** Maps the id of each measure to its column's letters; no entry for a measure without a column. */
  readonly measures: Readonly<Record<string, string>>;
  readonly segment: string;
  /** Ids of the measures with columns that hold 35 for 35 %. */
  readonly inPercent: readonly string[];
  /**
   * Letters of the columns with names or numbers of clients. Left out if the model gives no tier to a client with blank
   * measures only.
   */
  readonly names?: readonly string[];
  /** The room in the tiers, with the measure's cells of all clients, and the mark for a client who has to go; left out for none. */
  readonly room?: {
    readonly measure: string;
    readonly rungs: readonly Rung[];
    readonly column: string;
    readonly mark: string;
  };
}

/** A mark in place of the row's number. A formula is built once with it, instead of once per row. */
const anyRow = '\u0001';

/**
 * Returns functions that make the two formulas of a client (segment and strategy). Each takes the one-based number of
 * her row.
 */
export function clientFormulas(
  model: Model,
  writeAs: 'live' | 'portable',
  columns: ClientColumns,
): ClientFormulas {
  const cutoff = policyCutoff(model, columns);
  const { room } = columns;
  const rooms =
    room && roomFormulas(room.rungs, room.column, cellIn(columns.measures, room.measure)!, cutoff);
  const from = rooms?.from ?? cutoff;
  const segment = writeAs === 'live' ? live(model, columns, rooms && from) : portable(model, columns, from);
  const segmentCell = `${columns.segment}${anyRow}`;
  const strategy = strategyFormula(model.id, segmentCell);
  return {
    segment: inRow(segment),
    strategy: inRow(rooms ? withMark(strategy, rooms, segmentCell, room!.mark) : strategy),
  };
}

const inRow = (formula: string) => (row: number) => formula.replaceAll(anyRow, String(row));

/** Returns a function that names the policy's cell of a cut-off; a share is there as 0.8 or as 80. */
function policyCutoff(model: Model, { measures }: ClientColumns): (id: string) => string {
  const shares = shareCutoffs(rowForm(model, new Set(Object.keys(measures))));
  const cutoff = (id: string) => policyPartName(model.id, id);
  return (id) => (shares.includes(id) ? asShare(cutoff(id)) : cutoff(id));
}

function live(
  model: Model,
  { measures, inPercent, names }: ClientColumns,
  from?: (cutoff: string) => string,
): string {
  const formula = liveFormula(model, (id) => cellIn(measures, id), inPercent, from);
  const onlyNamed = names === undefined ? undefined : tierOfBlanks(model, Object.keys(measures));
  if (onlyNamed === undefined) return formula;
  const figures = Object.keys(measures).map((id) => cellIn(measures, id)!);
  // TRUE if all measures are blank and the client has a name. If one of these cells is an error, FALSE: the model's
  // function is then called and reports the error.
  const isOnlyNamed = `IFERROR(AND(TRIM(${figures.join('&')})="",TRIM(${inAnyRow(names!)})<>""),FALSE)`;
  const named = `IF(ISERROR(${policyCellName(model.id)}),NA(),${policyPartName(model.id, onlyNamed)})`;
  return `=IF(${isOnlyNamed},${named},${formula.slice(1)})`;
}

function portable(
  model: Model,
  { measures, inPercent, names }: ClientColumns,
  cutoff: (id: string) => string,
): string {
  const form = rowForm(model, new Set(Object.keys(measures)));
  return nativeFormula(form, {
    measure: (id) => cellIn(measures, id),
    inPercent: (id) => inPercent.includes(id),
    cutoff,
    tier: (id) => policyPartName(model.id, id),
    tierNames: tierNamesName,
    asOf: asOfName,
    client: names && inAnyRow(names),
    valid: policyCellName(model.id),
  });
}

const inAnyRow = (columns: readonly string[]) => columns.map((column) => `${column}${anyRow}`).join('&');

const cellIn = (measures: ClientColumns['measures'], id: string) =>
  measures[id] === undefined ? undefined : `${measures[id]}${anyRow}`;
