import type { CustomMeasure, CustomModel } from '../custom-model';
import { readKindText } from '../kind-text';
import { readRuleText } from '../rule-text';
import { type Lines, NotAPolicyCell } from './policy-cell-lines';

/** The content of a policy cell before the lines of a custom model. */
interface BeforeOwn {
  readonly modelId: string;
  readonly given: readonly string[];
  readonly cutoffs: Readonly<Record<string, number>>;
  readonly names: Readonly<Record<string, string>>;
}

/**
 * Reads the lines of a custom model: its name, measures, cut-offs and grid. `tierIds` ends with *Unclassified*, which
 * no grid contains.
 */
export function readOwn(
  lines: Lines,
  { modelId, given, cutoffs, names }: BeforeOwn,
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
