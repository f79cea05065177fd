import { blockAddress, cellAddress } from '../../sheet/cells/cell';
import { surelyPercent } from '../../sheet/text/typed-percentage';
import type { Body } from '../layout/model-positions';

/*
 * Conditions on cells in functions of Excel 2019, without array entry: what is reckoned cell by cell stands in
 * SUMPRODUCT. A condition is an error, not TRUE, where a cell is one.
 */

/** The longest name of a tier: Excel looks up no text of more than 255 characters. */
export const longestName = 200;
export const longestText = 1000;

/** The cells of one column of a table's body, or of several, as an absolute reference. */
export function rangeOf(body: Body, first: number, last = first): string {
  return absolute(blockAddress(body.top, first, body.top + body.rows - 1, last));
}

/** The header of a table's column, as an absolute reference. */
export const headerOf = (body: Body, column: number) => absolute(cellAddress(body.top - 1, column));

/** `A9:B12` as `$A$9:$B$12`. */
export const absolute = (address: string) => address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

/** Texts as an array constant, down or across. */
export const constants = (texts: readonly string[], separator: ';' | ',') =>
  `{${texts.map(quoted).join(separator)}}`;

export const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** All cells are these texts, letter by letter. */
export const isSame = (range: string, texts: readonly string[], separator: ';' | ',') =>
  `SUMPRODUCT(--EXACT(${range},${constants(texts, separator)}))=${texts.length}`;

/** Nothing is blank. */
export const isFilled = (range: string, cells: number) => `SUMPRODUCT(--(LEN(TRIM(${range}))>0))=${cells}`;

/** Texts that are not blank and not endless. */
export const isText = (range: string, cells: number) =>
  `SUMPRODUCT(--ISTEXT(${range}),--(LEN(TRIM(${range}))>0),--(LEN(${range})<=${longestText}))=${cells}`;

/** None is endless. */
export const isShort = (range: string) => `SUMPRODUCT(--(LEN(${range})>${longestText}))=0`;

/** Texts in one line, without blanks to spare of any kind and without what Excel's lookups take for wildcards. */
export const isName = (range: string, cells: number) =>
  `SUMPRODUCT(--ISTEXT(${range}),--ISERROR(FIND(LEFT(${range}),"${wideBlanks}")),` +
  `--ISERROR(FIND(RIGHT(${range}),"${wideBlanks}")),--(LEN(${range})<=${longestName}),` +
  `--EXACT(TRIM(CLEAN(${range})),${range}),--(LEN(TRIM(${seen(range)}))>0),` +
  `--(LEN(${withoutWildcards(range)})=LEN(${range})))=${cells},` +
  `SUMPRODUCT(--ISNUMBER(FIND(UNICHAR({${turning.join(',')}}),${range})))=0`;

/** Blanks that TRIM leaves: the one that does not break, and the one of Chinese. Nothing is found in them too. */
const wideBlanks = '\u00a0\u3000';

const without = (marks: readonly string[], range: string) =>
  marks.reduce((text, mark) => `SUBSTITUTE(${text},"${mark}","")`, range);

const withoutWildcards = (range: string) => without(['*', '?', '~'], range);

/** The usual marks without ink. Rarer ones only the reader of the sheet knows (`looksBlank`): it then refuses the name. */
const seen = (range: string) =>
  without([...'\u00ad\u115f\u1160\u200b\u200c\u200d\u2060\u2800\u3164\ufeff\uffa0'], range);

/** By number, for in a formula they would turn the formula. */
const turning = [8234, 8235, 8236, 8237, 8238, 8294, 8295, 8296, 8297];

/** No two texts are the same, whatever their case and unseen marks in them. They hold no wildcards; `header` is the cell above them. */
export function isDistinct(range: string, header: string, cells: number): string {
  // MATCH looks in no text that stands alone.
  const texts = cells > 1 ? seen(range) : range;
  return `SUMPRODUCT(--(MATCH(${texts},${texts},0)=ROW(${range})-ROW(${header})))=${cells}`;
}

/** None of the texts is a line of another row's text; it may be one of its own. Nothing in `lines` is an error. */
export const isNoOthersLine = (range: string, lines: string) =>
  `SUMPRODUCT(--ISERROR(${lines}))=0,` +
  `${countFound(range, `TEXTJOIN(CHAR(10),FALSE,${lines})`)}=${countFound(range, lines)}`;

const countFound = (range: string, text: string) =>
  `SUMPRODUCT(--ISNUMBER(SEARCH(CHAR(10)&${range}&CHAR(10),CHAR(10)&${text}&CHAR(10))))`;

/** Colours as `#RRGGBB`. */
export const isHexColor = (range: string, cells: number) =>
  `SUMPRODUCT(--ISTEXT(${range}),--(LEN(${range})=7),--(LEFT(${range},1)="#"))=${cells},` +
  `SUMPRODUCT(--ISNUMBER(FIND(UPPER(MID(${range},{2,3,4,5,6,7},1)),"0123456789ABCDEF")))=${6 * cells}`;

/** Each is one of these cells or constants, whatever its case. Wildcards are none of them. */
export const isOneOf = (range: string, list: string, cells: number) =>
  `SUMPRODUCT(--ISNUMBER(MATCH(${range},${list},0)),--(LEN(${withoutWildcards(range)})=LEN(${range})))=${cells}`;

/** Days that Excel knows, up to the `last`, or nothing. */
export const isDayOrBlank = (range: string, last: number, cells: number) =>
  `SUMPRODUCT(--ISNUMBER(${range}),--(${range}>=1),--(${range}<=${last}))+COUNTBLANK(${range})=${cells}`;

/** A text without its blanks, for words that a person typed. */
export const withoutBlanks = (range: string) =>
  `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${range}," ",""),"\u3000",""),"％","%")`;

/** Each is one of the words, or one of `beforePercent` and a percentage up to 100 %, with its sign or without. */
export function isWordOrPercentage(
  range: string,
  words: readonly string[],
  beforePercent: readonly string[],
  cells: number,
): string {
  const text = withoutBlanks(range);
  const before = constants(beforePercent, ',');
  const digits = `MID(${text},LEN(${before})+1,LEN(${text})-LEN(${before})-(RIGHT(${text})="%"))`;
  // VALUE reads the point or comma of the workbook, which stands in a half.
  const number = `VALUE(SUBSTITUTE(SUBSTITUTE(${digits},",","."),".",MID(1/2,2,1)))`;
  return (
    `SUMPRODUCT(--(${text}=${constants(words, ',')}))+SUMPRODUCT((LEFT(${text},LEN(${before}))=${before})` +
    `*ISNUMBER(1/(ABS(${number}-50)<=50)))=${cells}`
  );
}

/** The number of a cell with a share, a part of 1 however it was typed; whatever else stands there as it is. */
export const asShare = (cell: string) => `IF(N(${cell})>1,${cell}/100,${cell})`;

/** A part of 1, or surely a percentage. */
export const isShare = (cell: string) =>
  `AND(N(${cell})>=0,N(${cell})<=100,OR(N(${cell})<=1,N(${cell})>=${surelyPercent}))`;

/** A cell has one of the words for a number that nobody draws, and the one beside it such a number from `least` up. */
export const isFixedFrom = (rule: string, number: string, least: number, words: readonly string[]) => [
  `ISNUMBER(MATCH(${withoutBlanks(rule)},${constants(words, ',')},0))`,
  `${number}>=${least}`,
];

/** Two cells do not descend; one that is no number stands for none. */
export const ascends = (lower: string, upper: string) => `OR(COUNT(${lower},${upper})<2,${lower}<=${upper})`;

/** Whole numbers from the least to the most. */
export const isWholeBetween = (range: string, least: number, most: number, cells: number) =>
  `SUMPRODUCT(--(${range}>=${least}),--(${range}<=${most}),--(${range}=INT(${range})))=${cells}`;

/** Of cells in pairs, one below the other, from the first cell on, none is above its second. */
export const pairsAscend = (upper: string, lower: string) =>
  `SUMPRODUCT((${upper}>${lower})*(MOD(ROW(${upper})-MIN(ROW(${upper})),2)=0))=0`;
