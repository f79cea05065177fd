import { holds } from '../decision-table';
import type { Measure } from '../measure';
import { measureKinds } from '../measure-kinds';
import type { Model } from '../model';
import { derivedMeasure } from './derived-measure';
import { intervalText } from './stage-and-interval';
import type { NativeCells } from './native-cells';
import { nativeKinds } from './native-kinds';
import { comparisons, type NativeMeasure } from './native-measure';
import { and } from './formula-text';

/** Returns the formulas that read each measure of the model, read or derived, by its id. */
export function nativeMeasures(model: Model, cells: NativeCells): (id: string) => NativeMeasure {
  // In a model with only one column, a row without a value is no client, so the formula never meets a blank.
  const mayBeBlank = model.measures.filter(({ id }) => cells.measure(id) !== undefined).length > 1;
  const known = new Map<string, NativeMeasure>();
  const find = (id: string): NativeMeasure => {
    const measure = known.get(id) ?? make(id);
    known.set(id, measure);
    return measure;
  };
  const make = (id: string): NativeMeasure => {
    const derived = model.derived?.find((each) => each.id === id);
    if (derived) return derivedMeasure(derived.derivation, find, cells.cutoff);
    const measure = model.measures.find((each) => each.id === id);
    if (!measure) throw new Error(`The model ${model.id} has no measure ${id}`);
    const cell = cells.measure(id);
    return cell === undefined
      ? notGiven(measure, cells)
      : nativeKinds[measure.kind].ofCell(measure, cell, cells, mayBeBlank);
  };
  return find;
}

/** Makes the formulas for a measure without a column: it has the value of a blank for every client, or is unknown. */
function notGiven({ kind, blank }: Measure, { cutoff }: NativeCells): NativeMeasure {
  const value = measureKinds[kind].says === 'rank' ? intervalText(blank!, cutoff) : String(blank);
  return {
    readable: () => 'TRUE',
    isNumber: [Number.isFinite(blank) ? 'TRUE' : 'FALSE'],
    isUnknown: blank === undefined ? 'TRUE' : 'FALSE',
    value,
    lies: (condition) => {
      if (Number.isFinite(blank)) return and(comparisons(condition, value, cutoff));
      return blank !== undefined && holds(condition, blank, { cutoff: () => NaN }) ? 'TRUE' : 'FALSE';
    },
  };
}
