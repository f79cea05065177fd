import type { CutoffRule } from '../../classifier/cutoff';
import { kindOf } from '../../classifier/kind-of';
import { measureKinds, type MeasureKind, type PercentUnit } from '../../classifier/measure-kinds';
import type { Model } from '../../classifier/model';
import { fractionOf, ruleWith } from '../../classifier/cutoffs/rule-kinds';
import { highestRate, rateOfNumber, shareOfNumber } from '../../sheet/text/typed-percentage';
import { readNumber, typedNumber, type DecimalMark } from '../text/number-text';
import { fieldOf, typedFor } from './rule-fields';

/** A cut-off in the form: the kind of its rule, and the text in its number field if the kind has a number. */
export interface CutoffDraft {
  readonly kind: CutoffRule['kind'];
  readonly text: string;
  /** Set if the measure is in percent; `shown` if only the sheet shows the column in percent. */
  readonly unit?: PercentUnit | 'shown';
}

/**
 * Returns whether numbers of this kind are in percent: as a `share` (at most 100 %) or a `rate` (may be more).
 * Undefined if they are not.
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

/** Writes a share in percent. Below 1 % adds the sign, because a typed `0.5` would be read as 50 %. */
const percentText = (share: number, mark: DecimalMark) =>
  `${typedNumber(share * 100, mark)}${share > 0 && share < 0.01 ? ' %' : ''}`;

/** Writes the number of a fixed cut-off as a person would type it, with a percent sign if it is in percent. */
export function fixedText(value: number, mark: DecimalMark, unit: CutoffDraft['unit']): string {
  const inPercent = unit !== undefined && (unit !== 'shown' || Math.abs(value) > highestRate);
  return inPercent ? `${typedNumber(value * 100, mark)} %` : typedNumber(value, mark);
}

/** Returns the text with which a computed number can be typed over: rounded as it is shown; empty if there is none. */
export function ownNumber(value: number | undefined, mark: DecimalMark, unit: CutoffDraft['unit']): string {
  if (value === undefined || !Number.isFinite(value)) return '';
  const digits = Math.abs(value) < 100 ? 4 : 2;
  return fixedText(Number(value.toFixed(unit ? 6 : digits)), mark, unit);
}

/** Returns the text with which the number field of a kind begins: the present number, otherwise a usual one. */
export function startText(
  kind: CutoffRule['kind'],
  value: number,
  mark: DecimalMark,
  unit?: CutoffDraft['unit'],
): string {
  const { start = '' } = fieldOf(kind);
  return typedFor(kind) === 'number' && Number.isFinite(value) ? fixedText(value, mark, unit) : start;
}

/** Reads the rule from its fields; undefined if the number is missing, ambiguous, senseless or below `least`. */
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
 * Returns a number without a percent sign that is ambiguous: 1.5 may mean 1.5 % or 150 %. Undefined if the number is
 * clear.
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
 * Returns the share or rate as which a number without a percent sign was read, for the pane to show; undefined if the
 * reading is obvious.
 */
export function readAsPercent(draft: CutoffDraft, mark: DecimalMark): number | undefined {
  const { number, hasSign } = typed(draft.text, mark);
  const rule = ruleOf(draft, mark);
  if (hasSign || number === undefined || !rule) return undefined;
  if ('value' in rule) return draft.unit !== undefined && rule.value !== number ? rule.value : undefined;
  const part = fractionOf(rule);
  return part === number && part > 0 ? part : undefined;
}

/** Reads a number or a percentage: `35%` is 0.35, as in a cell. Without a percent sign, the unit decides. */
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
