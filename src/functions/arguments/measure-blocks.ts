import { needsAllClients } from '../../classifier/derivation';
import type { Language } from '../../classifier/language';
import type { Measure } from '../../classifier/measure';
import type { Model } from '../../classifier/model';
import { isLeftOut, type Block } from './argument';
import { FunctionFault } from './function-fault';
import { faultText } from './fault-text';
import { requireSameShape } from './require-same-shape';

/** A measure with the range that the formula passes for it. */
export interface GivenMeasure {
  readonly measure: Measure;
  readonly block: Block;
}

/**
 * Returns the measures that the formula passes, as ranges of the same rows and columns. Repeats a single value for an
 * optional measure in the row of every client.
 *
 * @throws FunctionFault if a measure is missing or ranges differ in shape
 */
export function measureBlocks(
  model: Model,
  blocks: readonly (Block | undefined)[],
  language: Language,
): { readonly shape: Block; readonly measures: readonly GivenMeasure[] } {
  const text = faultText[language];
  const given = model.measures.flatMap((measure, index): GivenMeasure[] => {
    const block = blocks[index];
    if (block) return [{ measure, block }];
    if (measure.optional) return [];
    throw new FunctionFault('#VALUE!', text.missing(measure.id));
  });
  const [first] = given;
  if (!first) throw new FunctionFault('#VALUE!', text.nothingGiven);
  const shape = first.block;
  const holdsForAll = ({ measure, block }: GivenMeasure) =>
    measure.optional === true && block.cells.length === 1 && shape.cells.length > 1;
  const ranges = given.filter((each) => !holdsForAll(each));
  requireSameShape(
    [first, ...ranges].map(({ measure, block }) => ({ name: measure.id, block })),
    language,
  );
  if (ranges.length === given.length) return { shape, measures: given };
  const measures = given.flatMap((each): GivenMeasure[] => {
    if (!holdsForAll(each)) return [each];
    return isLeftOut(each.block) ? [] : [{ ...each, block: forEveryClient(each.block, ranges, shape) }];
  });
  return { shape, measures };
}

/** Returns whether a client's tier depends on all other clients. */
export const comparesClients = ({ derived = [] }: Model) =>
  derived.some(({ derivation }) => needsAllClients(derivation));

/**
 * Checks that a model that compares clients gets more than one.
 *
 * @throws FunctionFault if there is only one
 */
export function requireAllClients(model: Model, shape: Block, language: Language): void {
  if (comparesClients(model) && shape.cells.length === 1) throw oneClientAlone(model, language);
}

export const oneClientAlone = ({ functionName }: Model, language: Language) =>
  new FunctionFault('#N/A', faultText[language].needsAllClients(functionName));

/** Repeats a single value in each row that is filled in some range; leaves other rows blank. */
function forEveryClient(single: Block, ranges: readonly GivenMeasure[], shape: Block): Block {
  const isClient = (row: number) => ranges.some(({ block }) => block.cells[row] !== '');
  return { ...shape, cells: shape.cells.map((_, row) => (isClient(row) ? single.cells[0]! : '')) };
}
