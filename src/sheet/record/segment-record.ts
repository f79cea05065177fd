import { isChosenBefore } from './chosen-before';
import type { ChosenBefore } from '../choice';
import { isObject } from '../is-object';
import type { FormatRun } from '../cells/format-runs';
import { languages, type Language } from '../../classifier/language';
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

/**
 * The columns that every run had when records of version 1 were first written: frozen. A role that came later may be
 * missing in a record; what then holds for its column is for whoever reads the record to say.
 */
type FirstRole = 'segment' | 'strategy';
type ByRole<T> = Readonly<Record<FirstRole, T>> & { readonly [Role in SegmentRole]?: T };

/** What a run leaves in the workbook about itself, to know its own work again and to take it back exactly. */
export interface SegmentRecord {
  readonly version: 1;
  readonly modelId: string;
  readonly language: Language;
  readonly headers: ByRole<string>;
  readonly texts: WrittenTexts;
  /** The rules that colour the tiers; left out in records of earlier versions of ClientTier. */
  readonly rules?: readonly TierRule[];
  readonly before: ByRole<ColumnBefore>;
  /** Left out in records of earlier versions of ClientTier. */
  readonly chosen?: ChosenBefore;
}

/**
 * Returns the record in what a workbook's settings gave; undefined if it is none, or of another version. What was
 * chosen is left out if it cannot be read, such as a rule that a later ClientTier knows: the columns can still be
 * removed, and the next run asks what to choose.
 */
export function readRecord(value: unknown): SegmentRecord | undefined {
  if (!isRecord(value)) return undefined;
  const { chosen, ...rest } = value;
  return chosen === undefined || isChosenBefore(chosen) ? value : rest;
}

function isRecord(value: unknown): value is SegmentRecord {
  if (!isObject(value) || value.version !== 1) return false;
  return (
    isText(value.modelId) &&
    languages.some((language) => language === value.language) &&
    isByRole(value.headers, isText) &&
    isByRole(value.before, isColumnBefore) &&
    isWrittenTexts(value.texts) &&
    (value.rules === undefined || (Array.isArray(value.rules) && value.rules.every(isTierRule)))
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

/** Whether all roles that are in it hold what is wanted, the first ones among them. */
const isByRole = (value: unknown, holds: (entry: unknown) => boolean): boolean =>
  isObject(value) &&
  ['segment', 'strategy'].every((role) => role in value) &&
  Object.values(value).every(holds);

const isText = (value: unknown): value is string => typeof value === 'string';
