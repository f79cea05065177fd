import { isChosenBefore, type ChosenBefore } from './chosen-before';
import type { FormatRun } from './format-runs';
import { languages, type Language } from '../classifier/language';
import type { TierRule } from './tier-rule';
import type { WrittenTexts } from './written-texts';

export const segmentRoles = ['segment', 'strategy'] as const;
/** Which of ClientTier's two columns. */
export type SegmentRole = (typeof segmentRoles)[number];

/** How a column was before ClientTier made it its own. */
export interface ColumnBefore {
  /** Width in points. */
  readonly width: number;
  /** Whether the header cell was given a format; it had none before. */
  readonly headerFormatted: boolean;
  /** The number formats that cells had before they got formulas; left out, none but the usual one. */
  readonly formats?: readonly FormatRun[];
}

/** What a run leaves in the workbook about itself, to know its own work again and to take it back exactly. */
export interface SegmentRecord {
  readonly version: 1;
  readonly modelId: string;
  readonly language: Language;
  readonly headers: Readonly<Record<SegmentRole, string>>;
  readonly texts: WrittenTexts;
  /** The rules that colour the tiers; left out in records of earlier versions of ClientTier. */
  readonly rules?: readonly TierRule[];
  readonly before: Readonly<Record<SegmentRole, ColumnBefore>>;
  /** Left out in records of earlier versions of ClientTier. */
  readonly chosen?: ChosenBefore;
}

/** The record in what a workbook's settings gave; undefined where it is none, or of another version. */
export function readRecord(value: unknown): SegmentRecord | undefined {
  return isRecord(value) ? value : undefined;
}

function isRecord(value: unknown): value is SegmentRecord {
  if (!isObject(value) || value.version !== 1) return false;
  return (
    isText(value.modelId) &&
    languages.some((language) => language === value.language) &&
    hasBothRoles(value.headers, isText) &&
    hasBothRoles(value.before, isColumnBefore) &&
    isWrittenTexts(value.texts) &&
    (value.rules === undefined || (Array.isArray(value.rules) && value.rules.every(isTierRule))) &&
    (value.chosen === undefined || isChosenBefore(value.chosen))
  );
}

function isWrittenTexts(value: unknown): value is WrittenTexts {
  return (
    isObject(value) &&
    isText(value.unclassified) &&
    isText(value.byHand) &&
    Array.isArray(value.reasons) &&
    value.reasons.every(isText) &&
    Array.isArray(value.tiers) &&
    value.tiers.every((tier) => isObject(tier) && [tier.id, tier.name, tier.strategy].every(isText))
  );
}

const isTierRule = (value: unknown): boolean =>
  isObject(value) && [value.text, value.fill, value.color].every(isText);

const isColumnBefore = (value: unknown): boolean =>
  isObject(value) &&
  typeof value.width === 'number' &&
  typeof value.headerFormatted === 'boolean' &&
  (value.formats === undefined || (Array.isArray(value.formats) && value.formats.every(isFormatRun)));

const isFormatRun = (value: unknown): boolean =>
  Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number' && isText(value[2]);

const hasBothRoles = (value: unknown, holds: (entry: unknown) => boolean): boolean =>
  isObject(value) && segmentRoles.every((role) => holds(value[role]));

const isText = (value: unknown): value is string => typeof value === 'string';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
