import { ICommandService } from '@univerjs/core';
import type { SimulatedWorkbook } from '../simulator/workbook/simulated-workbook';
import type { StartedUniver } from '../simulator/workbook/univer/start-univer';

/**
 * Shows a workbook by the names of its sheets, a name box and a field for what is typed, without a grid. Keys act on the
 * selection as in Excel: a text and Enter, Delete, Ctrl+Z. To draw a grid takes half of the time of a browser test that
 * looks only at the pane.
 *
 * @param container Is empty
 */
export function showPlainSpreadsheet(
  container: HTMLElement,
  { univer }: StartedUniver,
  workbook: SimulatedWorkbook,
): void {
  const nameBox = document.createElement('input');
  const tabs = document.createElement('nav');
  const entry = entryFor(workbook);
  container.append(nameBox, entry, tabs);

  nameBox.addEventListener('keydown', ({ key }) => {
    if (key !== 'Enter') return;
    activeSheet(workbook).getRange(nameBox.value).select();
    entry.value = '';
    entry.focus();
  });

  let due: ReturnType<typeof setTimeout> | undefined;
  const showSoon = () => {
    clearTimeout(due);
    due = setTimeout(() => showTabs(tabs, workbook, () => entry.focus()), 20);
  };
  univer.__getInjector().get(ICommandService).onCommandExecuted(showSoon);
  showSoon();
}

const activeSheet = (workbook: SimulatedWorkbook) => workbook.root.worksheets.getActiveWorksheet();

/** Shows a button for each visible sheet, and keeps those that are there: someone may be about to click them. */
function showTabs(tabs: HTMLElement, workbook: SimulatedWorkbook, opened: () => void): void {
  const sheets = workbook.root.worksheets.items().filter(({ visibility }) => visibility === 'Visible');
  const names = sheets.map(({ name }) => name);
  if (names.join('\n') === [...tabs.children].map(({ textContent }) => textContent).join('\n')) return;
  tabs.replaceChildren(
    ...sheets.map((sheet) => {
      const tab = document.createElement('button');
      tab.textContent = sheet.name;
      tab.addEventListener('click', () => {
        sheet.activate();
        opened();
      });
      return tab;
    }),
  );
}

/** Makes the field in which a text is typed. Enter writes it into the selection; Delete and Ctrl+Z act on the cells. */
function entryFor(workbook: SimulatedWorkbook): HTMLInputElement {
  const entry = document.createElement('input');
  const type = (typed: string) => {
    const address = workbook.root.getSelectedRange().address.split('!').pop()!;
    workbook.type(activeSheet(workbook).name, address, typed);
    entry.value = '';
  };
  entry.addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
    if (entry.value !== '') {
      if (key === 'Enter') type(entry.value);
    } else if (key === 'Delete') type('');
    else if (key === 'z' && (ctrlKey || metaKey)) workbook.undo();
  });
  return entry;
}
