import { catalogue } from '../models/catalogue';
import { firstLikelyDate } from '../likely-date';
import type { Measure } from '../measure';
import { numberOfTier, stagesIn } from '../names/number-named';
import { cutoffOfInterval, daysCutoffs } from '../measures/rank-days';
import { and, arrayOf, call, isBlank, isOneOf, not, or, when } from './formula-text';
import type { NativeCells } from './native-cells';
import { comparisons, type NativeMeasure } from './native-measure';
import { namedNumbers } from './named-numbers';

type NamesOf = NativeCells['tierNames'];

/**
 * Makes a formula that finds a cell's text among the tier names on the policy sheet and gives the tier's number (see
 * `numberOfTier`). The name of *Unclassified* gives the text `?`. Any other text gives the result of the formula
 * `otherwise`.
 */
export function byPolicy(measure: Measure, cell: string, namesOf: NamesOf, otherwise: string): string {
  return (measure.namedBy ?? []).reduceRight((next, { id, tiers }) => {
    const numbers = [...tiers.map((tier) => numberOfTier(tier, measure, catalogue)), '"?"'].join(';');
    return call('IFERROR', call('LOOKUP', 2, `1/(${namesOf(id)}=TRIM(${cell}))`, `{${numbers}}`), next);
  }, otherwise);
}

/** Makes the formulas for a cell with the number of a stage, or the name of its tier. */
export function stageMeasure(
  measure: Measure,
  cell: string,
  cutoff: (id: string) => string,
  namesOf: NamesOf,
): NativeMeasure {
  const named = namedNumbers(measure, catalogue);
  const numbers = named.flatMap(({ number, names }) => names.map(() => number));
  const names = named.flatMap((stage) => stage.names);
  const ofName = call('SUMPRODUCT', `(TRIM(${cell})=${arrayOf(names)})*${arrayOf(numbers)}`);
  const value = call('IF', `ISNUMBER(${cell})`, cell, byPolicy(measure, cell, namesOf, ofName));
  const isNamed = measure.namedBy ? [call('ISNUMBER', byPolicy(measure, cell, namesOf, 'NA()'))] : [];
  const isStage = and([
    not(`ISLOGICAL(${cell})`),
    `${cell}>=1`,
    `${cell}<=${stagesIn(catalogue, measure.stagesOf!).length}`,
    `INT(${cell})=${cell}`,
  ]);
  return {
    readable: (mayBeBlank) =>
      call(
        'IF',
        `ISNUMBER(${cell})`,
        isStage,
        or([isOneOf(cell, [...(mayBeBlank ? [''] : []), ...names]), ...isNamed]),
      ),
    isNumber: [when(`ISNUMBER(${cell})`, isStage, or([isOneOf(cell, names), ...isNamed]))],
    isUnknown: measure.blank === undefined ? isBlank(cell) : 'FALSE',
    value: measure.blank === undefined ? value : call('IF', isBlank(cell), measure.blank, value),
    lies: (condition) => and(comparisons(condition, value, cutoff)),
    isLong: true,
    isWhole: true,
  };
}

/** Makes a formula for an interval: its days, or the cell with the days of its rank. */
export function intervalText(interval: number, cutoff: (id: string) => string): string {
  const days = cutoffOfInterval(interval);
  return days === undefined ? String(interval) : cutoff(days);
}

/** Makes a formula that picks the days of a rank by the rank's number, from 1 for the best. */
export const daysOfRank = (rank: string, cutoff: (id: string) => string) =>
  call('CHOOSE', rank, ...daysCutoffs.map(cutoff));

/** Makes the formulas for a cell with days, or with the name of a tier, whose rank sets the days. */
export function intervalMeasure(
  measure: Measure,
  cell: string,
  cutoff: (id: string) => string,
  namesOf: NamesOf,
): NativeMeasure {
  const byName = namedNumbers(measure, catalogue).reduceRight(
    (otherwise, { number, names }) => call('IF', isOneOf(cell, names), number, otherwise),
    'NA()',
  );
  const days = call(
    'IF',
    and([`ISNUMBER(${cell})`, not(`ISLOGICAL(${cell})`)]),
    `IF(AND(${cell}>0,${cell}<${firstLikelyDate}),${cell},NA())`,
    daysOfRank(byPolicy(measure, cell, namesOf, byName), cutoff),
  );
  const { blank } = measure;
  const value = blank === undefined ? days : call('IF', isBlank(cell), intervalText(blank, cutoff), days);
  return {
    readable: (mayBeBlank) => call('ISNUMBER', mayBeBlank ? value : days),
    isNumber: [call('ISNUMBER', value)],
    isUnknown: blank === undefined ? isBlank(cell) : 'FALSE',
    value,
    lies: (condition) => and(comparisons(condition, value, cutoff)),
    isLong: true,
    failsUnread: true,
  };
}
