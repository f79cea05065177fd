import { findCustomers, writeSegments } from '../../../../src/excel/use-cases';
import type { RunOptions } from '../../../../src/sheet/progress';
import type { WriteAs } from '../../../../src/sheet/write-as';
import type { CellValue } from '../../../../src/sheet/cells/cell';
import { difference } from '../../../sequences/state-of-workbook';
import type { HurriedClock } from '../../hurried-clock';
import type { Book } from '../../open-book';
import { told } from '../every-fault';
import { choice, header, listOfClients } from '../list-of-clients';
import { changesOf } from '../messages-of';

const clients = listOfClients(7);

/** What somebody does to the sheet; `row` counts from 0, and `which` makes what is typed differ. */
const edits = {
  insertRow(book: Book, row: number, which: number) {
    sheetOf(book)
      .getRange(`${row + 1}:${row + 1}`)
      .insert('Down');
    sheetOf(book).getRange(`A${row + 1}`).values = [[`Zoe ${which}`]];
    typeInto(book, row, 'Sales', 510 + which);
    typeInto(book, row, 'Loyalty', 7);
  },
  deleteRow: (book: Book, row: number) =>
    sheetOf(book)
      .getRange(`${row + 1}:${row + 1}`)
      .delete('Up'),
  insertColumn(book: Book, _: number, which: number) {
    sheetOf(book).getRange('B:B').insert('Right');
    sheetOf(book).getRange('B1').values = [[`Note ${which}`]];
  },
  typeFigure: (book: Book, row: number, which: number) => typeInto(book, row, 'Loyalty', 9 + which),
  typeTier: (book: Book, row: number, which: number) => typeInto(book, row, 'Loyalty', `VIP ${which}`, 1),
  sort,
} as const;

const sheetOf = ({ workbook }: Book) => workbook.root.worksheets.getItem('Clients');

/** Types into the column with this header, or `beside` it to the right. */
function typeInto(book: Book, row: number, header: string, text: CellValue, beside = 0): void {
  const at = sheetOf(book).getRange('A1:H1').values[0]!.indexOf(header);
  sheetOf(book).getRangeByIndexes(row, at + beside, 1, 1).values = [[text]];
}

/** Turns the clients round, or puts the last ones first. Excel rewrites the formulas for their new rows. */
function sort(book: Book, row: number): void {
  const { ways } = book.workbook;
  const rows = sheetOf(book)
    .getRange('A1:A20')
    .values.findIndex(([cell]) => cell === '');
  const header = sheetOf(book).getRange('A1:K1').values[0]!;
  const sorted = sheetOf(book).getRangeByIndexes(1, 0, rows - 1, header.indexOf(''));
  const cells = sorted.formulas.map((cells, from) => ({ cells, from }));
  const order = row > 3 ? [...cells].reverse() : [...cells.slice(3), ...cells.slice(0, 3)];
  const { fillsTableColumns } = ways;
  ways.fillsTableColumns = false;
  sorted.formulas = order.map(({ cells, from }, to) =>
    cells.map((cell) => (String(cell).startsWith('=') ? inRow(String(cell), from + 2, to + 2) : cell)),
  );
  ways.fillsTableColumns = fillsTableColumns;
}

const inRow = (formula: string, from: number, to: number) =>
  formula.replace(new RegExp(`(?<![A-Za-z$_])(\\$?[A-Z]{1,2})${from}(?!\\d)`, 'g'), `$1${to}`);

export type EditKind = keyof typeof edits;
export const editKinds = Object.keys(edits) as EditKind[];

/** What a run writes over, and how. */
export interface Arranged {
  readonly was: WriteAs | 'nothing';
  readonly becomes: WriteAs;
  readonly isTable: boolean;
}

export interface Edited {
  readonly kind: EditKind;
  readonly row: number;
  /** The message just before which it is done, counted from the first that writes cells, or from the first that puts back. */
  readonly at: number;
}

export interface Case extends Arranged {
  readonly first?: Edited;
  readonly second?: Edited;
}

/**
 * Returns how to play a run that is put back, with an edit while it writes and another while it is put back. If nothing
 * else stops the run, Excel refuses the next message that changes something.
 */
export function editsInBoth(book: Book, clock: HurriedClock) {
  const edited = new Map<string, unknown>();

  const arrange = async ({ was, isTable }: Arranged) => {
    await book.clear();
    await book.addSheet('Clients', [header, ...clients], isTable ? { table: 'Clients_2' } : {});
    if (was !== 'nothing') await writeSegments(await findCustomers(), { ...choice, writeAs: was }, 'keep');
  };

  const does = ({ kind, row }: Edited, which: number) => edits[kind](book, row, which);

  /** Returns the workbook as it is if only the edits are done. */
  async function onlyEdited({ first, second, ...arranged }: Case): Promise<unknown> {
    const key = JSON.stringify([
      arranged.was,
      arranged.isTable,
      first?.kind,
      first?.row,
      second?.kind,
      second?.row,
    ]);
    if (!edited.has(key)) {
      await arrange(arranged);
      if (first) does(first, 1);
      if (second) does(second, 2);
      edited.set(key, await book.everything());
    }
    return edited.get(key);
  }

  /** Plays a case. Returns what the user was told, whether each edit was met, and what is wrong. */
  async function play(each: Case) {
    const wanted = await onlyEdited(each);
    await arrange(each);
    const found = await findCustomers();
    let [written, undone] = [-1, -1];
    const met = { first: each.first === undefined, second: each.second === undefined };
    let isBack = false;
    book.excel.intercept = ({ request }) => {
      const changes = changesOf(request);
      if (changes === '_RemoveReference') return undefined;
      if (isBack) {
        undone += 1;
        if (each.second?.at === undone) {
          does(each.second, 2);
          met.second = true;
        }
        return undefined;
      }
      if (written >= 0 || request.includes('SuspendApiCalculationUntilNextSync')) written += 1;
      if (each.first?.at === written && written >= 0) {
        does(each.first, 1);
        met.first = true;
        return undefined;
      }
      const fails = written > (each.first?.at ?? 0) && changes !== '';
      return fails ? { kind: 'refused' } : undefined;
    };
    const onProgress: RunOptions['onProgress'] = ({ kind }) => {
      if (kind === 'puttingBack') isBack = true;
      if (kind === 'waiting') clock.passSoon(30_000);
    };
    const ended = await told(
      writeSegments(found, { ...choice, writeAs: each.becomes }, 'replace', { onProgress }),
    );
    book.excel.intercept = undefined;
    return { told: ended, ...met, differs: difference(wanted, await book.everything()) };
  }
  return { play };
}
