import type { Cell, Role } from '../user-sheet';
import type { RunToUndo, World } from '../world';

export const roles = ['strategy', 'segment'] as const;

/** Returns what undoing a run of this model must bring back. Call before the run. */
export function beforeRun({ sheet, policy }: World, model: string): RunToUndo {
  const at = (role: Role) => sheet.ownColumn(model, role);
  const ofClients = new Map<string, Record<Role, Cell | undefined>>();
  const ofRows = new Map<number, Record<Role, Cell | undefined>>();
  sheet.cells.forEach((row, index) => {
    if (index < sheet.top) return;
    const cells = { segment: row[at('segment')], strategy: row[at('strategy')] };
    const client = index > sheet.top ? sheet.client(index) : undefined;
    if (client === undefined) ofRows.set(index, cells);
    else ofClients.set(client, cells);
  });
  const had = roles.filter((role) => at(role) >= 0);
  return { sheet, model, had, ofClients, ofRows, policy, typed: new Map() };
}

/** Adds what the user typed over segments while the run worked. Call before the run is applied. */
export function withTyped(run: RunToUndo, { typedMeanwhile }: World): RunToUndo {
  const { sheet, model } = run;
  const column = sheet.ownColumn(model, 'segment');
  const typed = sheet.clientRows.flatMap((row): [string, Cell][] => {
    const [client, cell] = [sheet.client(row)!, sheet.cells[row]![column]];
    return cell && typedMeanwhile.has(client) ? [[client, cell]] : [];
  });
  return { ...run, typed: new Map(typed) };
}
