import type { CutoffRule } from '../../classifier/cutoff';
import { ladders } from '../../classifier/cutoffs/ladders';
import { isSameRule, mayBeKept, type KeptCutoffs } from '../../classifier/cutoffs/kept-cutoffs';
import {
  resolveInSlices,
  splitsClients,
  type ResolvedCutoff,
} from '../../classifier/cutoffs/resolve-cutoffs';
import type { MeasureColumns } from '../../classifier/measure';
import type { Model } from '../../classifier/model';
import type { Sliced } from '../../classifier/slices';
import type { EarlierCutoffs } from '../question';

type Rules = Readonly<Record<string, CutoffRule>>;

/**
 * Returns the numbers of an earlier run that this one may keep: those with the same rule and column. If the number was
 * computed from a score or index, all columns and cut-offs behind that must be the same too.
 *
 * @param columns the headers now, by measure id
 */
export function cutoffsToKeep(
  model: Pick<Model, 'cutoffs' | 'measures' | 'table' | 'derived'>,
  rules: Rules,
  { cutoffs: earlier, columns: before }: EarlierCutoffs,
  columns: Readonly<Record<string, string>>,
): KeptCutoffs {
  const isRead = (measure: string) => model.measures.some(({ id }) => id === measure);
  const isSameColumn = (measure: string) => columns[measure] === before[measure];
  const isSame = ({ id, rule }: { id: string; rule: CutoffRule }) =>
    earlier[id] !== undefined && isSameRule(earlier[id].rule, rules[id] ?? rule);
  const isAllSame =
    [...Object.keys(columns), ...Object.keys(before)].every(isSameColumn) &&
    model.cutoffs.filter(({ id, measure }) => isRead(measure) || !splitsClients(model, id)).every(isSame);
  const kept = model.cutoffs.filter((cutoff) => {
    const { id, measure, over = [] } = cutoff;
    const isColumnSame = isRead(measure)
      ? [measure, ...over.map((condition) => condition.measure)].every(isSameColumn)
      : isAllSame;
    return isColumnSame && isSame(cutoff) && mayBeKept(earlier[id]!);
  });
  return Object.fromEntries(kept.map(({ id }) => [id, earlier[id]!]));
}

/**
 * Computes cut-offs, and keeps earlier numbers as far as possible. If a number computed today is on the wrong side of a
 * kept one, the kept one is computed anew too.
 */
export function* resolveWithKept(
  model: Model,
  columns: MeasureColumns,
  rules: Rules,
  kept: KeptCutoffs,
): Sliced<ResolvedCutoff[]> {
  const resolved = yield* resolveInSlices(model, columns, rules, kept);
  const numberOf = (id: string) => resolved.find((cutoff) => cutoff.id === id)!.value;
  const crossed = ladders(model)
    .map((ladder) => ladder.map(({ id }) => id))
    .filter((ids) => ids.some((id, index) => index > 0 && numberOf(id) < numberOf(ids[index - 1]!)))
    .flat()
    .filter((id) => kept[id]);
  if (crossed.length === 0) return resolved;
  const others = Object.entries(kept).filter(([id]) => !crossed.includes(id));
  return yield* resolveWithKept(model, columns, rules, Object.fromEntries(others));
}
