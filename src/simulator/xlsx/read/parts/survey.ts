import { columnLetters } from '../../../../sheet/cells/cell';
import { isEntireColumn, isEntireRow, parseArea, sheetArea } from '../../../workbook/places/area';
import type { Countable } from '../../problems/file-problem-text';
import { FileProblem } from '../../problems/file-problem';
import { SaxParser } from '../../package/library';
import { checkCount, deepestNesting } from '../../problems/limits';

type Attributes = Readonly<Record<string, string>>;

/** The elements to count, by the path of the part. Paths are matched as the library matches them. */
const counted: readonly (readonly [path: RegExp, ReadonlyMap<string, Countable>])[] = [
  [
    /^\/?xl\/worksheets\//i,
    new Map([
      ['c', 'cells'],
      ['row', 'rows'],
      ['col', 'widths'],
      ['mergeCell', 'mergedAreas'],
      ['f', 'formulas'],
    ]),
  ],
  [/sharedStrings\.xml$/i, new Map([['si', 'texts']])],
  [
    /workbook\.xml$/i,
    new Map([
      ['definedName', 'names'],
      ['sheet', 'sheets'],
    ]),
  ],
  [/styles\.xml$/i, new Map([['xf', 'formats']])],
];

/** Counts the contents of a workbook's parts, one part after another, before the library makes objects for them. */
export class Survey {
  private readonly counts = new Map<Countable, number>();

  constructor(private readonly file: string) {}

  /**
   * Adds to a count.
   *
   * @throws FileProblem if the count exceeds its limit
   */
  count(what: Countable, more = 1): void {
    const count = (this.counts.get(what) ?? 0) + more;
    this.counts.set(what, count);
    checkCount(this.file, what, count);
  }

  /**
   * Returns a reader for a part, to which the bytes are passed in pieces. Its `write` and `end` throw a FileProblem, or
   * the parser's error if the part is not XML.
   */
  part(path: string): PartSurvey {
    // Column widths are limited per sheet, so their count begins at zero in each part.
    this.counts.delete('widths');
    const what = counted.find(([ofPath]) => ofPath.test(path))?.[1];
    return new PartSurvey(this, this.file, what ?? new Map());
  }
}

/**
 * The beginning of a document type, which can define entities that expand to billions of characters. A part with one is
 * refused; no spreadsheet program writes one.
 */
const documentType = '<!DOCTYPE';

/** Counts the contents of one part with the library's own parser, so that both see the same. */
export class PartSurvey {
  private readonly parser = new SaxParser({ position: false, maxDepth: deepestNesting + 10 });
  private readonly decoder = new TextDecoder();
  private depth = 0;
  private lastRow = 0;
  private lastColumn = 0;
  private tail = '';

  constructor(
    private readonly survey: Survey,
    private readonly file: string,
    private readonly counted: ReadonlyMap<string, Countable>,
  ) {
    this.parser.on('opentag', ({ name, attributes }) => this.opened(name, attributes));
    this.parser.on('closetag', () => this.depth--);
  }

  write(bytes: Uint8Array): void {
    this.read(this.decoder.decode(bytes, { stream: true }));
  }

  end(): void {
    this.read(this.decoder.decode());
    this.parser.close();
  }

  private read(text: string): void {
    if ((this.tail + text).includes(documentType))
      throw new FileProblem('notAsExcelWrites', { file: this.file });
    this.tail = text.slice(-documentType.length);
    this.parser.write(text);
  }

  private opened(prefixed: string, attributes: Attributes): void {
    this.survey.count('elements');
    if (++this.depth > deepestNesting) throw new FileProblem('notAsExcelWrites', { file: this.file });
    const what = this.counted.get(prefixed.slice(prefixed.indexOf(':') + 1));
    if (what === undefined) return;
    this.survey.count(what);
    if (what === 'rows') this.row(attributes);
    if (what === 'cells') this.cell(attributes);
    if (what === 'widths') this.widths(attributes);
    if (what === 'mergedAreas') this.merged(attributes);
    if (what === 'formulas' && attributes.t === 'array') this.spilling(attributes);
  }

  private row({ r }: Attributes): void {
    const row = r === undefined ? this.lastRow + 1 : Number(r);
    if (!(row >= 1 && row <= sheetArea.rows)) this.refuseBeyondSheet(`row ${r}`);
    this.lastRow = row;
    this.lastColumn = 0;
  }

  private cell({ r }: Attributes): void {
    const area = r === undefined ? { column: this.lastColumn } : parseArea(r);
    if (!area || area.column >= sheetArea.columns)
      this.refuseBeyondSheet(r ?? columnLetters(this.lastColumn));
    this.survey.count('places', Math.max(0, area.column + 1 - this.lastColumn));
    this.lastColumn = area.column + 1;
  }

  private widths({ max }: Attributes): void {
    const last = Number(max);
    if (last > sheetArea.columns) this.refuseBeyondSheet(`column ${last}`);
  }

  private merged({ ref = '' }: Attributes): void {
    const area = parseArea(ref);
    if (!area) this.refuseBeyondSheet(ref);
    if (!isEntireRow(area) && !isEntireColumn(area))
      this.survey.count('mergedCells', area.rows * area.columns);
  }

  /** Counts the columns into which an array formula spills, because reading the sheet goes through each. */
  private spilling({ ref = '' }: Attributes): void {
    this.survey.count('places', parseArea(ref)?.columns ?? 0);
  }

  private refuseBeyondSheet(place: string): never {
    throw new FileProblem('beyondSheet', { file: this.file, place });
  }
}
