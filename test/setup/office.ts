import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { SimulatedExcel, type SimulatedExcelOptions } from '../../src/simulator/simulated-excel';
import { windowExternal } from '../../src/simulator/wire/window-external';
import { type WorkbookHost } from '../../src/simulator/wire/workbook-host';

const officeJs = pathToFileURL(resolve('node_modules/@microsoft/office-js/dist/office.js')).href;

/**
 * Starts the genuine office.js in this page, in the simulated Excel with this workbook. Once a test file: office.js
 * keeps to the Excel that it started in.
 */
export async function startOffice(
  workbook: WorkbookHost,
  options: Omit<SimulatedExcelOptions, 'workbook'> = {},
): Promise<SimulatedExcel> {
  if ('Office' in window) throw new Error('Office.js has been started in this test file already.');
  const excel = new SimulatedExcel({ ...options, workbook });
  Object.defineProperty(window, 'external', { value: windowExternal(excel), configurable: true });
  await loadScript(officeJs);
  await Office.onReady();
  return excel;
}

function loadScript(url: string): Promise<void> {
  return new Promise((loaded, failed) => {
    const script = document.createElement('script');
    script.src = url;
    script.onload = () => loaded();
    script.onerror = () => failed(new Error(`${url} could not be loaded: run npm ci.`));
    document.head.append(script);
  });
}
