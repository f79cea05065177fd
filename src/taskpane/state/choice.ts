import { choosable, type CutoffRule } from '../../classifier/cutoff';
import type { Language } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import type { Choice } from '../../sheet/choice';
import type { OverrideTreatment } from '../../sheet/override';
import type { Whole } from '../../sheet/record/whole';
import type { DecimalMark } from '../text/number-text';
import { capsOf } from './caps-draft';
import { ruleOf } from './cutoff-draft';
import { missingColumns } from './missing';
import type { Draft } from './pane-state';

/** What is needed, besides the draft, to make a choice. */
export interface Circumstances {
  /** The draft's model under the workbook's policy. */
  readonly model: Model;
  /** The language to write in, if the draft names none. */
  readonly language: Language;
  readonly decimalMark: DecimalMark;
  /** The as-of date, as an Excel serial number. */
  readonly asOf: number;
  /** Whether tiers that somebody typed are kept; left out: they are. */
  readonly overrides?: OverrideTreatment | undefined;
}

/** Converts the draft into a choice; undefined while a needed column is missing or a number is not valid. */
export function choiceOf(
  draft: Draft,
  { model, language, decimalMark, asOf, overrides }: Circumstances,
): Choice | undefined {
  if (missingColumns(draft, model).least > 0) return undefined;
  const columns: Record<string, number> = {};
  for (const { id } of model.measures) {
    const column = draft.columns[id];
    if (column !== undefined) columns[id] = column;
  }
  const rules: Record<string, CutoffRule> = {};
  for (const { id, rule: own, least } of choosable(model.cutoffs)) {
    const draftRule = draft.cutoffs[id];
    const rule = draftRule ? ruleOf(draftRule, decimalMark, least) : own;
    if (!rule) return undefined;
    rules[id] = rule;
  }
  const { caps, fault } = capsOf(draft, model, decimalMark);
  if (fault) return undefined;
  const {
    modelId,
    computesAnew,
    writtenIn = language,
    client,
    money,
    repeated,
    writeAs,
    withoutPolicy,
    entitled,
    tracked,
  } = draft;
  const choice: Whole<Choice> = {
    modelId,
    columns,
    cutoffs: rules,
    computesAnew: computesAnew || undefined,
    language: writtenIn,
    asOf,
    client,
    money,
    repeated,
    writeAs,
    withoutPolicy,
    caps,
    entitled,
    tracked,
    replacesTyped: caps && overrides === 'replace',
  };
  return choice;
}
