import type { CutoffRule } from '../../classifier/cutoff';
import { kindOf } from '../../classifier/kind-of';
import { measureKinds, type MeasureKind, type PercentUnit } from '../../classifier/measure-kinds';
import type { Model } from '../../classifier/model';
import { fractionOf, ruleWith } from '../../classifier/cutoffs/rule-kinds';
import { highestRate, rateOfNumber, shareOfNumber } from '../../sheet/text/typed-percentage';
import { readNumber, typedNumber, type DecimalMark } from '../text/number-text';
import { fieldOf, typedFor } from './rule-fields';

/** A cut-off in the pane's fields: the kind of its rule, and the text of the number field if the kind has a number. */
export interface CutoffDraft {
  readonly kind: CutoffRule['kind'];
  readonly text: string;
  /**
   * `share` or `rate` if the kind of the measure is in percent; `shown` if only the sheet shows the column in percent;
   * otherwise left out.
   */
  readonly unit?: PercentUnit | 'shown';
}

/**
 * Returns the unit of a kind of measure in percent: `share` (at most 100 %) or `rate` (may be more). Undefined for
 * other kinds.
 */
export const unitOfKind = (kind: MeasureKind): PercentUnit | undefined => measureKinds[kind].percent;

/** Returns the unit of cut-offs on a measure of the model: `share` or `rate`; undefined if they are not in percent. */
export const unitIn = (model: Pick<Model, 'measures' | 'derived'>, measure: string) =>
  unitOfKind(kindOf(model, measure));

export function draftOf(rule: CutoffRule, mark: DecimalMark, unit?: CutoffDraft['unit']): CutoffDraft {
  const { kind } = rule;
  return { kind, text: textOf(rule, mark, unit), ...(unit && { unit }) };
}

function textOf(rule: CutoffRule, mark: DecimalMark, unit: CutoffDraft['unit']): string {
  const part = fractionOf(rule);
  if (part !== undefined) return percentText(part, mark);
  return 'value' in rule ? fixedText(rule.value, mark, unit) : '';
}

/**
 * Writes a share in percent: 0.35 as `35`. Below 1 % adds the percent sign, because a typed `0.5` would be read as
 * 50 %.
 */
const percentText = (share: number, mark: DecimalMark) =>
  `${typedNumber(share * 100, mark)}${share > 0 && share < 0.01 ? ' %' : ''}`;

/**
 * Writes the number of a fixed cut-off as a person would type it. A share or rate gets a percent sign: `35 %`. A number
 * that only the sheet shows in percent gets the sign above 10, because a typed `12` would be read as 12 %.
 */
function fixedText(value: number, mark: DecimalMark, unit: CutoffDraft['unit']): string {
  const inPercent = unit !== undefined && (unit !== 'shown' || Math.abs(value) > highestRate);
  return inPercent ? `${typedNumber(value * 100, mark)} %` : typedNumber(value, mark);
}

/**
 * Returns the text for a field that shows a computed number and lets the user type her own. Rounds as the pane does;
 * empty if there is no number.
 */
export function ownNumber(value: number | undefined, mark: DecimalMark, unit: CutoffDraft['unit']): string {
  if (value === undefined || !Number.isFinite(value)) return '';
  const digits = Math.abs(value) < 100 ? 4 : 2;
  return fixedText(Number(value.toFixed(unit ? 6 : digits)), mark, unit);
}

/**
 * Returns the text of the number field after the user has chosen this kind of rule: the present number for a fixed
 * cut-off, a usual number for another kind, such as `80` for a percentile.
 */
export function startText(
  kind: CutoffRule['kind'],
  value: number,
  mark: DecimalMark,
  unit?: CutoffDraft['unit'],
): string {
  const { start = '' } = fieldOf(kind);
  return typedFor(kind) === 'number' && Number.isFinite(value) ? fixedText(value, mark, unit) : start;
}

/**
 * Reads the rule from its fields. Undefined if the number is missing, ambiguous (1.5 as a share), no possible
 * percentage (120 as a share, top 0 %) or below `least`.
 */
export function ruleOf(
  { kind, text, unit }: CutoffDraft,
  mark: DecimalMark,
  least = -Infinity,
): CutoffRule | undefined {
  switch (typedFor(kind)) {
    case 'number': {
      const value = readFigure(text, mark, unit);
      return value === undefined || value < least ? undefined : ruleWith(kind, value);
    }
    case 'percent': {
      const part = readPart(text, mark);
      const isNobody = part === 0 && fieldOf(kind).aboveZero;
      return part === undefined || isNobody ? undefined : ruleWith(kind, part);
    }
    case undefined:
      return ruleWith(kind, NaN);
  }
}

/**
 * Returns the number in the field if it is ambiguous, because it has no percent sign: 1.5 may mean 1.5 % or 150 %.
 * Otherwise undefined.
 */
export function uncertainNumber({ kind, text, unit }: CutoffDraft, mark: DecimalMark): number | undefined {
  const { number, hasSign } = typed(text, mark);
  if (
    typedFor(kind) !== 'number' ||
    unit === undefined ||
    unit === 'shown' ||
    hasSign ||
    number === undefined
  ) {
    return undefined;
  }
  const size = Math.abs(number);
  const least = unit === 'share' ? shareOfNumber(number) === undefined && number <= 100 : size <= highestRate;
  return size > 1 && least ? number : undefined;
}

/**
 * Returns 0.35 for `35` as a fixed share, and for `0.35` as a percentile. The pane shows it, so that the user sees that
 * a number without a percent sign was read as a percentage. Otherwise undefined.
 */
export function readAsPercent(draft: CutoffDraft, mark: DecimalMark): number | undefined {
  const { number, hasSign } = typed(draft.text, mark);
  const rule = ruleOf(draft, mark);
  if (hasSign || number === undefined || !rule) return undefined;
  if ('value' in rule) return draft.unit !== undefined && rule.value !== number ? rule.value : undefined;
  const part = fractionOf(rule);
  return part === number && part > 0 ? part : undefined;
}

/**
 * Returns 0.1 for `10 %` of a column that is not in percent, such as sales. The pane shows it, so that the user sees
 * that a percentage was read as this number. Otherwise undefined.
 */
export function readAsNumber(draft: CutoffDraft, mark: DecimalMark): number | undefined {
  const isRead =
    typedFor(draft.kind) === 'number' && draft.unit === undefined && typed(draft.text, mark).hasSign;
  const rule = isRead ? ruleOf(draft, mark) : undefined;
  return rule && 'value' in rule ? rule.value : undefined;
}

/**
 * Reads a number or a percentage: `35%` is 0.35, as in a cell. Without a percent sign, `35` is 0.35 if it is a share,
 * and 35 if it has no unit.
 */
function readFigure(text: string, mark: DecimalMark, unit: CutoffDraft['unit']): number | undefined {
  const { number, hasSign } = typed(text, mark);
  if (number === undefined) return undefined;
  if (unit === undefined) return hasSign ? number / 100 : number;
  if (unit === 'share') {
    const share = hasSign ? number / 100 : shareOfNumber(number);
    return share !== undefined && share >= 0 && share <= 1 ? share : undefined;
  }
  if (hasSign) return number / 100;
  return unit === 'rate' && uncertainNumber({ kind: 'fixed', text, unit }, mark) !== undefined
    ? undefined
    : rateOfNumber(number);
}

/**
 * Reads a percentage from 0 to 100 as a fraction of 1. Without a sign, a number below 1 is the fraction itself: 0.35 is
 * 35 %.
 */
function readPart(text: string, mark: DecimalMark): number | undefined {
  const { number, hasSign } = typed(text, mark);
  if (number === undefined || number < 0 || number > 100) return undefined;
  return !hasSign && number < 1 ? number : number / 100;
}

function typed(text: string, mark: DecimalMark): { number: number | undefined; hasSign: boolean } {
  const plain = text.normalize('NFKC');
  const digits = plain.replace(/\s*%\s*$/, '');
  return { number: readNumber(digits, mark), hasSign: digits !== plain };
}
