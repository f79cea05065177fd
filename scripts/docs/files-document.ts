import { defaultLanguage } from '../../src/classifier/language';
import { notShown } from '../../src/simulator/xlsx/not-shown';
import { list, table } from './markdown';

const shown = [
  'values, formulas (also those that spill) and errors; a blank cell stays blank',
  'fonts, fills, borders, number formats and alignment',
  'widths, heights, hidden rows, columns and sheets, merged cells, frozen panes, colours of tabs',
  'tables, filters by texts, defined names, protected sheets, comparisons and formulas among the conditional formats',
];

/** Makes the text of docs/files.md. */
export function filesDocument(): string {
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  return `# What becomes of your file

Written by \`npm run docs\` from \`src/simulator/xlsx/not-shown.ts\`; a change made here is lost.

The demo opens .xlsx and .csv files. An .xlsx that it saves is the one that it opened, with what was changed on the page
written into it: what was not changed is not touched, whether the page knows of it or not. This is tried with workbooks
that openpyxl, XlsxWriter and LibreOffice made (\`test/simulator/xlsx/corpus\`): each is opened, segmented and saved,
validated by Microsoft's Open XML SDK, read by another program, and compared with the original word by word. Days counted
from 1904 and Strict Open XML are among them.

## Shown on the page, and in the saved file as you leave it

${list(shown)}

## Not shown on the page

On opening, the page names which of these a file has.

${table(
  ['What', 'In the saved file'],
  notShown.map(({ name, onSaving }) => [
    capital(name[defaultLanguage]),
    onSaving === 'kept' ? 'As it was' : 'Lost',
  ]),
)}

## What changes with the cells

- A text with formats of single words becomes plain when the cell is written anew.
- When rows or columns are inserted or deleted on the page, what it does not show stays where it was: notes, charts,
  rules for typing other than drop-downs. When a sheet is renamed there, they still name the old sheet. When it is deleted,
  they go with it.
- A formula of functions that the page does not know shows \`#NAME?\`; the saved file keeps what Excel had calculated.
- Rows whose height nobody set lose it when a text in them is written anew: the program that opens the file fits them.
- A cell that gets the usual font back is saved with the name and size of that font.
- The order in which Excel calculated last is left out; Excel finds it anew.
- What another program wrote in an order that the standard does not allow (openpyxl's fonts) is put in order; other faults
  of other programs, such as those of LibreOffice in charts, are left as they are, and Excel passes over them.
`;
}
