import { classify } from '../classifier/classify';
import type { CutoffValues } from '../classifier/cutoff';
import type { Language } from '../classifier/language';
import { knowledge, type Measure, type MeasureColumn, type MeasureColumns } from '../classifier/measure';
import type { Model } from '../classifier/model';
import { resolveCutoffs, type ResolvedCutoff } from '../classifier/resolve-cutoffs';
import { noClient, unclassifiedName } from '../classifier/unclassified';
import { readMeasure } from '../sheet/read-measure';
import { blockOf, isLeftOut, sameShape, shapedLike, shapeName, type Argument, type Block } from './argument';
import type { CustomFunction } from './custom-function';
import { FunctionFault } from './fault';
import { faultText } from './fault-text';

/** The function that asks a model: its measures, then its cut-offs, which may be left out. */
export function modelFunction(model: Model): CustomFunction {
  return {
    id: model.functionName,
    description: model.question,
    parameters: [
      ...model.measures.map(({ id, description }) => ({ name: id, description, optional: false })),
      ...model.cutoffs.map(({ id, description }) => ({ name: id, description, optional: true })),
    ],
    evaluate: (values, language) => classifyArguments(model, values, language),
  };
}

function classifyArguments(model: Model, values: readonly Argument[], language: Language): string[][] {
  const measureBlocks = readMeasureBlocks(model.measures, values, language);
  const shape = measureBlocks[0]!;
  const columns: MeasureColumns = Object.fromEntries(
    model.measures.map((measure, index) => [measure.id, readMeasure(measureBlocks[index]!.cells, measure, NaN)]),
  );
  const drawn = resolveCutoffs(model, columns);
  const cutoffs: CutoffValues = Object.fromEntries(
    model.cutoffs.map(({ id, measure }, index) => {
      const given = blockOf(values[model.measures.length + index]);
      const numbers = isLeftOut(given)
        ? drawnCutoff(drawn[index]!, measure, shape, language)
        : givenCutoff(id, given, columns[measure]!, shape, language);
      return [id, numbers];
    }),
  );
  const { tiers } = classify(model, columns, cutoffs);
  const names = model.tiers.map(({ name }) => name[language]);
  return shapedLike(
    shape,
    Array.from(tiers, (tier) => (tier === noClient ? '' : (names[tier] ?? unclassifiedName[language]))),
  );
}

function readMeasureBlocks(
  measures: readonly Measure[],
  values: readonly Argument[],
  language: Language,
): Block[] {
  const text = faultText[language];
  const blocks = measures.map(({ id }, index) => {
    const block = blockOf(values[index]);
    if (!block) throw new FunctionFault('#VALUE!', text.missing(id));
    return block;
  });
  blocks.forEach((block, index) => {
    if (!sameShape(block, blocks[0]!)) {
      const [first, second] = [measures[0]!.id, measures[index]!.id];
      throw new FunctionFault(
        '#VALUE!',
        text.differentShapes(first, shapeName(blocks[0]!), second, shapeName(block)),
      );
    }
  });
  return blocks;
}

/** From the range passed in; a client alone has no distribution to draw from, and nothing is guessed. */
function drawnCutoff({ id, rule, value }: ResolvedCutoff, measure: string, shape: Block, language: Language) {
  const drawable = rule.kind === 'fixed' || Number.isNaN(value) || shape.cells.length > 1;
  if (!drawable) throw new FunctionFault('#N/A', faultText[language].noCutoff(id, measure));
  return Float64Array.of(value);
}

/** From the argument: one number for all, or one for each client of whom the measure is known. */
function givenCutoff(
  id: string,
  given: Block,
  column: MeasureColumn,
  shape: Block,
  language: Language,
): Float64Array {
  const text = faultText[language];
  if (given.cells.length > 1 && !sameShape(given, shape)) {
    throw new FunctionFault('#VALUE!', text.cutoffShape(id, shapeName(given), shapeName(shape)));
  }
  return Float64Array.from(given.cells, (cell, row) => {
    if (typeof cell === 'number') return cell;
    if (cell !== '') throw new FunctionFault('#VALUE!', text.cutoffNotNumber(id, String(cell)));
    if (column.knowledge[row] === knowledge.known) {
      throw new FunctionFault('#VALUE!', text.cutoffBlank(id, row + 1));
    }
    return NaN;
  });
}
