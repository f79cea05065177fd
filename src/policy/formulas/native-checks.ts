import { blockAddress, cellAddress } from '../../sheet/cells/cell';
import { surelyPercent } from '../../sheet/text/typed-percentage';
import type { Body } from '../layout/model-positions';

/*
 * Writes conditions on cells with functions of Excel 2019, without array entry: SUMPRODUCT computes cell by cell. If
 * a cell is an error, so is the condition.
 */

/** The longest name of a tier. Excel's lookups take no text over 255 characters. */
export const longestName = 200;
export const longestText = 1000;

/** Returns the address of the cells of one or several columns of a table's body. */
export const rangeOf = (body: Body, first: number, last = first) =>
  blockAddress(body.top, first, body.top + body.rows - 1, last);

/** Returns the address of the header of a table's column. */
export const headerOf = (body: Body, column: number) => cellAddress(body.top - 1, column);

/** Returns texts as an array constant, down (`;`) or across (`,`). */
export const constants = (texts: readonly string[], separator: ';' | ',') =>
  `{${texts.map(quoted).join(separator)}}`;

export const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** The cells are exactly these texts. */
export const isSame = (range: string, texts: readonly string[], separator: ';' | ',') =>
  `SUMPRODUCT(--EXACT(${range},${constants(texts, separator)}))=${texts.length}`;

/** No cell is blank. */
export const isFilled = (range: string, cells: number) => `SUMPRODUCT(--(LEN(TRIM(${range}))>0))=${cells}`;

/** All cells are texts, neither blank nor too long. */
export const isText = (range: string, cells: number) =>
  `SUMPRODUCT(--ISTEXT(${range}),--(LEN(TRIM(${range}))>0),--(LEN(${range})<=${longestText}))=${cells}`;

/** No cell is too long. */
export const isShort = (range: string) => `SUMPRODUCT(--(LEN(${range})>${longestText}))=0`;

/** All cells are names, and no two the same, ignoring case and invisible characters. `header` is the cell above. */
export function areNames(range: string, header: string, cells: number): string {
  // MATCH does not search a single text.
  if (cells === 1) return isName(range, cells);
  const place = `ROW(${range})-ROW(${header})`;
  return `${isName(range, cells)},SUMPRODUCT(--(MATCH(${seen(range)},${seen(range)},0)=${place}))=${cells}`;
}

/** All cells are names: lines of more than blanks and invisible characters, which are counted for each. */
export function isName(range: string, cells: number): string {
  const marks = [' ', ...invisible];
  const counts = `LEN(${range})-LEN(SUBSTITUTE(${range},${constants(marks, ',')},""))`;
  const ones = `{${marks.map(() => 1).join(';')}}`;
  return `${isOneLine(range, cells)},SUMPRODUCT(--(MMULT(${counts},${ones})<LEN(${range})))=${cells}`;
}

/** All cells are short lines without extra blanks of any kind, and without wildcards of Excel's lookups. */
const isOneLine = (range: string, cells: number) =>
  `SUMPRODUCT(--ISTEXT(${range}),--ISERROR(FIND(LEFT(${range}),"${wideBlanks}")),` +
  `--ISERROR(FIND(RIGHT(${range}),"${wideBlanks}")),--(LEN(${range})<=${longestName}),` +
  `--EXACT(TRIM(CLEAN(${range})),${range}))=${cells},` +
  `SUMPRODUCT(--ISNUMBER(FIND(UNICHAR({${[...wildcards, ...turning].join(',')}}),${range})))=0`;

/** Blanks that TRIM does not remove: the no-break space and the ideographic space. */
const wideBlanks = '\u00a0\u3000';

const without = (marks: readonly string[], range: string) =>
  marks.reduce((text, mark) => `SUBSTITUTE(${text},"${mark}","")`, range);

const withoutWildcards = (range: string) => without(['*', '?', '~'], range);

/** The codes of `*`, `?` and `~`. */
const wildcards = [42, 63, 126];

/**
 * The usual invisible characters. Rare ones are known only to the reader of the sheet (`looksBlank`), which refuses
 * such a name.
 */
const invisible = [...'\u00ad\u115f\u1160\u200b\u200c\u200d\u2060\u2800\u3164\ufeff\uffa0'];

/** Returns a formula for what one sees of each text. */
const seen = (range: string) => `TRIM(${without(invisible, range)})`;

/** As codes, because the characters themselves would change the direction of the formula's text. */
const turning = [8234, 8235, 8236, 8237, 8238, 8294, 8295, 8296, 8297];

/** No text is a line of another row's text; it may be a line of its own row's. No cell of `lines` is an error. */
export const isNoOthersLine = (range: string, lines: string) =>
  `SUMPRODUCT(--ISERROR(${lines}))=0,` +
  `${countFound(range, `TEXTJOIN(CHAR(10),FALSE,${lines})`)}=${countFound(range, lines)}`;

/** Each text is a cell of `cells`, ignoring case. */
export const areAllIn = (range: string, cells: string, count: number) =>
  `${countFound(range, `TEXTJOIN(CHAR(10),FALSE,${cells})`)}=${count}`;

const countFound = (range: string, text: string) =>
  `SUMPRODUCT(--ISNUMBER(SEARCH(CHAR(10)&${range}&CHAR(10),CHAR(10)&${text}&CHAR(10))))`;

/** All cells are colours as `#RRGGBB`. */
export const isHexColor = (range: string, cells: number) =>
  `SUMPRODUCT(--ISTEXT(${range}),--(LEN(${range})=7),--(LEFT(${range},1)="#"))=${cells},` +
  `SUMPRODUCT(--ISNUMBER(FIND(UPPER(MID(${range},{2,3,4,5,6,7},1)),"0123456789ABCDEF")))=${6 * cells}`;

/** Each cell is one of these cells or constants, ignoring case. Wildcards match nothing. */
export const isOneOf = (range: string, list: string, cells: number) =>
  `SUMPRODUCT(--ISNUMBER(MATCH(${range},${list},0)),--(LEN(${withoutWildcards(range)})=LEN(${range})))=${cells}`;

/** All cells are dates up to `last`, or blank. */
export const isDayOrBlank = (range: string, last: number, cells: number) =>
  `SUMPRODUCT(--ISNUMBER(${range}),--(${range}>=1),--(${range}<=${last}))+COUNTBLANK(${range})=${cells}`;

/** Returns a formula that removes the spaces, also wide ones, from the texts of a range and turns `％` into `%`. */
export const withoutBlanks = (range: string) =>
  `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${range}," ",""),"\u3000",""),"％","%")`;

/**
 * Each cell is one of `words`, or one of `beforePercent` and then a percentage up to 100 %, with or without its sign.
 */
export function isWordOrPercentage(
  range: string,
  words: readonly string[],
  beforePercent: readonly string[],
  cells: number,
): string {
  const text = withoutBlanks(range);
  const before = constants(beforePercent, ',');
  const lengths = beforePercent.map(({ length }) => length);
  const firstDigits = lengths.map((length) => length + 1);
  // A blank, of which the text has none, marks its end, where it may have a percent sign.
  const rest = `MID(${text}&" ",{${firstDigits.join(',')}},${longestText})`;
  const digits = `SUBSTITUTE(SUBSTITUTE(${rest},"% ","")," ","")`;
  // VALUE expects the decimal separator of the workbook, which is the second character of 1/2.
  const number = `VALUE(SUBSTITUTE(SUBSTITUTE(${digits},",","."),".",MID(1/2,2,1)))`;
  return (
    `SUMPRODUCT(--(${text}=${constants(words, ',')}))+SUMPRODUCT((LEFT(${text},{${lengths.join(',')}})=${before})` +
    `*ISNUMBER(1/(ABS(${number}-50)<=50)))=${cells}`
  );
}

/** Returns the number of a cell with a share as a fraction of 1, so that 35 is 0.35; other content unchanged. */
export const asShare = (cell: string) => `IF(N(${cell})>1,${cell}/100,${cell})`;

/** Each number is a fraction of 1, or one that can only be a percentage. */
export const areShares = (range: string) =>
  `SUMPRODUCT(--ISNUMBER(${range}),1-(${range}>=0)*(${range}<=100)*((${range}<=1)+(${range}>=${surelyPercent})))=0`;

/** The cell `rule` has one of the words for a fixed number, and the cell `number` is at least `least`. */
export const isFixedFrom = (rule: string, number: string, least: number, words: readonly string[]) => [
  `ISNUMBER(MATCH(${withoutBlanks(rule)},${constants(words, ',')},0))`,
  `${number}>=${least}`,
];

/** No cell of `lower` is above the one in the same place of `upper`, if both are numbers. */
export const ascend = (lower: string, upper: string) =>
  `SUMPRODUCT(--ISNUMBER(${lower}),--ISNUMBER(${upper}),--(${lower}>${upper}))=0`;

/** The same for shares, of which 35 is 0.35. A text divided is an error, not a number. */
export const sharesAscend = (lower: string, upper: string) =>
  `SUMPRODUCT(--ISNUMBER(1/(${asFractions(lower)}>${asFractions(upper)})))=0`;

/** Unlike `asShare`, for many cells: IF computes cell by cell in array formulas only. */
const asFractions = (range: string) => `${range}/(1+99*(${range}>1))`;

/** All cells are whole numbers from `least` to `most`. */
export const isWholeBetween = (range: string, least: number, most: number, cells: number) =>
  `SUMPRODUCT(--(${range}>=${least}),--(${range}<=${most}),--(${range}=INT(${range})))=${cells}`;

/** In no pair of cells (each cell in an odd place and the one below it) is the first above the second. */
export const pairsAscend = (upper: string, lower: string) =>
  `SUMPRODUCT((${upper}>${lower})*(MOD(ROW(${upper})-MIN(ROW(${upper})),2)=0))=0`;
