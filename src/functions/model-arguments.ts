import type { CutoffValues } from '../classifier/cutoff';
import type { Language } from '../classifier/language';
import type { MeasureColumns } from '../classifier/measure';
import type { Model } from '../classifier/model';
import { resolveCutoffs } from '../classifier/resolve-cutoffs';
import type { Culture } from '../sheet/culture';
import { dateInText } from '../sheet/date-in-text';
import { isLikelyDate } from '../classifier/likely-date';
import { readMeasure } from '../sheet/read-measure';
import { blockOf, filledLength, isLeftOut, oneCell, shownCell, type Argument, type Block } from './argument';
import { drawnCutoff, givenCutoff, requireAscending } from './cutoff-argument';
import type { CallContext } from './custom-function';
import { FunctionFault } from './fault';
import { faultText } from './fault-text';
import { measureBlocks } from './measure-blocks';
import { modelParameters } from './model-parameters';

/** The clients that a formula asks about, ready to be classified. */
export interface AskedClients {
  /** The shape of the measures, which is that of the answer. */
  readonly shape: Block;
  /** How many cells of it there are up to the last client: the blank rest of a long range is not worked through. */
  readonly clients: number;
  /** One value a client, as are those of `cutoffs` that have more than one. */
  readonly columns: MeasureColumns;
  readonly cutoffs: CutoffValues;
}

/** Reads the arguments of a model's function. Throws a FunctionFault where they make no sense together. */
export function readModelArguments(
  model: Model,
  values: readonly Argument[],
  { language, today, culture }: CallContext,
): AskedClients {
  const parameters = modelParameters(model);
  const blocks = values.map(blockOf);
  const asOf = dayOf(blocks[parameters.findIndex(({ kind }) => kind === 'asOf')], language, culture) ?? today;
  const { shape, measures } = measureBlocks(model, blocks, language);
  const clients = filledLength(measures.map(({ block }) => block));
  const columns: MeasureColumns = Object.fromEntries(
    measures.map(({ measure, block }) => [
      measure.id,
      readMeasure(block.cells.slice(0, clients), measure, asOf, culture),
    ]),
  );
  const drawn = resolveCutoffs(model, columns);
  const cutoffs: CutoffValues = Object.fromEntries(
    model.cutoffs.map((cutoff, index) => {
      const at = parameters.findIndex(
        (parameter) => parameter.kind === 'cutoff' && parameter.cutoff === cutoff,
      );
      const given = blocks[at];
      const numbers = isLeftOut(given)
        ? drawnCutoff(drawn[index]!, cutoff.measure, shape, language)
        : givenCutoff(model, cutoff, given, { shape, clients, columns, culture }, language);
      return [cutoff.id, numbers];
    }),
  );
  requireAscending(model, cutoffs, language);
  return { shape, clients, columns, cutoffs };
}

function dayOf(block: Block | undefined, language: Language, culture?: Culture): number | undefined {
  if (isLeftOut(block)) return undefined;
  const cell = oneCell(block, 'as_of', language);
  const day =
    typeof cell === 'number' && isLikelyDate(cell)
      ? Math.floor(cell)
      : dateInText(String(cell), culture?.dateOrder);
  if (day === undefined) throw new FunctionFault('#VALUE!', faultText[language].notDate(shownCell(cell)));
  return day;
}
