import { type CutoffValues } from '../cutoff';
import type { MeasureColumns } from '../measure';
import type { Model } from '../model';
import { atOneGo, eachRow, type Sliced } from '../slices';
import { classificationOf, emptyFindings, writer, type Classification } from './classification';
import { combinationsOf } from './combinations';
import { clientDecider, type ClientDecider, type IsClient } from './decide-client';
import { lookUp } from './look-up';

/**
 * Classifies clients by a model.
 *
 * @param columns a column per measure, all of the same length; optional measures may be left out
 * @param cutoffs for each cut-off one number for all rows, or one per row
 */
export function classify(model: Model, columns: MeasureColumns, cutoffs: CutoffValues): Classification {
  return atOneGo(classifyInSlices(model, columns, cutoffs));
}

/** With fewer rows than this, asking the table about each row is faster than preparing a look-up. */
const fewRows = 16;

export function* classifyInSlices(
  model: Model,
  columns: MeasureColumns,
  cutoffs: CutoffValues,
  isClient: IsClient = () => false,
): Sliced<Classification> {
  const decider = clientDecider(model, columns, cutoffs, isClient);
  const areOneForAll = Object.values(cutoffs).every(({ length }) => length === 1);
  if (decider.prepared.rows < fewRows || !areOneForAll) return yield* askForEach(model, decider);
  const combinations = yield* combinationsOf(model, columns, decider);
  if (!combinations) return yield* askForEach(model, decider);
  return classificationOf(yield* lookUp(model, decider, combinations, isClient));
}

/** Classifies by asking the table about every row: slow, but plain. Tests compare `classify` with it. */
export function classifyByAsking(
  model: Model,
  columns: MeasureColumns,
  cutoffs: CutoffValues,
  isClient?: IsClient,
): Classification {
  return atOneGo(askForEach(model, clientDecider(model, columns, cutoffs, isClient)));
}

function* askForEach(model: Model, decider: ClientDecider): Sliced<Classification> {
  const { rows } = decider.prepared;
  for (const { id } of model.derived ?? []) yield* decider.prepared.columnInSlices(id);
  const found = emptyFindings(rows);
  const write = writer(model, found);
  yield* eachRow(rows, (row) => write(row, decider.at(row)));
  return classificationOf(found);
}
