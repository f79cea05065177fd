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

/** Returns how formulas read each measure of the model, read or derived. */
export function nativeMeasures(model: Model, cells: NativeCells): (id: string) => NativeMeasure {
  // A row that is blank in the model's only column is no client, so a client's cell is then never blank.
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

/** A measure without a column has the value of a blank for every client; without such a value it is unknown. */
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
