import { beforeEach, test } from '@jest/globals';
import { listenToWorkbook, type WorkbookListener } from '../../../src/excel/watch/workbook-events';
import { until } from '../../e2e/page/until';
import { customers } from '../customers';
import { bookForTests } from '../book/book-for-tests';

const book = bookForTests();
let typed = 0;
beforeEach(async () => {
  await book.clear();
  await book.addSheet('Clients', customers);
});

/** Types into B2 as a user does. */
const type = () => book.layOut('Clients', (cells) => cells.getRange('B2').setValue(++typed));

/** Notes each edit of the user under this name. */
const hears = (heard: string[], name: string): WorkbookListener => ({
  changed: (_sheetId, isOwn) => {
    if (!isOwn) heard.push(name);
  },
});

test('who goes on listening hears of edits after another has stopped', async () => {
  const heard: string[] = [];
  const stop = await listenToWorkbook(hears(heard, 'first'));
  const stopOther = await listenToWorkbook(hears(heard, 'second'));
  await stop();
  await type();
  await until(['second'], async () => heard);
  await stopOther();
});

test('who begins to listen while another stops hears of edits', async () => {
  const heard: string[] = [];
  const stop = await listenToWorkbook(hears(heard, 'before'));
  const [stopOther] = await Promise.all([listenToWorkbook(hears(heard, 'after')), stop()]);
  await type();
  await until(['after'], async () => heard);
  await stopOther();
});
