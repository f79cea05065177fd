import { beforeEach, expect, test } from '@jest/globals';
import { computerClock, setClock } from '../../../src/excel/office/waiting/clock';
import { findCustomers, putPageBack, setUpPage } from '../../../src/excel/use-cases';
import { Package } from '../../../src/simulator/xlsx/package/package';
import { customers as rows } from '../customers';
import { failFrom, faults, told } from '../faults/every-fault';
import { HurriedClock } from '../hurried-clock';
import { bookForTests } from '../book/book-for-tests';
import { openFile, type Book } from '../open-book';

const book = bookForTests();
let sheets = 0;
const sheet = () => `North, South ${sheets}`;
beforeEach(async () => {
  sheets += 1;
  await book.addSheet(sheet(), rows);
});

const setUp = async () => setUpPage((await findCustomers()).range);
const printed = (of: Book = book, name = sheet()) =>
  of.workbook.snapshot().sheets.find((each) => each.name === name)?.pageSetup;

test('prints one page wide in landscape with the header on every page, and puts that back', async () => {
  const { before, ...done } = await setUp();
  expect(done).toEqual({ titleRows: '1:1' });
  expect(printed()).toEqual({
    orientation: 'Landscape',
    zoom: { horizontalFitToPages: 1 },
    titleRows: '$1:$1',
  });
  await putPageBack(before);
  expect(printed()).toMatchObject({ orientation: 'Portrait', zoom: { scale: 100 } });
});

test('keeps the rows that she repeats and her print area, which it tells, and gives her size back', async () => {
  const hers = {
    orientation: 'Portrait',
    zoom: { scale: 80 },
    printArea: '$A$1:$C$5',
    titleRows: '$1:$2',
  } as const;
  book.workbook.setUpPage(sheet(), hers);
  const { before, ...done } = await setUp();
  expect(done).toEqual({ titleRows: '1:2', printArea: 'A1:C5' });
  expect(printed()).toMatchObject({ printArea: hers.printArea, titleRows: hers.titleRows });
  await putPageBack(before);
  expect(printed()).toEqual(hers);
});

test('repeats the header row below a title', async () => {
  await book.addSheet(
    `Titled ${sheets}`,
    [['Our clients'], [''], ...rows].map((row) => [...row, '', '', ''].slice(0, 4)),
  );
  await book.select(`Titled ${sheets}`, 'A4');
  expect(await setUp()).toMatchObject({ titleRows: '3:3' });
});

test('refuses a protected sheet, and changes nothing', async () => {
  book.workbook.protectSheet(sheet());
  await expect(setUp()).rejects.toMatchObject({ code: 'AccessDenied' });
  expect(printed()).toBeUndefined();
});

test('if Excel fails on the way, the page is as before, or wholly set up', async () => {
  const clock = new HurriedClock();
  setClock(clock);
  const { range } = await findCustomers();
  const page = () => {
    const { orientation = 'Portrait', zoom } = printed() ?? {};
    return `${orientation} ${zoom?.horizontalFitToPages ?? 'free'}`;
  };
  try {
    for (const [k, fault] of [1, 2, 3].flatMap((at) => faults.map(([, kind]) => [at, kind] as const))) {
      failFrom(book, clock, k, 1, fault);
      const outcome = await told(setUpPage(range));
      book.excel.intercept = undefined;
      expect({ k, fault, outcome, page: page() }).toEqual({
        ...{ k, fault, outcome },
        page: outcome === 'done' ? 'Landscape 1' : 'Portrait free',
      });
      book.workbook.setUpPage(sheet(), {});
    }
  } finally {
    setClock(computerClock);
  }
});

test('says that the sheet is gone', async () => {
  const { range } = await findCustomers();
  await book.edit(sheet(), (gone) => gone.delete());
  await expect(setUpPage(range)).rejects.toMatchObject({ code: 'sheetNotFound' });
});

test('is in the saved file, and is read from it', async () => {
  await setUp();
  const file = await book.saved();
  const parts = await Package.open(file);
  expect(parts.text(parts.workbookPart)).toMatch(
    new RegExp(`name="_xlnm.Print_Titles"[^>]*>&apos;${sheet()}&apos;!\\$1:\\$1</definedName>`),
  );
  const opened = await openFile(file);
  try {
    expect(printed(opened)).toEqual(printed());
  } finally {
    opened.excel.dispose();
  }
});
