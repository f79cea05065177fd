import { cutoffIn, type CutoffValues } from '../cutoff';
import type { MeasureColumn, MeasureColumns } from '../measure';
import { measureKinds } from '../measure-kinds';
import type { Model } from '../model';
import { atOneGo, eachRow, type Sliced } from '../slices';
import { blankClassification, writer, type Classification } from './classification';
import { combinationsOf } from './combinations';
import { clientDecider, type ClientDecider, type IsClient } from './decide-client';
import { lookUp } from './look-up';

/**
 * Classifies clients by a model.
 * `columns` has a column per measure, all of the same length; optional measures may be left out. `cutoffs` has for
 * each cut-off one number for all rows or one per row.
 */
export function classify(model: Model, columns: MeasureColumns, cutoffs: CutoffValues): Classification {
  return atOneGo(classifyInSlices(model, columns, cutoffs));
}

/** With fewer rows it is faster to ask the table for each. */
const fewRows = 16;

export function* classifyInSlices(
  model: Model,
  columns: MeasureColumns,
  cutoffs: CutoffValues,
  isClient: IsClient = () => false,
): Sliced<Classification> {
  const decider = clientDecider(model, columns, cutoffs, isClient);
  yield* decider.derive();
  const areOneForAll = Object.values(cutoffs).every(({ length }) => length === 1);
  if (decider.rows < fewRows || !areOneForAll) return yield* askForEach(model, decider);
  const cutoff = cutoffIn(cutoffs);
  const columnOf = columnsToTellApart(model, columns, decider);
  const combinations = combinationsOf(model.table, columnOf, (id) => cutoff(id, 0));
  if (!combinations) return yield* askForEach(model, decider);
  return yield* lookUp(model, columns, decider, { ...combinations, columnOf }, isClient);
}

/**
 * Returns the column by which rows are told apart for a measure: the given one, in which a blank is still a blank, or
 * the computed one. Undefined if there is no column, because all rows are then alike.
 */
const columnsToTellApart =
  ({ measures }: Model, columns: MeasureColumns, decider: ClientDecider) =>
  (id: string): MeasureColumn | undefined => {
    const measure = measures.find((each) => each.id === id);
    const isComputed = !measure || measureKinds[measure.kind].says === 'rank';
    return isComputed ? decider.column(id) : columns[id];
  };

/** Classifies by asking the table for every row. It is much slower; tests compare `classify` with it. */
export function classifyByAsking(
  model: Model,
  columns: MeasureColumns,
  cutoffs: CutoffValues,
  isClient?: IsClient,
): Classification {
  return atOneGo(askForEach(model, clientDecider(model, columns, cutoffs, isClient)));
}

function* askForEach(model: Model, decider: ClientDecider): Sliced<Classification> {
  const found = blankClassification(decider.rows);
  const write = writer(model, found);
  yield* eachRow(decider.rows, (row) => write(row, decider.at(row)));
  return found;
}
