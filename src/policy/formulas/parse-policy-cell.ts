import { languages, type Language } from '../../classifier/language';
import type { CustomModel } from '../custom-model';
import { readOwn } from './of-policy';
import { Lines, NotAPolicyCell } from './policy-cell-lines';

/** The content of a policy cell: what a function needs to know of the workbook's policy for its model. */
export interface PolicyCellContent {
  readonly version: number;
  readonly modelId: string;
  readonly language: Language;
  /** Ids of the measures that have a column. */
  readonly given: readonly string[];
  /** The number of each cut-off of the model's row form (`rowForm`), by id; NaN if there is none. */
  readonly cutoffs: Readonly<Record<string, number>>;
  /** The name of each tier and of *Unclassified*, by id. */
  readonly names: Readonly<Record<string, string>>;
  readonly own?: CustomModel;
}

/** The first line of the text in every policy cell, by which it is recognized. */
export const policyCellMark = 'ClientTier policy';

/** Version of the policy cell's text, of the policy sheet and of the policy file. */
export const policyVersion = 1;

/**
 * Reads the text of a model's policy cell, which `policyCellFormula` joins line by line. Its numbers are as Excel writes
 * them, with the workbook's point or comma. Undefined if the text is not from a policy cell, or has another version
 * (`policyCellVersion`).
 */
export function parsePolicyCell(text: string): PolicyCellContent | undefined {
  if (policyCellVersion(text) !== policyVersion) return undefined;
  try {
    return readLines(new Lines(text.split('\n')));
  } catch (error) {
    if (error instanceof NotAPolicyCell) return undefined;
    throw error;
  }
}

/** Returns the version of a policy cell's text, even if it is too new to be read; undefined for any other text. */
export function policyCellVersion(text: string): number | undefined {
  const [mark, version = ''] = text.split('\n', 2);
  return mark === policyCellMark && /^\d{1,6}$/.test(version) ? Number(version) : undefined;
}

function readLines(lines: Lines): PolicyCellContent {
  lines.text();
  const version = lines.count();
  const modelId = lines.text();
  const language = languages.find((each) => each === lines.peek());
  lines.text();
  if (!language) throw new NotAPolicyCell();
  const given = lines.texts(lines.count());
  const cutoffIds = lines.texts(lines.count());
  const numbers = cutoffIds.map(() => lines.number());
  const tierIds = lines.texts(lines.count());
  const names = lines.texts(tierIds.length);
  const content = {
    version,
    modelId,
    language,
    given,
    cutoffs: recordOf(cutoffIds, numbers),
    names: recordOf(tierIds, names),
  };
  const own = lines.isAtEnd ? undefined : readOwn(lines, content, cutoffIds, tierIds);
  if (!lines.isAtEnd) throw new NotAPolicyCell();
  return { ...content, ...(own && { own, cutoffs: { ...content.cutoffs, ...scalesOf(own) } }) };
}

/** Returns the numbers that scale the measures of a score, shares as fractions of 1. */
const scalesOf = ({ measures, indices }: CustomModel): Record<string, number> =>
  Object.fromEntries(
    (indices ? measures : []).flatMap(({ cutoffs }) =>
      cutoffs.flatMap(({ id, rule }) => (rule.kind === 'fixed' ? [[id, rule.value] as const] : [])),
    ),
  );

const recordOf = <T>(ids: readonly string[], values: readonly T[]): Record<string, T> =>
  Object.fromEntries(ids.map((id, index) => [id, values[index]!]));
