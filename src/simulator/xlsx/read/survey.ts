import { columnLetters } from '../../../sheet/cells/cell';
import { isEntireColumn, isEntireRow, parseArea, sheetArea } from '../../workbook/places/area';
import type { Countable } from '../problems/file-problem-text';
import { FileProblem } from '../problems/file-problem';
import { SaxParser } from '../package/library';
import { checkCount, deepestNesting } from '../problems/limits';

type Attributes = Readonly<Record<string, string>>;

/** What is counted by which element, by the path of a part: so the library knows them apart too. */
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

/** Counts what the parts of a workbook hold, before the library makes objects of it: one part after the other. */
export class Survey {
  private readonly counts = new Map<Countable, number>();

  constructor(private readonly file: string) {}

  /** Throws a FileProblem as soon as there is too much of something. */
  count(what: Countable, more = 1): void {
    const count = (this.counts.get(what) ?? 0) + more;
    this.counts.set(what, count);
    checkCount(this.file, what, count);
  }

  /** Reads a part as its bytes come; `write` and `end` throw a FileProblem, or the parser's error if it is no XML. */
  part(path: string): PartSurvey {
    // Widths are bounded for each sheet.
    this.counts.delete('widths');
    const what = counted.find(([ofPath]) => ofPath.test(path))?.[1];
    return new PartSurvey(this, this.file, what ?? new Map());
  }
}

/** A DTD defines entities, which may stand for one another to billions of characters. No spreadsheet program writes one. */
const documentType = '<!DOCTYPE';

/** Goes through a part with the library's own parser, to see what the library will. */
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
    if (!(row >= 1 && row <= sheetArea.rows)) this.beyond(`row ${r}`);
    this.lastRow = row;
    this.lastColumn = 0;
  }

  private cell({ r }: Attributes): void {
    const area = r === undefined ? { column: this.lastColumn } : parseArea(r);
    if (!area || area.column >= sheetArea.columns) this.beyond(r ?? columnLetters(this.lastColumn));
    this.survey.count('places', Math.max(0, area.column + 1 - this.lastColumn));
    this.lastColumn = area.column + 1;
  }

  private widths({ max }: Attributes): void {
    const last = Number(max);
    if (last > sheetArea.columns) this.beyond(`column ${last}`);
  }

  private merged({ ref = '' }: Attributes): void {
    const area = parseArea(ref);
    if (!area) this.beyond(ref);
    if (!isEntireRow(area) && !isEntireColumn(area))
      this.survey.count('mergedCells', area.rows * area.columns);
  }

  /** Each column that an array formula spills over is looked at. */
  private spilling({ ref = '' }: Attributes): void {
    this.survey.count('places', parseArea(ref)?.columns ?? 0);
  }

  private beyond(place: string): never {
    throw new FileProblem('beyondSheet', { file: this.file, place });
  }
}
