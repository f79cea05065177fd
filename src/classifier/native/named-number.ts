import { careInterval } from '../care-interval';
import { catalogue, modelById } from '../catalogue';
import { tierNames } from '../find-tier';
import type { Measure } from '../measure';
import { and, arrayOf, call, isBlank, isOneOf, not, when } from './formula-text';
import { comparisons, type NativeMeasure } from './native-measure';

interface NamedNumber {
  readonly number: number;
  readonly names: readonly string[];
}

/** The number of a stage, or the name of the tier that is the stage. */
export function stageMeasure(measure: Measure, cell: string, cutoff: (id: string) => string): NativeMeasure {
  const named = stages(measure);
  const numbers = named.flatMap(({ number, names }) => names.map(() => number));
  const names = named.flatMap((stage) => stage.names);
  const ofName = call('SUMPRODUCT', `(TRIM(${cell})=${arrayOf(names)})*${arrayOf(numbers)}`);
  const value = call('IF', `ISNUMBER(${cell})`, cell, ofName);
  const isStage = and([
    not(`ISLOGICAL(${cell})`),
    `${cell}>=1`,
    `${cell}<=${named.length}`,
    `INT(${cell})=${cell}`,
  ]);
  return {
    readable: (mayBeBlank) =>
      call('IF', `ISNUMBER(${cell})`, isStage, isOneOf(cell, [...(mayBeBlank ? [''] : []), ...names])),
    isNumber: [when(`ISNUMBER(${cell})`, isStage, isOneOf(cell, names))],
    isUnknown: measure.blank === undefined ? isBlank(cell) : 'FALSE',
    value: measure.blank === undefined ? value : call('IF', isBlank(cell), measure.blank, value),
    lies: (condition) => and(comparisons(condition, value, cutoff)),
    isLong: true,
    isWhole: true,
  };
}

/** Days, or the name of a tier for the interval of care that its standing asks for. */
export function intervalMeasure(
  measure: Measure,
  cell: string,
  cutoff: (id: string) => string,
): NativeMeasure {
  const byName = intervals().reduceRight(
    (otherwise, { number, names }) => call('IF', isOneOf(cell, names), number, otherwise),
    'NA()',
  );
  const days = call(
    'IF',
    and([`ISNUMBER(${cell})`, not(`ISLOGICAL(${cell})`)]),
    `IF(${cell}>0,${cell},NA())`,
    byName,
  );
  const value = measure.blank === undefined ? days : call('IF', isBlank(cell), measure.blank, days);
  return {
    readable: (mayBeBlank) => call('ISNUMBER', mayBeBlank ? value : days),
    isNumber: [call('ISNUMBER', value)],
    isUnknown: measure.blank === undefined ? isBlank(cell) : 'FALSE',
    value,
    lies: (condition) => and(comparisons(condition, value, cutoff)),
    isLong: true,
    failsUnread: true,
  };
}

export function stages({ stagesOf }: Measure): NamedNumber[] {
  return modelById(stagesOf!).tiers.map((tier, index) => ({ number: index + 1, names: tierNames(tier) }));
}

/** The names of all tiers of all models, by the interval that they are owed. */
export function intervals(): NamedNumber[] {
  const tiers = catalogue.flatMap((model) => model.tiers);
  const standings = [...new Set(tiers.map(({ standing }) => standing))];
  return standings.map((standing) => ({
    number: careInterval[standing],
    names: [...new Set(tiers.filter((tier) => tier.standing === standing).flatMap(tierNames))],
  }));
}
