import type { CutoffRule } from '../../classifier/cutoff';
import { kindOf } from '../../classifier/kind-of';
import { measureKinds, type MeasureKind, type PercentUnit } from '../../classifier/measure-kinds';
import type { Model } from '../../classifier/model';
import { fractionOf, ruleWith } from '../../classifier/cutoffs/rule-kinds';
import { highestRate, rateOfNumber, shareOfNumber } from '../../sheet/text/typed-percentage';
import { readNumber, typedNumber, type DecimalMark } from '../text/number-text';
import { fieldOf, typedFor } from './rule-fields';

/** A cut-off's rule while it is being chosen: the kind, and what stands in the field for its number, if it has one. */
export interface CutoffDraft {
  readonly kind: CutoffRule['kind'];
  readonly text: string;
  /** Set if its measure is read in percent; `shown`: only its column is shown so. */
  readonly unit?: PercentUnit | 'shown';
}

/** In which percent the numbers of a kind of measure are typed, if so. */
export const unitOfKind = (kind: MeasureKind): PercentUnit | undefined => measureKinds[kind].percent;

/** In which percent a cut-off on this measure of the model is typed, if so. */
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

/** With its sign if it would be taken for something else without. */
const percentText = (share: number, mark: DecimalMark) =>
  `${typedNumber(share * 100, mark)}${share > 0 && share < 0.01 ? ' %' : ''}`;

/** The number of a fixed cut-off as it is typed; in percent with its sign. */
export function fixedText(value: number, mark: DecimalMark, unit: CutoffDraft['unit']): string {
  const inPercent = unit !== undefined && (unit !== 'shown' || Math.abs(value) > highestRate);
  return inPercent ? `${typedNumber(value * 100, mark)} %` : typedNumber(value, mark);
}

/** What stands in the number field of a kind as it appears: something usual, or the number that held until now. */
export function startText(
  kind: CutoffRule['kind'],
  value: number,
  mark: DecimalMark,
  unit?: CutoffDraft['unit'],
): string {
  const { start = '' } = fieldOf(kind);
  return typedFor(kind) === 'number' && Number.isFinite(value) ? fixedText(value, mark, unit) : start;
}

/** The rule that the draft says, or undefined where its number is missing, uncertain, makes no sense or is below the `least`. */
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

/** A number typed without its sign that may be a percentage or not, such as 1.5: 1.5 % or 150 %. */
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

/** The share or rate that a text without a percent sign was taken for; undefined if it says itself what it is. */
export function takenForPercent(draft: CutoffDraft, mark: DecimalMark): number | undefined {
  const { number, hasSign } = typed(draft.text, mark);
  const rule = ruleOf(draft, mark);
  if (hasSign || number === undefined || !rule) return undefined;
  if ('value' in rule) return draft.unit !== undefined && rule.value !== number ? rule.value : undefined;
  const part = fractionOf(rule);
  return part === number && part > 0 ? part : undefined;
}

/** A number, or a percentage as a share of 1: `35%` is 0.35, as in a cell. Without its sign the unit decides. */
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

/** A percentage from 0 to 100 as a share of 1; without its sign a number below 1 is the share itself, as in a cell in percent. */
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
