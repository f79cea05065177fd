import { languages, type Language } from '../../classifier/language';
import { readKindText } from '../kind-text';
import type { CustomMeasure, CustomModel } from '../custom-model';
import { readRuleText } from '../rule-text';

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

/** The content of a cut-off's cell if there were no clients to compute the number from. */
export const noNumber = '–';

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
  return { ...content, ...(own && { own }) };
}

/**
 * Reads the lines of a custom model: its name, measures, cut-offs and grid. `tierIds` ends with *Unclassified*, which
 * is in no grid.
 */
function readOwn(
  lines: Lines,
  { modelId, given, cutoffs, names }: PolicyCellContent,
  cutoffIds: readonly string[],
  tierIds: readonly string[],
): CustomModel {
  const name = lines.text();
  const measureNames = lines.texts(given.length);
  const kinds = given.map(() => readKind(lines.text()));
  const counts = given.map(() => lines.count());
  const cutoffNames = lines.texts(cutoffIds.length);
  const rules = cutoffIds.map((id) => readRuleText(lines.text(), cutoffs[id]!));
  const [rows, columns] = [lines.count(), lines.count()];
  const idOf = new Map(tierIds.slice(0, -1).map((id) => [names[id]!.toLowerCase(), id]));
  const grid = Array.from({ length: rows }, () =>
    lines.texts(columns).map((cell) => idOf.get(cell.toLowerCase())),
  );
  let next = 0;
  const measures = given.map((id, index): CustomMeasure => ({
    id,
    name: measureNames[index]!,
    kind: kinds[index]!,
    cutoffs: Array.from({ length: counts[index]! }, () => {
      const at = next++;
      const rule = rules[at];
      if (!rule) throw new NotAPolicyCell();
      return { id: cutoffIds[at]!, name: cutoffNames[at]!, rule };
    }),
  }));
  if (next !== cutoffIds.length || !grid.every((row) => row.every((cell) => cell !== undefined)))
    throw new NotAPolicyCell();
  return { id: modelId, name, measures, grid: grid as string[][], tierIds: tierIds.slice(0, -1) };
}

function readKind(text: string): CustomMeasure['kind'] {
  const kind = readKindText(text);
  if (!kind) throw new NotAPolicyCell();
  return kind;
}

const recordOf = <T>(ids: readonly string[], values: readonly T[]): Record<string, T> =>
  Object.fromEntries(ids.map((id, index) => [id, values[index]!]));

class NotAPolicyCell extends Error {}

/** Takes the lines of a text one by one. */
class Lines {
  private next = 0;

  constructor(private readonly lines: readonly string[]) {}

  get isAtEnd(): boolean {
    return this.next === this.lines.length;
  }

  peek(): string | undefined {
    return this.lines[this.next];
  }

  text(): string {
    const line = this.lines[this.next++];
    if (line === undefined) throw new NotAPolicyCell();
    return line;
  }

  texts(count: number): string[] {
    return Array.from({ length: count }, () => this.text());
  }

  count(): number {
    const text = this.text();
    if (!/^\d{1,3}$/.test(text)) throw new NotAPolicyCell();
    return Number(text);
  }

  number(): number {
    const text = this.text();
    if (text === noNumber) return NaN;
    if (!/^-?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$/i.test(text)) throw new NotAPolicyCell();
    return Number(text.replace(',', '.'));
  }
}
