import { undoRun } from '../../../../src/excel/use-cases';
import { cellAddress } from '../../../../src/sheet/cells/cell';
import { takeColumnsOut } from '../../apply-removal';
import { Fault } from '../../trouble/fault';
import type { Outcome } from '../../segment';
import { seen } from '../../state-of-workbook';
import { any } from '../../user-sheet';
import type { World } from '../../world';
import { roles } from '../before-run';
import { afterUndo } from '../after-run';
import { carryOutGuarded } from '../guarded';
import type { SheetStep } from './sheet-step';

/** Undoes the last run, if nothing but edits of the user's has followed it. */
export async function undo(world: World, step: SheetStep): Promise<Outcome> {
  const run = world.lastRun;
  if (run) world.active = world.sheets.indexOf(run.sheet);
  const policyNow = world.policy;
  const ended = await carryOutGuarded(world, step, run?.sheet, (options) => undoRun(options));
  if (ended.told !== 'done') return ended;
  if (!run) throw new Fault('undone though there was no run');
  world.lastRun = undefined;
  const actual = await seen(world);
  afterUndo(world, actual);
  const { sheet, model, had } = run;
  const found = actual.sheets.find(({ name }) => name === sheet.name)!;
  for (const role of had) {
    const column = sheet.ownColumn(model, role);
    sheet.cells.forEach((row, index) => {
      if (index < sheet.top) return;
      const client = index > sheet.top ? sheet.client(index) : undefined;
      const before = (client === undefined ? run.ofRows.get(index) : run.ofClients.get(client))?.[role];
      const isTyped = client !== undefined && world.typedMeanwhile.has(client);
      // The run has left alone what is hers; its row may have moved just as the run was undone.
      const there = row[column] ?? before;
      if (there && !there.own) return;
      const shown = found.cells[cellAddress(index, column)];
      const typed = role === 'segment' ? run.typed.get(client ?? '') : undefined;
      const wasRead = typed && !shown?.formula && (shown?.value ?? '') === typed.value;
      if (wasRead) row[column] = typed;
      else row[column] = isTyped ? { ...(before ?? row[column]!), own: 'typed', or: [any, ''] } : before;
    });
  }
  const made = roles.filter((role) => !had.includes(role));
  takeColumnsOut(world, model, made, actual);
  if (policyNow !== undefined && run.policy?.[model] === undefined && policyNow[model] !== undefined) {
    world.policy = run.policy;
    // What *Restore* brings back is that of before the run, too.
    if (world.lastValid === policyNow) world.lastValid = run.policy;
  }
  return ended;
}
