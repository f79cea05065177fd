import { holds } from '../decision-table';
import type { Measure } from '../measure';
import type { Model } from '../model';
import { categoryMeasure } from './category-measure';
import { datedMeasure } from './dated-measure';
import { derivedMeasure } from './derived-measure';
import { elapsedFormula } from './elapsed-formula';
import { levelMeasure, plainNumbers } from './level-measure';
import { intervalMeasure, intervalText, stageMeasure } from './named-number';
import type { NativeCells } from './native-cells';
import { comparisons, type NativeMeasure } from './native-measure';
import { and } from './formula-text';

/** The model's measures, read and derived, as formulas have them. */
export function nativeMeasures(model: Model, cells: NativeCells): (id: string) => NativeMeasure {
  // A row that is blank in its only measure is no client.
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
    return cell === undefined ? notGiven(measure, cells) : ofCell(measure, cell, mayBeBlank, cells);
  };
  return find;
}

function ofCell(
  measure: Measure,
  cell: string,
  mayBeBlank: boolean,
  { inPercent, cutoff, asOf, tierNames }: NativeCells,
): NativeMeasure {
  switch (measure.kind) {
    case 'amount':
    case 'count':
    case 'share':
    case 'rate':
    case 'flag': {
      const isPercent = measure.kind === 'share' && inPercent(measure.id);
      return levelMeasure(measure, cell, plainNumbers(measure.kind, cell, isPercent), cutoff, tierNames);
    }
    case 'monthsSince':
    case 'yearsSince':
      return levelMeasure(measure, cell, elapsedFormula(measure.kind, cell, asOf), cutoff, tierNames);
    case 'daysSince':
    case 'monthsSinceDate':
    case 'daysUntil':
      return datedMeasure({ ...measure, kind: measure.kind }, cell, asOf, mayBeBlank, cutoff);
    case 'category':
      return categoryMeasure(measure, cell, cutoff);
    case 'stage':
      return stageMeasure(measure, cell, cutoff, tierNames);
    case 'interval':
      return intervalMeasure(measure, cell, cutoff, tierNames);
  }
}

/** A measure without a column is blank for everyone: what a blank stands for, or not known. */
function notGiven({ kind, blank }: Measure, { cutoff }: NativeCells): NativeMeasure {
  const value = kind === 'interval' ? intervalText(blank!, cutoff) : String(blank);
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
