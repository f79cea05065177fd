import { countifsKey } from '../../care/countifs-key';
import type { CareRules, Written } from '../../care/care-client';
import { isUsualInterval } from '../../care/intervals';
import type { CareSettings, CareTable } from '../../care/sheet/care-input';
import { isProposedInterval } from '../../care/sheet/care-record';
import { columnsOfUser } from '../../care/sheet/care-columns';
import { isLikelyDate } from '../../classifier/likely-date';
import { cellOnSheet, isBlank, type CellValue } from '../../sheet/cells/cell';
import { holdsFormula } from '../../summary/sheet/cell-hash';
import { SheetProblem } from '../../sheet/problem';
import { enteredRows, type CareSheet } from './find-care';

/** A cell of a table above the plan: its value, and what to enter on a new sheet to get the same. */
interface SettingCell {
  readonly value: CellValue;
  readonly entry: CellValue;
  readonly address: string;
}

/** Returns the rows of a table above the plan, without its header; empty if there is no such table. */
function rowsOf(made: CareSheet | undefined, id: CareTable): SettingCell[][] {
  const table = made?.tables[id];
  if (!made || !table) return [];
  const { area, formulas, values } = table;
  return Array.from({ length: area.rows - 1 }, (_, down) =>
    values.map((cells, index) => {
      const [value, formula] = [cells[down + 1]!, formulas[index]![down + 1]!];
      return {
        value,
        entry: holdsFormula({ formula, value }) ? formula : value,
        address: cellOnSheet(made.sheetName, area.top + 1 + down, area.left + index),
      };
    }),
  );
}

/**
 * Returns the rows of the intervals that the user changed or added. What ClientTier proposed for the last plan is
 * proposed anew, because the plan may be of another model now, or the segments may have other names.
 */
function intervalsOfUser(made: CareSheet | undefined, proposed: CareSettings['intervals']): SettingCell[][] {
  const table = made?.tables.intervals;
  if (!made || !table) return [];
  const entered = enteredRows(table);
  const names = new Set(proposed.map(([name]) => countifsKey(name)));
  // Earlier versions kept the rows of another model as if the user had typed them.
  const isLeftOver = ([segment = '', days = '']: readonly CellValue[]) =>
    !made.record.intervals && !names.has(countifsKey(segment)) && isUsualInterval(segment, days);
  return rowsOf(made, 'intervals').filter(
    (_, row) => !isProposedInterval(made.record, entered[row]!, entered) && !isLeftOver(entered[row]!),
  );
}

/** ClientTier's proposals. `asOf`: the day that the entry `settings.asOf` gives, an Excel serial number. */
export interface Proposed {
  readonly settings: CareSettings;
  readonly asOf: number;
}

/**
 * Returns the numbers that count: those above the last plan, as the user left them, otherwise the proposals.
 *
 * @throws SheetProblem if a cell holds anything but a number or a date
 */
export function settingsNow(
  made: CareSheet | undefined,
  { settings, asOf }: Proposed,
): { readonly settings: CareSettings; readonly rules: CareRules } {
  const [day, silence] = rowsOf(made, 'settings').map(([, cell]) => cell);
  const intervals = pairs(intervalsOfUser(made, settings.intervals), settings.intervals, isAboveZero);
  // 0 is a limit too: no visits this week.
  const capacity = pairs(rowsOf(made, 'capacity'), settings.capacity, (number) => number >= 0);
  const holidays = rowsOf(made, 'holidays').flatMap(([cell]) => (cell && !isBlank(cell.value) ? [cell] : []));
  for (const { value, address } of [...holidays, ...(day ? [day] : [])])
    if (typeof value !== 'number' || !isLikelyDate(value))
      throw new SheetProblem('careDateWrong', { cell: address });
  const winBack = silence ? numberIn(silence) : Number(settings.winBack);
  return {
    settings: {
      asOf: day?.entry ?? settings.asOf,
      winBack: silence?.entry ?? settings.winBack,
      intervals: intervals.entries,
      capacity: capacity.entries,
      holidays: holidays.map(({ entry }) => entry),
    },
    rules: {
      asOf: day ? Number(day.value) : asOf,
      ...(winBack !== undefined && { winBack }),
      intervals: intervals.numbers,
      capacity: capacity.numbers,
      holidays: new Set(holidays.map(({ value }) => Math.floor(Number(value)))),
    },
  };
}

/**
 * Joins proposed pairs, such as tiers with days, with those on the sheet. A number on the sheet replaces the proposal,
 * even if it is blank. Pairs that only the sheet has are kept if they have a number.
 */
function pairs(
  before: readonly (readonly SettingCell[])[],
  proposed: readonly (readonly [CellValue, CellValue])[],
  isAllowed: (number: number) => boolean,
) {
  const there = new Map(before.map((row) => [countifsKey(row[0]!.value), row]));
  const names = new Set(proposed.map(([name]) => countifsKey(name)));
  const kept = before.filter(
    ([name, number]) => !names.has(countifsKey(name!.value)) && !isBlank(number?.value ?? ''),
  );
  const numbers = new Map<string, number>();
  const entries = [...proposed, ...kept.map((row) => [row[0]!.value, ''] as const)].map(
    ([name, standard]): [CellValue, CellValue] => {
      const cell = there.get(countifsKey(name))?.[1];
      const number = cell ? numberIn(cell, isAllowed) : standard === '' ? undefined : Number(standard);
      if (number !== undefined) numbers.set(countifsKey(name), number);
      return [name, cell?.entry ?? standard];
    },
  );
  return { entries, numbers };
}

const isAboveZero = (number: number) => number > 0;

function numberIn({ value, address }: SettingCell, isAllowed = isAboveZero): number | undefined {
  if (isBlank(value)) return undefined;
  if (typeof value !== 'number' || !isAllowed(value))
    throw new SheetProblem('careNumberWrong', { cell: address });
  return value;
}

/** Returns what the user wrote beside the clients of the last plan, by `countifsKey` of the client. */
export function writtenBefore(made: CareSheet | undefined): Map<string, Written[]> {
  const written = new Map<string, Written[]>();
  const table = made?.tables.plan;
  if (!made || !table) return written;
  const column = (id: string): readonly CellValue[] => {
    const header = made.record.columns.find((each) => each.id === id)?.header;
    return table.values.find((cells) => cells[0] === header) ?? [];
  };
  const [clients, ...hers] = ['client', ...columnsOfUser].map(column);
  for (let row = 1; row < table.area.rows; row++) {
    const name = clients![row] ?? '';
    const [benefit, next, done] = hers.map((cells) => cells[row] ?? '') as [CellValue, CellValue, CellValue];
    const key = countifsKey(name);
    written.set(key, [...(written.get(key) ?? []), { name, benefit, next, done }]);
  }
  return written;
}
