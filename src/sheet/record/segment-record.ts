import { isChosenBefore } from './chosen-before';
import type { ChosenBefore } from '../choice';
import type { SegmentRole } from '../segment-role';
import { isObject } from '../is-object';
import type { FormatRun } from '../cells/format-runs';
import { languages, type Language } from '../../classifier/language';
import type { TierRule } from './tier-rule';
import type { WrittenTexts } from './written-texts';

/** The state of a column before ClientTier used it. */
export interface ColumnBefore {
  /** Width in points. */
  readonly width: number;
  /** Whether ClientTier set a format on the header cell, which had none. */
  readonly headerFormatted: boolean;
  /** The number formats that cells had before they got formulas; left out if all had the default one. */
  readonly formats?: readonly FormatRun[];
}

/**
 * The columns that every run had when records of version 1 were first written: never change them. A role added later
 * may be missing in a record; the reader of the record decides what that means.
 */
const firstRoles = ['segment', 'strategy'] as const;
type FirstRole = (typeof firstRoles)[number];

export type ByRole<T> = Readonly<Record<FirstRole, T>> & { readonly [Role in SegmentRole]?: T };

/** What a run stores in the workbook about itself, to recognize its own work later and to undo it exactly. */
export interface SegmentRecord {
  readonly version: 1;
  readonly modelId: string;
  readonly language: Language;
  readonly headers: ByRole<string>;
  readonly texts: WrittenTexts;
  /** The rules that colour the tiers; missing in records of earlier versions of ClientTier. */
  readonly rules?: readonly TierRule[];
  readonly before: ByRole<ColumnBefore>;
  /** Missing in records of earlier versions of ClientTier. */
  readonly chosen?: ChosenBefore;
}

/** Tells whether the run of this record wrote such a column: a role that came later is missing in older records. */
export const wroteColumn = ({ headers, before }: SegmentRecord, role: SegmentRole): boolean =>
  role in headers && role in before;

/**
 * Returns what a record says of one of its columns.
 *
 * @throws Error if the run wrote no such column; columns that are found on a sheet have been written
 */
export function recorded<T>(ofColumns: ByRole<T>, role: SegmentRole): T {
  const known: { readonly [Role in SegmentRole]?: T } = ofColumns;
  const found = known[role];
  if (found === undefined) throw new Error(`The record of these columns has none called ${role}.`);
  return found;
}

/**
 * Returns the record in a workbook's setting; undefined if it is none, or of another version. A choice that cannot be
 * read, for example with a rule of a later ClientTier, is left out: the columns can still be removed, and the next run
 * asks for a choice.
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

/** Tells whether every role present has the right content and the first roles are all present. */
const isByRole = (value: unknown, holds: (entry: unknown) => boolean): boolean =>
  isObject(value) && firstRoles.every((role) => role in value) && Object.values(value).every(holds);

const isText = (value: unknown): value is string => typeof value === 'string';
