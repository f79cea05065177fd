import { catalogue } from '../models/catalogue';
import { holds, type Condition } from '../decision-table';
import type { Measure } from '../measure';
import { measureKinds, type MeasureKind } from '../measure-kinds';
import { levelWords } from '../names/stated-level';
import { and, call, isAnyOf, isBlank, isOneOf, not, or, when } from './formula-text';
import { byPolicy } from './stage-and-interval';
import type { NativeCells } from './native-cells';
import { comparisons, type NativeMeasure } from './native-measure';
import { namesOfSegments } from './named-numbers';

/**
 * Makes the formulas for a cell with a number, TRUE, FALSE or a word for high or low. High is above every cut-off, low
 * below every one.
 *
 * @param numbers how to read a number in the cell, and which numbers are allowed (`plainNumbers`)
 */
export function levelMeasure(
  measure: Measure,
  cell: string,
  { value, inRange }: Numbers,
  cutoff: (id: string) => string,
  namesOf: NativeCells['tierNames'],
): NativeMeasure {
  const { kind, blank } = measure;
  const tiers = namesOfSegments(measure, catalogue);
  const namedBy = measure.namedBy?.filter(({ id }) => id === measure.segmentsOf?.id) ?? [];
  const byNames = namedBy.length > 0 ? [byPolicy({ ...measure, namedBy }, cell, namesOf, 'NA()')] : [];
  const words = levelWords(measure);
  const statesHigh = isOneOf(cell, words.high);
  const atLevel = (condition: Condition, level: number) => holds(condition, level, { cutoff: () => NaN });

  /**
   * Makes the formula for a number, or for high or low. Takes a blank cell for low; `lies` below tests for blanks first
   * if they count as something else.
   */
  const ofLevel = (condition: Condition) => {
    const [high, low] = [atLevel(condition, Infinity), atLevel(condition, -Infinity)];
    const number = and(comparisons(condition, value, cutoff));
    if (high === low)
      return when(`ISLOGICAL(${cell})`, truth(high), when(`ISNUMBER(${cell})`, number, truth(high)));
    return when(
      `ISLOGICAL(${cell})`,
      high ? cell : not(cell),
      when(`ISNUMBER(${cell})`, number, high ? statesHigh : not(statesHigh)),
    );
  };
  /** Makes the formula that is true for yes. A number above 0 counts as yes. */
  const saysYes = () => {
    const highWords = [...words.high, ...tiers.yes];
    const named = byNames.map((number) => call('IFERROR', `N(${number})>0`, isOneOf(cell, highWords)));
    return or([`N(${cell})>0`, ...(named.length > 0 ? named : [isAnyOf(cell, highWords)])]);
  };
  const ofFlag = (condition: Condition) => {
    const yes = saysYes();
    const [ifYes, ifNo] = [1, 0].map((each) => atLevel(condition, each));
    if (ifYes === ifNo) return truth(ifYes!);
    return ifYes ? yes : not(yes);
  };
  const isFlag = measureKinds[kind].says === 'yesNo';
  const ofWords = isFlag ? ofFlag : ofLevel;

  const readable = (mayBeBlank: boolean) => {
    const texts = [...(mayBeBlank ? [''] : []), ...words.high, ...words.low, ...tiers.all];
    const others = [
      `ISLOGICAL(${cell})`,
      isAnyOf(cell, texts),
      ...byNames.map((number) => `ISNUMBER(${number})`),
    ];
    return inRange.length === 0
      ? or([`ISNUMBER(${cell})`, ...others])
      : when(`ISNUMBER(${cell})`, and(inRange), or(others));
  };
  const isNumber = isFlag
    ? [readable(blank !== undefined)]
    : [`ISNUMBER(${cell})`, `NOT(ISLOGICAL(${cell}))`, ...inRange];

  return {
    readable,
    isNumber,
    isUnknown: blank === undefined ? isBlank(cell) : 'FALSE',
    value: isFlag ? call('IF', saysYes(), 1, 0) : value,
    lies: (condition) => {
      const lies = ofWords(condition);
      if (blank === undefined) return lies;
      const asLow = atLevel(condition, isFlag ? 0 : -Infinity);
      const blankLies =
        Number.isFinite(blank) && hasCutoff(condition)
          ? and(comparisons(condition, String(blank), cutoff))
          : truth(atLevel(condition, blank));
      return blankLies === truth(asLow) ? lies : when(isBlank(cell), blankLies, lies);
    },
  };
}

const truth = (value: boolean) => (value ? 'TRUE' : 'FALSE');

const hasCutoff = ({ from, above, upTo, below }: Condition) =>
  [from, above, upTo, below].some((edge) => typeof edge === 'string');

interface Numbers {
  readonly value: string;
  readonly inRange: readonly string[];
}

/**
 * Makes the formula of a number (`C2`; a share in percent: `C2/100`), and conditions that are all true if it is in range.
 */
export function plainNumbers(kind: MeasureKind, cell: string, inPercent: boolean, least: number): Numbers {
  const isShare = measureKinds[kind].percent === 'share';
  const isInHundredths = isShare && inPercent;
  return {
    value: isInHundredths ? `${cell}/100` : cell,
    inRange: [
      ...(Number.isFinite(least) ? [`${cell}>=${least}`] : []),
      ...(isShare ? [`${cell}<=${isInHundredths ? 100 : 1}`] : []),
    ],
  };
}
