import type { SavedCharts } from '../../workbook/book/chart-snapshot';
import type { Package } from '../package/package';
import { partsOfSheets } from '../package/parts-of-sheets';
import { everyElement, elementsIn, localName, type XmlElement } from '../package/xml';

/** A chart in a drawing, with its frame and its part. */
export interface ChartInDrawing {
  readonly id: string;
  readonly name: string;
  readonly part: string;
  readonly anchor: XmlElement;
}

/** Returns the charts of a drawing, except those in a group of shapes. */
export function chartsInDrawing(book: Package, drawing: string): ChartInDrawing[] {
  const parts = new Map(
    book
      .relationships(drawing)
      .filter(({ kind }) => kind === 'chart')
      .map(({ id, target }) => [id, target]),
  );
  return elementsIn(book.element(drawing)).flatMap((anchor): ChartInDrawing[] => {
    if (!elementsIn(anchor).some((element) => localName(element) === 'graphicFrame')) return [];
    let name: string | undefined;
    let number = '';
    let part: string | undefined;
    everyElement(anchor, (element) => {
      const { attributes } = element;
      if (localName(element) === 'cNvPr') [name, number] = [attributes.name ?? '', attributes.id ?? ''];
      const relation = Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1];
      if (localName(element) === 'chart') part = parts.get(relation ?? '');
    });
    if (part === undefined || name === undefined) return [];
    return [{ id: `{chart-in-file-${number}}`, name, part, anchor }];
  });
}

/** Returns the names of the charts on a sheet of a file, for its snapshot; undefined if there are none. */
function chartsOfSheet(book: Package, sheetPart: string): SavedCharts | undefined {
  const drawing = book.related(sheetPart, 'drawing');
  if (!drawing || !book.has(drawing)) return undefined;
  const charts = chartsInDrawing(book, drawing).map(({ id, name }) => ({ id, name }));
  return charts.length > 0 ? { charts, deleted: [], added: charts.length } : undefined;
}

/** Returns the charts on the sheets of a file, by the names of the sheets. */
export function chartsInFile(book: Package): ReadonlyMap<string, SavedCharts> {
  const found = new Map<string, SavedCharts>();
  if (!book.parts.some((part) => /drawing[^/]*\.xml$/i.test(part))) return found;
  for (const [name, part] of partsOfSheets(book)) {
    const charts = chartsOfSheet(book, part);
    if (charts) found.set(name, charts);
  }
  return found;
}
