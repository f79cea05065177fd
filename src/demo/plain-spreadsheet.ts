import { ICommandService } from '@univerjs/core';
import type { SimulatedWorkbook } from '../simulator/workbook/simulated-workbook';
import type { StartedUniver } from '../simulator/workbook/univer/start-univer';

/**
 * Shows a workbook by the names of its sheets and a name box, without a grid. Keys act on the selection as in Excel: a
 * text and Enter, Delete, Ctrl+Z. To draw a grid takes half of the time of a browser test that looks only at the pane.
 *
 * @param container Is empty, and gets the keyboard's focus when the user selects a range or a sheet
 */
export function showPlainSpreadsheet(
  container: HTMLElement,
  { univer }: StartedUniver,
  workbook: SimulatedWorkbook,
): void {
  const nameBox = document.createElement('input');
  const tabs = document.createElement('nav');
  container.tabIndex = -1;
  container.append(nameBox, tabs);

  nameBox.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key !== 'Enter') return;
    activeSheet(workbook).getRange(nameBox.value).select();
    container.focus();
  });
  container.addEventListener('keydown', keysOf(workbook));

  let due: ReturnType<typeof setTimeout> | undefined;
  const showSoon = () => {
    clearTimeout(due);
    due = setTimeout(() => showTabs(tabs, workbook, () => container.focus()), 20);
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

/** Returns what takes the keys of a spreadsheet: collects a text until Enter, then types it into the selection. */
function keysOf(workbook: SimulatedWorkbook): (event: KeyboardEvent) => void {
  let text = '';
  return ({ key, ctrlKey, metaKey }) => {
    const type = (typed: string) => {
      const address = workbook.root.getSelectedRange().address.split('!').pop()!;
      workbook.type(activeSheet(workbook).name, address, typed);
      text = '';
    };
    if (ctrlKey || metaKey) {
      if (key === 'z') workbook.undo();
    } else if (key === 'Delete') type('');
    else if (key === 'Enter' && text) type(text);
    else if (key.length === 1) text += key;
  };
}
