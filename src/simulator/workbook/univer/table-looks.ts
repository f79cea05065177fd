import type { IUniverSheetsTableConfig } from '@univerjs/sheets-table';

/** Excel's style for a new table. */
export const defaultTableStyle = 'TableStyleMedium2';

/** Univer's table style with a similar colour, for each of Excel's. */
const univerStyles: ReadonlyMap<string, string> = new Map([
  [defaultTableStyle, 'table-default-0'],
  ['TableStyleMedium6', 'table-default-1'],
  ['TableStyleMedium7', 'table-default-2'],
  ['TableStyleMedium5', 'table-default-3'],
  ['TableStyleMedium3', 'table-default-5'],
]);

const plain = 'TableStyleLight1';

/**
 * Returns the name of the style that Univer draws for one of Excel's built-in styles. All light ones are drawn as
 * `TableStyleLight1`, any other that has no similar one as Excel's default.
 */
export const univerTableStyle = (style: string): string =>
  style.startsWith('TableStyleLight') ? plain : (univerStyles.get(style) ?? 'table-default-0');

const line = { s: 1, cl: { rgb: '#000000' } } as const;
const white = { bg: { rgb: '#FFFFFF' } };

/** Excel's plainest style, which Univer lacks: black on white between thin lines, every second row grey. */
export const tableThemes: NonNullable<IUniverSheetsTableConfig['userThemes']> = [
  {
    name: plain,
    style: {
      headerRowStyle: { ...white, bl: 1, cl: { rgb: '#242424' }, bd: { t: line, b: line } },
      firstRowStyle: { bg: { rgb: '#D9D9D9' } },
      secondRowStyle: white,
      lastRowStyle: { bd: { b: line } },
    },
  },
];
