import type { CutoffRule } from '../../classifier/cutoff';
import { readNumber, typedNumber, type DecimalMark } from '../number-text';

/** A cut-off's rule while it is being chosen: the kind, and what stands in the field for its number, if it has one. */
export interface CutoffDraft {
  readonly kind: CutoffRule['kind'];
  readonly text: string;
}

/** The kinds in the order in which they are offered; the others belong to models that compare all clients. */
export const ruleKinds: readonly CutoffRule['kind'][] = [
  'median',
  'mean',
  'percentile',
  'top',
  'naturalBreak',
  'fixed',
];

/** What a person types for a rule of this kind: a number in the unit of the column, a percentage, or nothing. */
export const typedFor: Readonly<Record<CutoffRule['kind'], 'number' | 'percent' | undefined>> = {
  median: undefined,
  mean: undefined,
  percentile: 'percent',
  top: 'percent',
  naturalBreak: undefined,
  fixed: 'number',
  shareOfTotal: 'percent',
  scoreEdge: 'percent',
};

export function draftOf(rule: CutoffRule, mark: DecimalMark): CutoffDraft {
  switch (rule.kind) {
    case 'fixed':
      return { kind: 'fixed', text: typedNumber(rule.value, mark) };
    case 'percentile':
    case 'scoreEdge':
      return { kind: rule.kind, text: typedNumber(rule.p * 100, mark) };
    case 'top':
    case 'shareOfTotal':
      return { kind: rule.kind, text: typedNumber(rule.share * 100, mark) };
    default:
      return { kind: rule.kind, text: '' };
  }
}

/** What stands in the number field of a kind as it appears: something usual, or the number that held until now. */
export function startText(kind: CutoffRule['kind'], value: number, mark: DecimalMark): string {
  if (kind === 'percentile' || kind === 'scoreEdge' || kind === 'shareOfTotal') return '80';
  if (kind === 'top') return '20';
  return kind === 'fixed' && Number.isFinite(value) ? typedNumber(value, mark) : '';
}

/** The rule that the draft says, or undefined where its number is missing or makes no sense. */
export function ruleOf({ kind, text }: CutoffDraft, mark: DecimalMark): CutoffRule | undefined {
  switch (kind) {
    case 'fixed': {
      const value = readFigure(text, mark);
      return value === undefined ? undefined : { kind, value };
    }
    case 'percentile':
    case 'scoreEdge': {
      const p = readShare(text, mark);
      return p === undefined ? undefined : { kind, p };
    }
    case 'top':
    case 'shareOfTotal': {
      const share = readShare(text, mark);
      return share ? { kind, share } : undefined;
    }
    default:
      return { kind };
  }
}

/** A number, or a percentage as a share of 1: `35%` is 0.35, as in a cell. */
function readFigure(text: string, mark: DecimalMark): number | undefined {
  const plain = withoutPercent(text);
  const figure = readNumber(plain, mark);
  return figure !== undefined && plain !== text.normalize('NFKC') ? figure / 100 : figure;
}

/** A percentage from 0 to 100, with or without its sign, as a share of 1. */
function readShare(text: string, mark: DecimalMark): number | undefined {
  const percent = readNumber(withoutPercent(text), mark);
  return percent !== undefined && percent >= 0 && percent <= 100 ? percent / 100 : undefined;
}

const withoutPercent = (text: string) => text.normalize('NFKC').replace(/\s*%\s*$/, '');
