import { quoted } from '../../classifier/native/formula-text';
import { blockAddress, cellAddress } from '../../sheet/cells/cell';
import { surelyPercent } from '../../sheet/text/typed-percentage';
import type { Body } from '../layout/model-positions';

/*
 * Makes conditions on cells, as formulas with functions of Excel 2019 that need no array entry (SUMPRODUCT computes
 * cell by cell). If a cell is an error, the condition is an error too. "Makes a formula: is every cell a text?" means:
 * a formula that is TRUE if every cell is a text.
 */

/** The longest name of a tier, in characters. Excel's lookups accept at most 255. */
export const longestName = 200;
export const longestText = 1000;

/** Returns the address of one or several neighbouring columns in a table, without the header. */
export const rangeOf = (body: Body, first: number, last = first) =>
  blockAddress(body.top, first, body.top + body.rows - 1, last);

/** Returns the address of a column's header in a table. */
export const headerOf = (body: Body, column: number) => cellAddress(body.top - 1, column);

/** Returns texts as an array constant: `;` puts them below each other, `,` beside each other. */
export const constants = (texts: readonly string[], separator: ';' | ',') =>
  `{${texts.map(quoted).join(separator)}}`;

/** Makes a formula: do the cells have exactly these texts? */
export const isSame = (range: string, texts: readonly string[], separator: ';' | ',') =>
  `SUMPRODUCT(--EXACT(${range},${constants(texts, separator)}))=${texts.length}`;

/** Makes a formula: is no cell blank? */
export const isFilled = (range: string, cells: number) => `SUMPRODUCT(--(LEN(TRIM(${range}))>0))=${cells}`;

/** Makes a formula: is every cell a text, neither blank nor too long? */
export const isText = (range: string, cells: number) =>
  `SUMPRODUCT(--ISTEXT(${range}),--(LEN(TRIM(${range}))>0),--(LEN(${range})<=${longestText}))=${cells}`;

/** Makes a formula: does no cell have more than `longestText` characters? */
export const isShort = (range: string) => `SUMPRODUCT(--(LEN(${range})>${longestText}))=0`;

/**
 * Makes a formula: is every cell a name, and are no two equal (ignoring case and invisible characters)?
 *
 * @param header the cell above the range
 */
export function areNames(range: string, header: string, cells: number): string {
  // MATCH cannot search a single text, and a single name has no other to equal.
  if (cells === 1) return isName(range, cells);
  const place = `ROW(${range})-ROW(${header})`;
  return `${isName(range, cells)},SUMPRODUCT(--(MATCH(${seen(range)},${seen(range)},0)=${place}))=${cells}`;
}

/**
 * Makes a formula: is every cell one line with something visible? A cell with only blanks and invisible characters
 * fails.
 */
export function isName(range: string, cells: number): string {
  const marks = [' ', ...invisible];
  const counts = `LEN(${range})-LEN(SUBSTITUTE(${range},${constants(marks, ',')},""))`;
  const ones = `{${marks.map(() => 1).join(';')}}`;
  return `${isOneLine(range, cells)},SUMPRODUCT(--(MMULT(${counts},${ones})<LEN(${range})))=${cells}`;
}

/** Makes a formula: is every cell one short line, without extra blanks and without wildcards of Excel's lookups? */
const isOneLine = (range: string, cells: number) =>
  `SUMPRODUCT(--ISTEXT(${range}),--ISERROR(FIND(LEFT(${range}),"${wideBlanks}")),` +
  `--ISERROR(FIND(RIGHT(${range}),"${wideBlanks}")),--(LEN(${range})<=${longestName}),` +
  `--EXACT(TRIM(CLEAN(${range})),${range}))=${cells},` +
  `SUMPRODUCT(--ISNUMBER(FIND(UNICHAR({${[...wildcards, ...turning].join(',')}}),${range})))=0`;

/** Blanks that TRIM leaves: the no-break space and the ideographic space. */
const wideBlanks = '\u00a0\u3000';

const without = (marks: readonly string[], range: string) =>
  marks.reduce((text, mark) => `SUBSTITUTE(${text},"${mark}","")`, range);

const withoutWildcards = (range: string) => without(['*', '?', '~'], range);

/** Codes of the wildcards `*`, `?` and `~`. */
const wildcards = [42, 63, 126];

/**
 * Common invisible characters. Rare ones are known only to the code that reads the sheet (`looksBlank`), which refuses
 * such a name.
 */
const invisible = [...'\u00ad\u115f\u1160\u200b\u200c\u200d\u2060\u2800\u3164\ufeff\uffa0'];

/** Makes a formula that returns the visible characters of each text. */
const seen = (range: string) => `TRIM(${without(invisible, range)})`;

/**
 * Codes of characters that change the direction of text. Written as codes, because the characters would turn the
 * formula too.
 */
const turning = [8234, 8235, 8236, 8237, 8238, 8294, 8295, 8296, 8297];

/**
 * Makes a formula: does no text equal a line in another row of `lines`, such as another tier's former name? It may
 * equal a line in its own row. FALSE if a cell of `lines` is an error.
 */
export const isNoOthersLine = (range: string, lines: string) =>
  `SUMPRODUCT(--ISERROR(${lines}))=0,` +
  `${countFound(range, `TEXTJOIN(CHAR(10),FALSE,${lines})`)}=${countFound(range, lines)}`;

/** Makes a formula: does every text occur in `cells`, ignoring case? */
export const areAllIn = (range: string, cells: string, count: number) =>
  `${countFound(range, `TEXTJOIN(CHAR(10),FALSE,${cells})`)}=${count}`;

const countFound = (range: string, text: string) =>
  `SUMPRODUCT(--ISNUMBER(SEARCH(CHAR(10)&${range}&CHAR(10),CHAR(10)&${text}&CHAR(10))))`;

/** Makes a formula: is every cell a colour as `#RRGGBB`? */
export const isHexColor = (range: string, cells: number) =>
  `SUMPRODUCT(--ISTEXT(${range}),--(LEN(${range})=7),--(LEFT(${range},1)="#"))=${cells},` +
  `SUMPRODUCT(--ISNUMBER(FIND(UPPER(MID(${range},{2,3,4,5,6,7},1)),"0123456789ABCDEF")))=${6 * cells}`;

/** Makes a formula: is every cell one of these cells or constants, ignoring case? Wildcards match nothing. */
export const isOneOf = (range: string, list: string, cells: number) =>
  `SUMPRODUCT(--ISNUMBER(MATCH(${range},${list},0)),--(LEN(${withoutWildcards(range)})=LEN(${range})))=${cells}`;

/** Makes a formula: is every cell blank or a date up to `last`? */
export const isDayOrBlank = (range: string, last: number, cells: number) =>
  `SUMPRODUCT(--ISNUMBER(${range}),--(${range}>=1),--(${range}<=${last}))+COUNTBLANK(${range})=${cells}`;

/** Makes a formula for the share in a cell as a fraction of 1: 35 becomes 0.35. Returns other content unchanged. */
export const asShare = (cell: string) => `IF(N(${cell})>1,${cell}/100,${cell})`;

/**
 * Makes a formula: is every number a share, from 0 to 1, or from 2 to 100 (percent)? 1.5 is not, because it may mean
 * 1.5 % or 150 %.
 */
export const areShares = (range: string) => `SUMPRODUCT(--ISNUMBER(${range}),1-${isShareIn(range)})=0`;

/** Makes a formula with 1 for each number that is a share, and 0 for each other. */
export const isShareIn = (range: string) =>
  `(${range}>=0)*(${range}<=100)*((${range}<=1)+(${range}>=${surelyPercent}))`;

/** Makes a formula: is each cell of `lower` at most the cell at the same place of `upper`? Compares numbers only. */
export const ascend = (lower: string, upper: string) =>
  `SUMPRODUCT(--ISNUMBER(${lower}),--ISNUMBER(${upper}),--(${lower}>${upper}))=0`;

/**
 * Makes the formula of `ascend` for shares: 35 counts as 0.35. Skips a pair with a text, because dividing by a text
 * gives an error, which ISNUMBER counts as false.
 */
export const sharesAscend = (lower: string, upper: string) =>
  `SUMPRODUCT(--ISNUMBER(1/(${asFractions(lower)}>${asFractions(upper)})))=0`;

/** Does the same as `asShare` for many cells. IF would compute cell by cell only in array formulas. */
export const asFractions = (range: string) => `${range}/(1+99*(${range}>1))`;

/** Makes a formula: is every cell a whole number from `least` to `most`? */
export const isWholeBetween = (range: string, least: number, most: number, cells: number) =>
  `SUMPRODUCT(--(${range}>=${least}),--(${range}<=${most}),--(${range}=INT(${range})))=${cells}`;

/**
 * Makes a formula: is the first cell of each pair at most the second? Cells 1 and 2 of a column are a pair, 3 and 4 are
 * the next, and so on. `upper` is the column without its last cell, `lower` the column without its first.
 */
export const pairsAscend = (upper: string, lower: string) =>
  `SUMPRODUCT((${upper}>${lower})*(MOD(ROW(${upper})-MIN(ROW(${upper})),2)=0))=0`;
