import { UserSheet } from '../user-sheet';
import type { Edit } from './edit';

/** Names that ClientTier would give its next sheets. */
const names = ['Client Summary', 'Clients 2', 'Clients', 'Treasure', 'New', 'Often', 'Rising star'];

/** Adds a sheet of the user's with a name that ClientTier would choose. */
export const takeName: Edit = (world, a) => {
  const taken = world.root.worksheets.items().map(({ name }) => name);
  const free = names.filter((name) => !taken.includes(name));
  const name = free[a % free.length];
  if (name === undefined || world.others.length > 3) return false;
  world.root.worksheets.add(name).getCell(0, 0).values = [['mine']];
  const sheet = new UserSheet(name);
  sheet.cells[0]![0] = { value: 'mine' };
  world.others.push(sheet);
  return true;
};

/** Types a note beside the figures of a summary, of *Service Levels* or of *Two Models*. */
export const noteOnSummary: Edit = (world, a) => {
  const all = [...world.summaries.values(), ...world.figures.values()];
  const summary = all[a % all.length];
  if (!summary) return false;
  const address = `M${3 + (a % 40)}`;
  const value = `Note ${++world.things}`;
  world.root.worksheets.getItem(summary.name).getRange(address).values = [[value]];
  summary.notes.set(address, value);
  return true;
};

/** Types a number over a figure of a summary. */
export const typeOnSummary: Edit = (world, a) => {
  const all = [...world.summaries.values()];
  const summary = all[a % all.length];
  if (!summary) return false;
  const address = `B${6 + (a % 2)}`;
  const value = 1000 + ++world.things;
  world.root.worksheets.getItem(summary.name).getRange(address).values = [[value]];
  summary.over.set(address, value);
  return true;
};

export const renameSummary: Edit = (world, a) => {
  const all = [...world.summaries.values()];
  const summary = all[a % all.length];
  if (!summary) return false;
  const name = `For my boss ${++world.things}`;
  world.root.worksheets.getItem(summary.name).name = name;
  summary.name = name;
  return true;
};

/** Deletes a sheet that ClientTier made: the sheet of clients, or one of figures. */
export const deleteMade: Edit = (world, a) => {
  const { made } = world;
  const summaries = [...world.summaries, ...world.figures];
  const which = a % (summaries.length + (made ? 1 : 0) || 1);
  const summary = summaries[which];
  if (summary) {
    world.root.worksheets.getItem(summary[1].name).delete();
    world.summaries.delete(summary[0]);
    world.figures.delete(summary[0]);
  } else if (made) {
    world.root.worksheets.getItem(made.sheet.name).delete();
    world.sheets = world.sheets.filter((each) => each !== made.sheet);
    world.active = 0;
    world.made = undefined;
    if (world.filter?.sheet === made.sheet) world.filter = undefined;
    if (world.herFilter?.sheet === made.sheet) world.herFilter = undefined;
    if (world.lastRun?.sheet === made.sheet) world.lastRun = undefined;
  } else return false;
  world.hasDebris = true;
  return true;
};

/** Types a text over the note above the table of clients. */
export const typeAbove: Edit = (world) => {
  const { made } = world;
  if (!made) return false;
  const value = `Ask Eve ${++world.things}`;
  world.worksheet(made.sheet).getCell(1, 0).values = [[value]];
  made.sheet.cells[1]![0] = { value };
  return true;
};
