/* eslint-disable max-lines -- one table of what Excel refuses and takes, each with the page that says so */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { HostError } from '../../../../src/simulator/wire/objects/host-errors';
import { SimulatedWorkbook } from '../../../../src/simulator/workbook/simulated-workbook';

let workbook: SimulatedWorkbook;
const sheet = () => workbook.root.worksheets.getActiveWorksheet();
const range = (address: string) => sheet().getRange(address);

beforeEach(() => {
  workbook = new SimulatedWorkbook();
  workbook.defineFunctions(
    [
      {
        id: 'TIER',
        name: 'TIER',
        parameters: [
          { name: 'sales', type: 'number' },
          { name: 'from', type: 'number', optional: true },
        ],
      },
    ],
    async (_, [sales]) => Number(sales) * 2,
  );
  range('A1:B3').values = [
    [1, 4],
    [2, 5],
    [3, 6],
  ];
});
afterEach(() => workbook.dispose());

const formula = (text: string) => () => (range('E2').formulas = text);
const text = (length: number) => 'x'.repeat(length);
const nested = (levels: number) => `=${'ABS('.repeat(levels)}1${')'.repeat(levels)}`;
const joined = (characters: number) => {
  const terms = Math.floor((characters - 2) / 2);
  return `=${characters % 2 === 0 ? '1' : '11'}${'+1'.repeat(terms)}`.slice(0, characters);
};
const name = (named: string) => () => workbook.root.names.add(named, '=1');
const nameFor = (formulaOfName: string) => () => workbook.root.names.add('Named', formulaOfName);
const rule = (formulaOfRule: string) => () => {
  range('A1:A3').conditionalFormats.add('Custom').custom.rule = { formula: formulaOfRule };
};
const rulesValue = (formula1: string) => () => {
  range('A1:A3').conditionalFormats.add('CellValue').cellValue.rule = { operator: 'EqualTo', formula1 };
};
const formatOf = (pattern: string) => () => (range('A1').numberFormat = pattern);
const width = (points: number) => () => (range('A1').format.columnWidth = points);
const fill = (color: string) => () => (range('A1').format.fill.color = color);
const list = (source: string) => () => {
  range('A1:A3').dataValidation.rule = { list: { inCellDropDown: true, source } };
};
const setting = (bytes: number) => () => workbook.root.settings.add('key', text(bytes));

/** Where the documentation says so. */
const limits =
  'https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3';
const errorCodes =
  'https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling';
const formulasOfNames = 'https://github.com/microsoft/advanced-formula-environment/issues/16';
const syntaxErrors = 'https://github.com/microsoft/advanced-formula-environment/issues/58';
const namesOfCells =
  'https://webapp.docx4java.org/OnlineDemo/ecma376/SpreadsheetML/Names.html (ECMA-376, Names)';
const reservedNames = 'https://www.betaarchive.com/wiki/index.php?title=Microsoft_KB_Archive/111393';
const longTexts = 'https://github.com/ropensci/writexl/issues/91';
const conditions = 'https://www.pcreview.co.uk/threads/conditional-format-with-hex2dec.2157110';
const separators = 'https://github.com/jmcnamara/XlsxWriter/issues/182';
const missingArguments = 'https://github.com/OfficeDev/office-js/issues/710';
const formats = 'https://www.libxl.com/custom-format.html (ECMA-376, 18.8.31)';
const settingsLimit = 'https://github.com/OfficeDev/office-js/issues/3957';
const htmlColors = 'https://learn.microsoft.com/javascript/api/excel/excel.rangefill';
const mergedTables = 'https://github.com/EPPlusSoftware/EPPlus/issues/439';
const dropDowns = 'https://xlsxwriter.readthedocs.io/working_with_data_validation.html';
const tablesInLists = 'https://github.com/OfficeDev/office-js/issues/873';
const sourceError = 'https://github.com/OfficeDev/office-js/issues/277';
const atSign =
  'https://support.microsoft.com/office/implicit-intersection-operator-ce3be07b-0101-4450-a24e-c1c999be2b34';

/** MS-XLSX 2.2.2, the grammar of formulas, which is stricter than ECMA-376 18.17. */
const grammar =
  'https://learn.microsoft.com/openspecs/office_standards/ms-xlsx/3d025add-118d-4413-9856-ab65712ec1b0';
const listOfCodes = 'https://learn.microsoft.com/javascript/api/excel/excel.errorcodes';

type Row = readonly [what: string, attempt: () => unknown, source: string, code?: string];

describe('Excel refuses', () => {
  const refused: readonly Row[] = [
    ['a formula that does not end', formula('=SUM('), syntaxErrors],
    ['a formula with a bracket too many', formula('=SUM(A1))'), syntaxErrors],
    ['semicolons between arguments', formula('=IF(A1>1;1;2)'), separators],
    ['a text that does not end', formula('="Gold'), syntaxErrors],
    ['an operator without a value', formula('=A1*'), syntaxErrors],
    ['two values in a row', formula('=1 2'), syntaxErrors],
    ['references among array constants', formula('=SUM({A1,2})'), syntaxErrors],
    ['rows of different lengths in an array constant', formula('=SUM({1,2;3})'), syntaxErrors],
    ['a name that begins with a digit', formula('=1st'), syntaxErrors],
    ['typographic quotes', formula('=“Gold”'), syntaxErrors],
    ['a bad formula among good ones', () => (range('D1:D2').formulas = [['=1'], ['=(']]), syntaxErrors],
    ['a bad formula as a value', () => (range('E2').values = '=SUM('), syntaxErrors],
    ['no argument for SUM', formula('=SUM()'), formulasOfNames],
    ['too many arguments', formula('=ABS(1,2)'), formulasOfNames],
    ['too few arguments', formula('=VLOOKUP(A1,A1:B3)'), formulasOfNames],
    ['more than 255 arguments', formula(`=SUM(1${',1'.repeat(255)})`), limits],
    ['no argument for a custom function', formula('=TIER()'), missingArguments],
    ['too many arguments for a custom function', formula('=TIER(1,2,3)'), missingArguments],
    ['more than 8,192 characters', formula(joined(8193)), limits],
    ['a text of more than 255 characters in a formula', formula(`="${text(256)}"`), longTexts],
    ['more than 64 levels of functions', formula(nested(65)), limits],
    [
      'a formula of too many bytes',
      formula(`=A1${'+A1'.repeat(2729)}`),
      errorCodes,
      'FormulaLengthExceedsLimit',
    ],
    ['more than 32,767 characters in a cell', () => (range('E2').values = text(32_768)), limits],
    ['the name TRUE', name('TRUE'), namesOfCells],
    ['the name False', name('False'), namesOfCells],
    ['the name of a cell', name('AB12'), namesOfCells],
    ['the name R1C1', name('R1C1'), reservedNames],
    ['the name RC', name('RC'), reservedNames],
    ['the name R', name('R'), reservedNames],
    ['a name for a bad formula', nameFor('=SUM('), formulasOfNames],
    ['a name for SUM without arguments', nameFor('=SUM()'), formulasOfNames],
    [
      'another bad formula for a name',
      () => (workbook.root.names.add('Named', '=1').formula = '=IF(1;2)'),
      formulasOfNames,
    ],
    ['a bad formula for a condition', rule('=A1>'), separators],
    ['semicolons in a condition', rule('=IF(A1=1;TRUE;FALSE)'), separators],
    ['array constants in a condition', rule('=OR(A1={1,2})'), conditions],
    ['combined references in a condition', rule('=SUM((A1,B1))>1'), conditions],
    ['a bad formula to compare with', rulesValue('="Gold'), separators],
    ['a format of five sections', formatOf('0;0;0;@;0'), formats],
    ['a format with an open quote', formatOf('0" kg'), formats],
    ['a format with an open bracket', formatOf('[Red0'), formats],
    ['a column wider than 255 characters', width(1343), limits],
    ['a colour that nobody knows', fill('reddish'), htmlColors],
    ['more than 255 characters in a drop-down', list(text(256)), dropDowns],
    ['a structured reference for a drop-down', list('=Table1[Topic]'), tablesInLists],
    ['a name that does not exist for a drop-down', list('=Topics'), sourceError],
    ['rows and columns for a drop-down', list('=$A$1:$B$3'), sourceError],
    ['more than 2 MB of settings', setting(2_000_001), settingsLimit],
    [
      'more than 2 MB of settings together',
      () => [setting(1_500_000)(), workbook.root.settings.add('other', text(600_000))],
      settingsLimit,
    ],
    [
      'merged cells in a table',
      () => [sheet().tables.add('A1:B3', true), range('A2:A3').merge()],
      `${mergedTables}, ${listOfCodes}`,
      'MergedRangeConflict',
    ],
  ];

  it.each(refused)('%s', (_, attempt, source, code = 'InvalidArgument') => {
    expect(source).toMatch(/^https:/);
    const before = range('D1:E3').formulas;
    expect(codeOf(attempt)).toBe(code);
    expect(range('D1:E3').formulas).toEqual(before);
  });
});

describe('Excel takes', () => {
  const taken: readonly Row[] = [
    ['8,192 characters', formula(joined(8192)), limits],
    ['a text of 255 characters in a formula', formula(`="${text(254)}"""`), limits],
    ['64 levels of functions', formula(nested(64)), limits],
    ['255 arguments', formula(`=SUM(1${',1'.repeat(254)})`), limits],
    ['32,767 characters in a cell', () => (range('E2').values = `'${text(32_767)}`), limits],
    ['what only looks like a formula in a cell of text', inTextCell, limits],
    ['blanks, lines and arguments left out', formula('= IF( A1 > 1 ,\n , "a ""b""; {c" )'), grammar],
    ['structured references', inTable, grammar],
    ['array constants', formula('=SUM({1,-2.5;3,4})+COUNTA({"a,b";TRUE;#N/A})'), grammar],
    ['other sheets, whole columns and rows', formula("=SUM('Sheet1'!$A$1:B2,Sheet1!A:A,1:1)"), grammar],
    ['references in common, and combined', formula('=SUM(A1:B2 B1:B3)+SUM((A1,B2))'), grammar],
    ['signs one after another', formula('=--A1%+-2^-1E-3'), grammar],
    ['a function nobody knows', formula('=NOBODY.KNOWS(1,2,3)'), grammar],
    ['what is left of a deleted reference', formula('=#REF!+Sheet1!#REF!'), grammar],
    ['names in other letters', formula('=客户_1+Größe.2'), namesOfCells],
    ['names that only begin like cells', name('R1C1_'), namesOfCells],
    ['a condition with a text', rulesValue('="Gold"'), conditions],
    ['a condition of functions', rule('=AND($A1>1,LEN($B1)=0)'), conditions],
    ['formats of four sections', formatOf('[Red]#,##0.00_);(0);"none; at all";@'), formats],
    ['a column of 255 characters', width(1342), limits],
    ['colours by their names in HTML', fill('RebeccaPurple'), htmlColors],
    ['255 characters in a drop-down', list(text(255)), dropDowns],
    ['cells of one column in a drop-down', list('=Sheet1!$A$1:$A$3'), dropDowns],
    ['2 MB of settings less a few', setting(1_999_900), settingsLimit],
  ];

  it.each(taken)('%s', (_, attempt, source) => {
    expect(source).toMatch(/^https:/);
    expect(codeOf(attempt)).toBe('none');
  });

  it(`@ before a function, a cell, a range (${atSign})`, async () => {
    range('D2:G2').formulas = [['=@TIER(A1)', '=@B3', '=@A1:A3', '=1+@TIER(@A1:A3,2)']];
    await workbook.calculated();
    expect(range('D2:G2').values).toEqual([[2, 6, 2, 5]]);
    expect(range('D2').formulas).toEqual([['=@TIER(A1)']]);
  });
});

function inTextCell() {
  range('E2').numberFormat = '@';
  range('E2').values = '=SUM(';
}

function inTable() {
  range('A5:B6').values = [
    ['Sales', "Client's [no]"],
    [1, 2],
  ];
  sheet().tables.add('A5:B6', true).name = 'Clients';
  range('C6').formulas = "=[@Sales]+Clients[@[Client''s '[no']]]+SUM(Clients[[#All],[Sales]])";
}

/** Returns the code of Excel's error. */
function codeOf(attempt: () => unknown): string {
  try {
    attempt();
  } catch (error) {
    return error instanceof HostError ? error.code : String(error);
  }
  return 'none';
}
