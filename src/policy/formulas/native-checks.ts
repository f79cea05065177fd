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

/** Returns the absolute reference to the cells of one or several columns of a table's body. */
export function rangeOf(body: Body, first: number, last = first): string {
  return absolute(blockAddress(body.top, first, body.top + body.rows - 1, last));
}

/** Returns the absolute reference to the header of a table's column. */
export const headerOf = (body: Body, column: number) => absolute(cellAddress(body.top - 1, column));

/** Converts `A9:B12` to `$A$9:$B$12`. */
export const absolute = (address: string) => address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

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

/** All cells are names: one line, without extra blanks of any kind, without wildcards of Excel's lookups. */
export const isName = (range: string, cells: number) =>
  `SUMPRODUCT(--ISTEXT(${range}),--ISERROR(FIND(LEFT(${range}),"${wideBlanks}")),` +
  `--ISERROR(FIND(RIGHT(${range}),"${wideBlanks}")),--(LEN(${range})<=${longestName}),` +
  `--EXACT(TRIM(CLEAN(${range})),${range}),--(LEN(TRIM(${seen(range)}))>0),` +
  `--(LEN(${withoutWildcards(range)})=LEN(${range})))=${cells},` +
  `SUMPRODUCT(--ISNUMBER(FIND(UNICHAR({${turning.join(',')}}),${range})))=0`;

/** Blanks that TRIM does not remove: the no-break space and the ideographic space. */
const wideBlanks = '\u00a0\u3000';

const without = (marks: readonly string[], range: string) =>
  marks.reduce((text, mark) => `SUBSTITUTE(${text},"${mark}","")`, range);

const withoutWildcards = (range: string) => without(['*', '?', '~'], range);

/**
 * Removes the usual invisible characters. Rare ones are known only to the reader of the sheet (`looksBlank`), which
 * refuses such a name.
 */
const seen = (range: string) =>
  without([...'\u00ad\u115f\u1160\u200b\u200c\u200d\u2060\u2800\u3164\ufeff\uffa0'], range);

/** As codes, because the characters themselves would change the direction of the formula's text. */
const turning = [8234, 8235, 8236, 8237, 8238, 8294, 8295, 8296, 8297];

/**
 * No two texts are the same, ignoring case and invisible characters. They must contain no wildcards; `header` is the
 * cell above them.
 */
export function isDistinct(range: string, header: string, cells: number): string {
  // MATCH does not search a single text.
  const texts = cells > 1 ? seen(range) : range;
  return `SUMPRODUCT(--(MATCH(${texts},${texts},0)=ROW(${range})-ROW(${header})))=${cells}`;
}

/** No text is a line of another row's text; it may be a line of its own row's. No cell of `lines` is an error. */
export const isNoOthersLine = (range: string, lines: string) =>
  `SUMPRODUCT(--ISERROR(${lines}))=0,` +
  `${countFound(range, `TEXTJOIN(CHAR(10),FALSE,${lines})`)}=${countFound(range, lines)}`;

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
  const digits = `MID(${text},LEN(${before})+1,LEN(${text})-LEN(${before})-(RIGHT(${text})="%"))`;
  // VALUE expects the decimal separator of the workbook, which is the second character of 1/2.
  const number = `VALUE(SUBSTITUTE(SUBSTITUTE(${digits},",","."),".",MID(1/2,2,1)))`;
  return (
    `SUMPRODUCT(--(${text}=${constants(words, ',')}))+SUMPRODUCT((LEFT(${text},LEN(${before}))=${before})` +
    `*ISNUMBER(1/(ABS(${number}-50)<=50)))=${cells}`
  );
}

/** Returns the number of a cell with a share as a fraction of 1, so that 35 is 0.35; other content unchanged. */
export const asShare = (cell: string) => `IF(N(${cell})>1,${cell}/100,${cell})`;

/** The cell is a fraction of 1, or a number that can only be a percentage. */
export const isShare = (cell: string) =>
  `AND(N(${cell})>=0,N(${cell})<=100,OR(N(${cell})<=1,N(${cell})>=${surelyPercent}))`;

/** The cell `rule` has one of the words for a fixed number, and the cell `number` is at least `least`. */
export const isFixedFrom = (rule: string, number: string, least: number, words: readonly string[]) => [
  `ISNUMBER(MATCH(${withoutBlanks(rule)},${constants(words, ',')},0))`,
  `${number}>=${least}`,
];

/** The lower cell is not above the upper one, if both are numbers. */
export const ascends = (lower: string, upper: string) => `OR(COUNT(${lower},${upper})<2,${lower}<=${upper})`;

/** All cells are whole numbers from `least` to `most`. */
export const isWholeBetween = (range: string, least: number, most: number, cells: number) =>
  `SUMPRODUCT(--(${range}>=${least}),--(${range}<=${most}),--(${range}=INT(${range})))=${cells}`;

/** In no pair of cells (each cell in an odd place and the one below it) is the first above the second. */
export const pairsAscend = (upper: string, lower: string) =>
  `SUMPRODUCT((${upper}>${lower})*(MOD(ROW(${upper})-MIN(ROW(${upper})),2)=0))=0`;
