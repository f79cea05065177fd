import type { CutoffValues } from '../classifier/cutoff';
import { needsAllClients } from '../classifier/derive/derivation';
import type { Language } from '../classifier/language';
import type { MeasureColumns } from '../classifier/measure';
import type { Model } from '../classifier/model';
import { resolveCutoffs } from '../classifier/resolve-cutoffs';
import { isLikelyDate, serialOfText } from '../sheet/excel-date';
import { readMeasure } from '../sheet/read-measure';
import { blockOf, isLeftOut, sameShape, shapeName, type Argument, type Block } from './argument';
import { drawnCutoff, givenCutoff, requireAscending } from './cutoff-argument';
import type { CallContext } from './custom-function';
import { FunctionFault } from './fault';
import { faultText } from './fault-text';
import { modelParameters } from './model-parameters';

/** The clients that a formula asks about, ready to be classified. */
export interface AskedClients {
  /** The shape of the measures, which is that of the answer. */
  readonly shape: Block;
  readonly columns: MeasureColumns;
  readonly cutoffs: CutoffValues;
}

/** Reads the arguments of a model's function. Throws a FunctionFault where they make no sense together. */
export function readModelArguments(
  model: Model,
  values: readonly Argument[],
  { language, today }: CallContext,
): AskedClients {
  const parameters = modelParameters(model);
  const blocks = values.map(blockOf);
  const asOf = dayOf(blocks[parameters.findIndex(({ kind }) => kind === 'asOf')], language) ?? today;
  const measures = model.measures.flatMap((measure, index) => {
    const block = blocks[index];
    if (block) return [{ measure, block }];
    if (measure.optional) return [];
    throw new FunctionFault('#VALUE!', faultText[language].missing(measure.id));
  });
  const shape = requireOneShape(model, measures, language);
  const columns: MeasureColumns = Object.fromEntries(
    measures.map(({ measure, block }) => [measure.id, readMeasure(block.cells, measure, asOf)]),
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
        : givenCutoff(model, cutoff, given, columns[cutoff.measure], shape, language);
      return [cutoff.id, numbers];
    }),
  );
  requireAscending(model, cutoffs, language);
  return { shape, columns, cutoffs };
}

function requireOneShape(
  { derived, functionName }: Model,
  measures: readonly { readonly measure: { readonly id: string }; readonly block: Block }[],
  language: Language,
): Block {
  const text = faultText[language];
  const [first] = measures;
  if (!first) throw new FunctionFault('#VALUE!', text.nothingGiven);
  for (const { measure, block } of measures) {
    if (sameShape(block, first.block)) continue;
    const shapes = [first.measure.id, shapeName(first.block), measure.id, shapeName(block)] as const;
    throw new FunctionFault('#VALUE!', text.differentShapes(...shapes));
  }
  const comparesClients = derived?.some(({ derivation }) => needsAllClients(derivation)) ?? false;
  if (comparesClients && first.block.cells.length === 1) {
    throw new FunctionFault('#N/A', text.needsAllClients(functionName));
  }
  return first.block;
}

function dayOf(block: Block | undefined, language: Language): number | undefined {
  if (isLeftOut(block)) return undefined;
  const cell = block.cells[0]!;
  const day = typeof cell === 'number' && isLikelyDate(cell) ? Math.floor(cell) : serialOfText(String(cell));
  if (day === undefined || block.cells.length > 1) {
    throw new FunctionFault('#VALUE!', faultText[language].notOneDay(String(cell)));
  }
  return day;
}
