import { measureKinds } from '../../classifier/measure-kinds';
import {
  customIndexId,
  scaleIds,
  type CustomCutoff,
  type CustomIndex,
  type CustomMeasure,
  type CustomModel,
} from '../custom-model';
import { shareOfNumber } from '../../sheet/text/typed-percentage';
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
 * Reads the lines of a custom model: its name, measures, cut-offs and grid; for a score also its indices. `tierIds` ends
 * with *Unclassified*, which no grid contains.
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
  // The cell of a score has no names of cut-offs.
  const scales = given.map(scaleIds);
  const isScore = scales.some(({ weight }) => cutoffIds.includes(weight));
  const cutoffNames = isScore ? cutoffIds : lines.texts(cutoffIds.length);
  const shares = scales.flatMap(({ worst, best }, at) =>
    isScore && measureKinds[kinds[at]!].percent === 'share' ? [worst, best] : [],
  );
  const numberOf = (id: string) => {
    const number = cutoffs[id]!;
    return shares.includes(id) ? (shareOfNumber(number) ?? number) : number;
  };
  const rules = cutoffIds.map((id) => readRuleText(lines.text(), numberOf(id)));
  const [rows, columns] = [lines.count(), lines.count()];
  const idOf = new Map(tierIds.slice(0, -1).map((id) => [names[id]!.toLowerCase(), id]));
  const grid = Array.from({ length: rows }, () =>
    lines.texts(columns).map((cell) => idOf.get(cell.toLowerCase())),
  );
  const score = isScore ? readIndices(lines, given) : undefined;
  let next = 0;
  const cutoffsOf = (count: number): CustomCutoff[] =>
    Array.from({ length: count }, () => {
      const at = next++;
      const rule = rules[at];
      if (!rule) throw new NotAPolicyCell();
      return { id: cutoffIds[at]!, name: cutoffNames[at]!, rule };
    });
  const measures = given.map((id, index): CustomMeasure => ({
    id,
    name: measureNames[index]!,
    kind: kinds[index]!,
    ...(score && { index: score.ofMeasures[index]! }),
    cutoffs: cutoffsOf(counts[index]!),
  }));
  const indices = score?.indices.map(({ id, name: of, count }): CustomIndex => ({
    id,
    name: of,
    cutoffs: cutoffsOf(count),
  }));
  if (next !== cutoffIds.length || !grid.every((row) => row.every((cell) => cell !== undefined)))
    throw new NotAPolicyCell();
  return {
    id: modelId,
    name,
    measures,
    ...(indices && { indices }),
    grid: grid as string[][],
    tierIds: tierIds.slice(0, -1),
  };
}

/**
 * Reads the lines that only a score has, the last ones: its indices, each with the number of its cut-offs, and the index
 * of each measure.
 */
function readIndices(lines: Lines, given: readonly string[]) {
  const names = lines.texts(lines.count());
  const indices = names.map((name, at) => ({ id: customIndexId(at + 1), name, count: lines.count() }));
  const idOf = new Map(indices.map(({ id, name }) => [name.toLowerCase(), id]));
  const ofMeasures = lines.texts(given.length).map((name) => {
    const id = idOf.get(name.toLowerCase());
    if (!id) throw new NotAPolicyCell();
    return id;
  });
  return { indices, ofMeasures };
}

function readKind(text: string): CustomMeasure['kind'] {
  const kind = readKindText(text);
  if (!kind) throw new NotAPolicyCell();
  return kind;
}
