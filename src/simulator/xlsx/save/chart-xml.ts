import { quotedSheetName } from '../../../sheet/cells/cell';
import type { SavedCells, SavedContent } from '../../workbook/book/chart-snapshot';
import { xmlEncode } from '../package/library';

type Series = SavedContent['series'][number];
type Axis = SavedContent['valueAxis'];

/** Ids of the axes: of categories and of values. */
const [categoriesId, valuesId] = [111111111, 222222222];

/** The namespaces of drawings, of the plain standard and of the strict one. */
export const drawingNamespaces = (isStrict: boolean) => {
  const base = isStrict ? 'http://purl.oclc.org/ooxml' : 'http://schemas.openxmlformats.org';
  const year = isStrict ? '' : '2006/';
  return {
    drawing: `${base}/drawingml/${year}spreadsheetDrawing`,
    main: `${base}/drawingml/${year}main`,
    chart: `${base}/drawingml/${year}chart`,
    relations: `${base}/officeDocument/${year}relationships`,
  };
};

/** Returns the part of a chart. */
export function chartXml(content: SavedContent, isStrict: boolean): string {
  const { main, chart, relations } = drawingNamespaces(isStrict);
  const { kind, title, legend, plotVisibleOnly, categoryAxis, valueAxis, series } = content;
  const titleXml =
    title.visible && title.text !== undefined
      ? `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr sz="1200" b="1"/><a:t>${xmlEncode(title.text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
      : '';
  const legendXml = legend.visible ? '<c:legend><c:legendPos val="r"/><c:overlay val="0"/></c:legend>' : '';
  const plot =
    kind === 'Pie'
      ? pieXml(series)
      : `${barsXml(series)}${categoryAxisXml(categoryAxis)}${valueAxisXml(valueAxis)}`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace xmlns:c="${chart}" xmlns:a="${main}" xmlns:r="${relations}"><c:roundedCorners val="0"/><c:chart>${titleXml}<c:autoTitleDeleted val="${Number(!title.visible)}"/><c:plotArea><c:layout/>${plot}</c:plotArea>${legendXml}<c:plotVisOnly val="${Number(plotVisibleOnly)}"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;
}

function barsXml(series: readonly Series[]): string {
  const bars = series.map((one, index) => {
    const invert = `<c:invertIfNegative val="${Number(one.invertIfNegative ?? false)}"/>`;
    const points = one.pointFills.map(
      ([point, fill]) =>
        `<c:dPt><c:idx val="${point}"/>${invert}<c:bubble3D val="0"/>${fillXml(fill)}</c:dPt>`,
    );
    return `<c:ser>${headXml(one, index)}${fillXml(one.fill)}${invert}${points.join('')}${labelsXml(one)}${dataXml(one)}</c:ser>`;
  });
  const gap = series[0]?.gapWidth ?? 150;
  return `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${bars.join('')}<c:gapWidth val="${gap}"/><c:axId val="${categoriesId}"/><c:axId val="${valuesId}"/></c:barChart>`;
}

function pieXml(series: readonly Series[]): string {
  const pies = series.map((one, index) => {
    const points = one.pointFills.map(
      ([point, fill]) => `<c:dPt><c:idx val="${point}"/><c:bubble3D val="0"/>${fillXml(fill)}</c:dPt>`,
    );
    return `<c:ser>${headXml(one, index)}${points.join('')}${labelsXml(one)}${dataXml(one)}</c:ser>`;
  });
  return `<c:pieChart><c:varyColors val="1"/>${pies.join('')}<c:firstSliceAng val="0"/></c:pieChart>`;
}

const fillXml = (color: string | undefined) =>
  color ? `<c:spPr><a:solidFill><a:srgbClr val="${color.replace('#', '')}"/></a:solidFill></c:spPr>` : '';

/** Returns a reference to cells; one to deleted cells is what Excel writes for them. */
function referenceTo(cells: SavedCells): string {
  if (!cells) return '#REF!';
  return `${quotedSheetName(cells.sheet)}!${cells.address.replace(/[A-Z]+|\d+/g, (part) => `$${part}`)}`;
}

function headXml({ name }: Series, index: number): string {
  const text = name ? `<c:tx><c:strRef><c:f>${xmlEncode(referenceTo(name))}</c:f></c:strRef></c:tx>` : '';
  return `<c:idx val="${index}"/><c:order val="${index}"/>${text}`;
}

const labelsXml = ({ hasDataLabels }: Series) =>
  hasDataLabels
    ? '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
    : '';

function dataXml({ categories, values }: Series): string {
  const names = categories
    ? `<c:cat><c:strRef><c:f>${xmlEncode(referenceTo(categories))}</c:f></c:strRef></c:cat>`
    : '';
  return `${names}<c:val><c:numRef><c:f>${xmlEncode(referenceTo(values))}</c:f></c:numRef></c:val>`;
}

const labelPlaces = { NextToAxis: 'nextTo', High: 'high', Low: 'low', None: 'none' } as const;

/** Returns what both axes begin with, up to their kind's own elements. */
const axisXml = (axis: Axis, id: number, side: string, format: string) =>
  `<c:axId val="${id}"/><c:scaling><c:orientation val="${axis.reversePlotOrder ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="${Number(!axis.visible)}"/><c:axPos val="${side}"/>${format}<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${labelPlaces[axis.tickLabelPosition]}"/>`;

const categoryAxisXml = (axis: Axis) =>
  `<c:catAx>${axisXml(axis, categoriesId, 'l', '')}<c:crossAx val="${valuesId}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`;

const valueAxisXml = (axis: Axis) =>
  `<c:valAx>${axisXml(axis, valuesId, 'b', '<c:numFmt formatCode="General" sourceLinked="1"/>')}<c:crossAx val="${categoriesId}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`;
