import { defaultLanguage } from '../../../classifier/language';
import { sheetHead } from '../../../policy/worksheet/lay-out-policy-sheet';
import { causeOf } from '../../../sheet/cause';
import { SheetProblem } from '../../../sheet/problem';
import type { RunOptions } from '../../../sheet/progress';
import { isNoAnswer } from '../../office/waiting/answer-in-time';
import { rangeAt } from '../../office/area';
import { throwIfCancelled } from '../../office/put-back-wholly';
import { atOnce } from '../../office/run-in-excel';
import { retryUntilDone } from '../../office/waiting/retry-until-done';
import { findPolicy, type ExistingPolicy } from '../find-policy';
import { cellNamesIn, namesOfPolicy } from '../names-of-model';
import { headOf } from '../policy-head';
import { readPolicyState } from '../policy-state';
import { settingsBefore } from './policy-before';
import { putSettingsBack } from './put-back-policy';
import { areasOfModel, type SheetArea } from './take-out-model';

/** What to remove from the workbook, as plain data, because objects of Excel do not outlive a failed batch. */
interface PolicyRemoval {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  readonly names: readonly string[];
  readonly areas: readonly SheetArea[];
}

/**
 * Removes a policy from the workbook, with its sheet, but keeps the sheet if it holds anything else or is the only one.
 * Once begun, the removal is completed, because a deleted sheet cannot be restored.
 *
 * @throws SheetProblem if a sheet or the workbook is protected, or Excel refuses; nothing has changed then
 */
export async function takeOutPolicy(options: RunOptions = {}): Promise<void> {
  const begun: { removal?: PolicyRemoval } = {};
  try {
    await atOnce(async (context) => {
      const { existing } = await readPolicyState(context);
      const removal = removalOf(existing);
      requireRemovable(existing, removal);
      throwIfCancelled(options, removal.sheets[0] ?? '');
      begun.removal = removal;
      await takeOut(context, removal, existing);
    });
  } catch (error) {
    if (!begun.removal) throw error;
    await complete(begun.removal, error, options.onProgress);
  }
}

async function complete(
  removal: PolicyRemoval,
  cause: unknown,
  onProgress: RunOptions['onProgress'],
): Promise<void> {
  const sheet = removal.sheets[0] ?? '';
  const attempt = () =>
    atOnce(async (context) => {
      const existing = await findPolicy(context);
      const { tables, names } = removalOf(existing);
      const isUntouched = tables.length === removal.tables.length && names.length === removal.names.length;
      if (isUntouched && !isNoAnswer(cause)) return false;
      await takeOut(context, removal, existing);
      return true;
    });
  const isDone = await retryUntilDone(attempt, onProgress).catch((error: unknown) => {
    throw error instanceof SheetProblem
      ? error
      : new SheetProblem('policyHalfRemoved', { sheet, cause: causeOf(cause) });
  });
  if (isDone) return;
  throw cause instanceof SheetProblem
    ? cause
    : new SheetProblem('policyNotRemoved', { sheet, cause: causeOf(cause) });
}

function removalOf(existing: ExistingPolicy): PolicyRemoval {
  const { tables, cells } = existing;
  const head = headOf(existing);
  const headCells = head ? sheetHead(defaultLanguage, 0, head.top).cells : [];
  return {
    sheets: [...new Set([...tables, ...cells].map(({ sheet }) => sheet))],
    tables: tables.map(({ name }) => name),
    names: namesOfPolicy(existing),
    areas: [
      ...cellNamesIn(existing).flatMap((name) => areasOfModel(name, existing)),
      ...headCells.map(({ row, column }) => ({
        sheet: head!.sheetName,
        area: { top: row, left: column, rows: 1, columns: 1 },
      })),
    ],
  };
}

function requireRemovable(existing: ExistingPolicy, { sheets }: PolicyRemoval): void {
  const locked = sheets.find((sheet) => existing.protectedSheets.has(sheet));
  if (locked !== undefined) throw new SheetProblem('protectedSheet', { sheet: locked });
  const filtered = sheets.find((sheet) => existing.filteredSheets.has(sheet));
  if (filtered !== undefined) throw new SheetProblem('filteredSheet', { sheet: filtered });
  if (existing.isWorkbookProtected) throw new SheetProblem('protectedWorkbook', {});
}

/** Removes what remains of the policy. May run several times, until everything is gone. */
async function takeOut(
  context: Excel.RequestContext,
  removal: PolicyRemoval,
  existing: ExistingPolicy,
): Promise<void> {
  const { names, tables, worksheets } = context.workbook;
  const sheets = removal.sheets.filter((sheet) => existing.sheetIds.has(sheet));
  // Deletes names first, because a missing name shows that the removal has begun.
  for (const name of removal.names) if (existing.references.has(name)) names.getItem(name).delete();
  for (const { name } of existing.tables)
    if (removal.tables.includes(name)) tables.getItem(name).convertToRange();
  for (const { sheet, area } of removal.areas)
    if (sheets.includes(sheet)) rangeAt(worksheets.getItem(sheet), area).clear();
  const noSettings = settingsBefore(existing).map(([key]) => [key, undefined] as const);
  putSettingsBack(context, noSettings, existing);
  const used = sheets.map((name) => ({
    name,
    range: worksheets.getItem(name).getUsedRangeOrNullObject(true),
  }));
  for (const { range } of used) range.load('address');
  await context.sync();

  const empty = used.filter(({ range }) => range.isNullObject);
  if (empty.length === 0 || empty.length >= existing.sheetIds.size) return;
  for (const { name } of empty) worksheets.getItem(name).delete();
  await context.sync();
}
