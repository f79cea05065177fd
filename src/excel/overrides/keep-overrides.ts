import type { OverrideColumn, ReasonGiven } from '../../overrides/override-row';
import type { KnownByHand } from '../../overrides/plan-overrides';
import type { RowDoubt } from '../../overrides/read-overrides';
import { words } from '../../overrides/words/languages';
import type { NotKept } from '../../sheet/client/clients-by-key';
import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import { rowsBefore, type RowsBefore } from '../list-sheet/list-rows';
import { putRowsBack } from '../list-sheet/put-rows-back';
import { requireRoom, writeRows } from '../list-sheet/write-rows';
import { below, wholeSheet } from '../office/area';
import { putBackWholly, throwIfCancelled } from '../office/put-back-wholly';
import { atOnce } from '../office/run-in-excel';
import { runSliced } from '../office/run-sliced';
import { makeOverrides, takeOverridesAway, type OverridesBegun } from './make-overrides';
import { requireTyped } from './require-typed';
import { planByHand, type ByHandPlanned, type RunByHand } from './plan-by-hand';
import { namesOfWorkbook, isListThere } from '../list-sheet/offer-list';

/** Who is set by hand on a list, what *Overrides* says about it, and what was written there. */
export interface ByHandReport {
  /** The sheet *Overrides*; left out if there is none. */
  readonly sheet?: string;
  /** The header of the column that identifies the clients; left out if nobody knows. */
  readonly key?: string;
  readonly clients: readonly KnownByHand[];
  readonly notKept: readonly NotKept[];
  readonly doubts: readonly RowDoubt[];
  /** Numbers of rows that were added, and of rows that ended because their segment is no longer set by hand. */
  readonly added: number;
  readonly ended: number;
}

/** What was written into *Overrides* (a new sheet, or rows), as plain data, by which it can be taken back. */
export type OverridesWritten =
  | { readonly kind: 'sheet'; readonly begun: OverridesBegun }
  | { readonly kind: 'rows'; readonly before: RowsBefore<OverrideColumn> };

/**
 * Writes into *Overrides* who is set by hand, completely or not at all if Excel fails or the user cancels. Without a
 * reason given, makes no sheet.
 *
 * @param given what the user says about clients, by their keys
 * @param onWritten called with what `takeOverridesBack` needs, if anything was written
 * @throws SheetProblem
 */
export async function keepOverrides(
  run: RunByHand,
  options: RunOptions = {},
  given: ReadonlyMap<string, ReasonGiven> = new Map(),
  onWritten?: (written: OverridesWritten) => void,
): Promise<ByHandReport> {
  const begun: { work?: OverridesWritten } = {};
  try {
    const report = await atOnce(async (context) => {
      const planned = await planByHand(context, run, given);
      await requireGiven(context, planned, run, given);
      const { over, added } = planned.plan;
      if (over.size === 0 && added.length === 0) return reportOf(planned);
      const place = planned.read?.made.sheetName ?? words[run.language].sheet.name;
      throwIfCancelled(options, place);
      const begin = (work: OverridesWritten) => (begun.work = work);
      const sheet = planned.read
        ? await addRows(context, planned, options, begin)
        : await makeOverrides(context, planned, run.language, options, (made) =>
            begin({ kind: 'sheet', begun: made }),
          );
      return { ...reportOf(planned), sheet };
    });
    if (begun.work) onWritten?.(begun.work);
    return report;
  } catch (error) {
    const { work } = begun;
    if (!work) throw error;
    const name = work.kind === 'sheet' ? work.begun.added.sheetName : work.before.read.made.sheetName;
    return putBackWholly({ sheet: name, address: name }, error, options.onProgress, (context) =>
      takeOverridesBack(context, work),
    );
  }
}

/** Undoes what was written into *Overrides*. May run several times. */
export const takeOverridesBack = (context: Excel.RequestContext, written: OverridesWritten): Promise<void> =>
  written.kind === 'sheet' ? takeOverridesAway(context, written.begun) : putRowsBack(context, written.before);

/** Says what is on the list and in *Overrides*, and what a plan adds to it. */
export function reportOf({ read, key, plan, notKept, doubts }: ByHandPlanned): ByHandReport {
  const { clients, added, ended } = plan;
  return {
    ...(read && { sheet: read.made.sheetName }),
    ...(key !== undefined && { key }),
    ...{ clients, notKept, doubts, added: added.length, ended },
  };
}

/** Checks that each client who gets a reason is still set by hand. */
async function requireGiven(
  context: Excel.RequestContext,
  { key, plan, notKept }: ByHandPlanned,
  run: RunByHand,
  given: ReadonlyMap<string, ReasonGiven>,
): Promise<void> {
  const { range } = run.plan;
  if (given.size === 0) return;
  if (key === undefined) throw new SheetProblem('overridesNoKey', { sheet: range.sheetName });
  const cells = new Map(plan.clients.map((client) => [client.key, client.cell]));
  const isLost = [...given.keys()].some((each) => !cells.has(each));
  if (isLost) throw new SheetProblem('overridesNotByHand', { cell: notKept[0]?.cell ?? range.sheetName });
  await requireTyped(context, run, new Set([...given.keys()].map((each) => cells.get(each)!)));
}

async function addRows(
  context: Excel.RequestContext,
  planned: ByHandPlanned,
  options: RunOptions,
  begin: (work: OverridesWritten) => void,
): Promise<string> {
  const read = planned.read!;
  const { made } = read;
  const { over, added } = planned.plan;
  if (below(made.area) + added.length > wholeSheet.rows)
    throw new SheetProblem('overridesFull', { sheet: made.sheetName });
  const { reasons, keys } = made.record;
  const known = planned.key === undefined ? keys : [...new Set([planned.key, ...keys])];
  const record = { ...made.record, keys: known };
  const before = await runSliced(
    rowsBefore({ ...read, made: { ...made, record } }, planned.found.setting, { over, added }),
  );
  await requireRoom(context, before);
  const isOffered = added.length > 0 && isListThere(reasons, await namesOfWorkbook(context));
  begin({ kind: 'rows', before });
  await writeRows(context, before, options, isOffered ? reasons.name : undefined);
  return made.sheetName;
}
