import { xmlEncodeAttr } from '../../package/library';
import type { Package } from '../../package/package';
import { order } from '../../package/schema-order';
import {
  childOf,
  elementOf,
  elementsIn,
  insertInOrder,
  newElement,
  type XmlElement,
} from '../../package/xml';
import { chartsInDrawing } from '../../read/charts';
import { parseArea } from '../../../workbook/places/area';
import type { SavedCells, SavedCharts } from '../../../workbook/book/chart-snapshot';
import { chartXml, drawingNamespaces } from './chart-xml';
import { relationshipAttribute } from '../../package/relationship-attribute';

const drawingType = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/**
 * Writes the charts that were made since the file was opened into the sheet's drawing, and removes those that were
 * deleted.
 */
export function patchCharts(
  book: Package,
  sheetPart: string,
  root: XmlElement,
  { charts, deleted }: SavedCharts = { charts: [], deleted: [], added: 0 },
): void {
  const known = book.related(sheetPart, 'drawing');
  if (known) removeDeleted(book, known, deleted);
  const made = charts.flatMap(({ name, content }) => (content?.covers ? [{ name, content }] : []));
  if (made.length === 0) return;
  const drawing = known ?? addDrawing(book, sheetPart, root);
  const element = book.element(drawing);
  const ids = elementsIn(element).map((_, index) => index + 1);
  for (const { name, content } of made) {
    const part = book.add('xl/charts/chart#.xml', chartType, chartXml(content, book.isStrict));
    const relation = book.relate(drawing, 'chart', part);
    const id = firstFree(element, ids.length + 2);
    element.children.push(anchor(content.covers, id, name, relation, book.isStrict));
    ids.push(id);
  }
  book.saveElement(drawing);
}

function removeDeleted(book: Package, drawing: string, deleted: readonly string[]): void {
  const element = book.element(drawing);
  const gone = chartsInDrawing(book, drawing).filter(({ id }) => deleted.includes(id));
  if (gone.length === 0) return;
  const anchors = new Set(gone.map(({ anchor: one }) => one));
  element.children = element.children.filter((child) => child.type !== 'element' || !anchors.has(child));
  for (const { part } of gone) book.unrelate(drawing, part);
  book.saveElement(drawing);
}

function addDrawing(book: Package, sheetPart: string, root: XmlElement): string {
  const { drawing, main } = drawingNamespaces(book.isStrict);
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${drawing}" xmlns:a="${main}"/>`;
  const part = book.add('xl/drawings/drawing#.xml', drawingType, xml);
  const id = book.relate(sheetPart, 'drawing', part);
  if (!childOf(root, 'drawing')) {
    insertInOrder(root, newElement(root, 'drawing', { [relationshipAttribute(root)]: id }), order.worksheet);
  }
  return part;
}

/** Returns the first number from `from` on that is no shape's id in the drawing. */
function firstFree(drawing: XmlElement, from: number): number {
  const used = new Set<number>();
  const visit = (element: XmlElement): void => {
    if (element.name.endsWith('cNvPr')) used.add(Number(element.attributes.id));
    elementsIn(element).forEach(visit);
  };
  visit(drawing);
  let id = from;
  while (used.has(id)) id += 1;
  return id;
}

/** Returns the frame that places a chart over cells. */
function anchor(
  covers: SavedCells,
  id: number,
  name: string,
  relation: string,
  isStrict: boolean,
): XmlElement {
  const area = parseArea(covers?.address ?? '') ?? { row: 0, column: 0, rows: 15, columns: 8 };
  const corner = (tag: string, row: number, column: number) =>
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  const { drawing, main, chart, relations } = drawingNamespaces(isStrict);
  return elementOf(
    `<xdr:twoCellAnchor xmlns:xdr="${drawing}" xmlns:a="${main}">${corner('from', area.row, area.column)}${corner('to', area.row + area.rows, area.column + area.columns)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${xmlEncodeAttr(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${chart}"><c:chart xmlns:c="${chart}" xmlns:r="${relations}" r:id="${relation}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`,
  );
}
