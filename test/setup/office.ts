import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { SimulatedExcel, type SimulatedExcelOptions } from '../../src/simulator/simulated-excel';
import { windowExternal } from '../../src/simulator/wire/page/window-external';
import { type WorkbookHost } from '../../src/simulator/wire/workbook-host';

const officeJs = pathToFileURL(resolve('node_modules/@microsoft/office-js/dist/office.js')).href;

type Options = Omit<SimulatedExcelOptions, 'workbook'>;
type Page = Window & typeof globalThis;

/**
 * Starts the genuine office.js in this page, connected to a simulated Excel with this workbook. Call it once per test
 * file, because office.js stays with the Excel that it started in.
 */
export async function startOffice(workbook: WorkbookHost, options: Options = {}): Promise<SimulatedExcel> {
  if ('Office' in window) throw new Error('Office.js has been started in this test file already.');
  return startIn(window, workbook, options);
}

/**
 * Starts office.js again in a page of its own, as when Excel is closed and opened. From then on the add-in works with
 * the new Excel.
 */
export async function startOfficeAnew(
  workbook: WorkbookHost,
  options: Options = {},
): Promise<SimulatedExcel> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentWindow as Page;
  const excel = await startIn(page, workbook, options);
  const { Office, Excel, OfficeExtension, CustomFunctions } = page;
  Object.assign(window, { Office, Excel, OfficeExtension, CustomFunctions });
  return excel;
}

async function startIn(page: Page, workbook: WorkbookHost, options: Options): Promise<SimulatedExcel> {
  const excel = new SimulatedExcel({ ...options, workbook });
  Object.defineProperty(page, 'external', { value: windowExternal(excel), configurable: true });
  const isStarted = lastMessageOfStart(excel);
  await loadScript(page.document, officeJs);
  await page.Office.onReady();
  await isStarted;
  return excel;
}

/**
 * Resolves when office.js has sent the last of the messages that it sends by itself, some time after it is ready. It
 * catches no failure of these: if a test made one of them fail, the whole test file would.
 */
function lastMessageOfStart(excel: SimulatedExcel): Promise<void> {
  return new Promise((sent) => {
    excel.intercept = (message) => {
      if (!JSON.stringify(message).includes('NotifyActionHandlerReady')) return undefined;
      excel.intercept = undefined;
      sent();
      return undefined;
    };
  });
}

function loadScript(document: Document, url: string): Promise<void> {
  return new Promise((loaded, failed) => {
    const script = document.createElement('script');
    script.src = url;
    script.onload = () => loaded();
    script.onerror = () => failed(new Error(`${url} could not be loaded: run npm ci.`));
    document.head.append(script);
  });
}
