import { formatAt, joinFormats, keptFormats } from '../../sheet/cells/format-runs';
import { recordKey } from '../own/own-names';
import type { Journal } from './journal/journal';
import { recordOf } from './make-columns';
import type { Situation } from './situation/read-situation';
import type { TargetColumn } from './situation/target-columns';
import { isFormula } from '../office/formulas-in-workbook';

/**
 * Queues storing the number formats that the cells had before this run, so that removing the columns can restore them.
 * Returns whether there are any.
 */
export function recordFormats(
  context: Excel.RequestContext,
  situation: Situation,
  targets: readonly TargetColumn[],
  { number, policy, columns, toWrite }: Journal,
): boolean {
  const withFormats = targets.map((target) => {
    const { formats: all } = columns.find(({ role }) => role === target.role)!;
    if (all.size === 0) return target;
    const formatted = toWrite[target.role]!.flatMap((input, row) =>
      typeof input === 'number' || isFormula(input) ? [row] : [],
    );
    const rows = new Set(formatted);
    // What an earlier run found is the format of before; the present one may be that run's.
    const isKnown = (row: number) => formatAt(target.before.formats, row) !== undefined;
    const formats = new Map([...all].filter(([row]) => rows.has(row) && !isKnown(row)));
    if (formats.size === 0) return target;
    const kept = joinFormats(target.before.formats ?? [], keptFormats(formats, formatted));
    return { ...target, before: { ...target.before, formats: kept } };
  });
  if (withFormats.every((target, index) => target === targets[index])) return false;
  context.workbook.settings.add(recordKey(number), recordOf(situation, withFormats, policy !== undefined));
  return true;
}
