import { quotedSheetName } from '../../../../sheet/cells/cell';
import type { SavedCells, SavedContent } from '../../../workbook/book/chart-snapshot';
import { xmlEncode } from '../../package/library';
import { axesXml, axisIds } from './chart-axes-xml';
import { labelsXml } from './chart-labels-xml';

type Series = SavedContent['series'][number];
/** A series with its index among all series of the chart. */
type Numbered = readonly [series: Series, index: number];

/** Returns bars, slices, lines and points with their axes. */
export function plotXml(content: SavedContent): string {
  const { kind, series } = content;
  const all = series.map((one, index): Numbered => [one, index]);
  if (kind === 'Pie') return piesXml(all);
  if (kind === 'XYScatter') return pointsXml(all) + axesXml(content);
  const isLine = ([one]: Numbered) => (one.kind ?? kind) === 'Line';
  const ofAxes = (isSecondary: boolean) => {
    const group = all.filter(([one]) => (one.isSecondary ?? false) === isSecondary);
    const bars = group.filter((one) => !isLine(one));
    const lines = group.filter(isLine);
    const ids = isSecondary ? [axisIds.second, axisIds.secondValues] : [axisIds.categories, axisIds.values];
    const axes = ids.map((id) => `<c:axId val="${id}"/>`).join('');
    return (
      (bars.length > 0 ? barsXml(bars, kind, axes) : '') + (lines.length > 0 ? linesXml(lines, axes) : '')
    );
  };
  return ofAxes(false) + ofAxes(true) + axesXml(content);
}

function barsXml(bars: readonly Numbered[], kind: SavedContent['kind'], axes: string): string {
  const each = bars.map(([one, index]) => {
    const invert = `<c:invertIfNegative val="${Number(one.invertIfNegative ?? false)}"/>`;
    const points = one.pointFills.map(
      ([point, fill]) =>
        `<c:dPt><c:idx val="${point}"/>${invert}<c:bubble3D val="0"/>${shapeXml(fillXml(fill))}</c:dPt>`,
    );
    return `<c:ser>${headXml(one, index)}${shapeXml(fillXml(one.fill))}${invert}${points.join('')}${labelsXml(one)}${categoriesXml(one)}${valuesXml(one)}</c:ser>`;
  });
  const direction = kind === 'BarClustered' ? 'bar' : 'col';
  const gap = bars[0]![0].gapWidth ?? 150;
  return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${each.join('')}<c:gapWidth val="${gap}"/>${axes}</c:barChart>`;
}

function linesXml(lines: readonly Numbered[], axes: string): string {
  const each = lines.map(
    ([one, index]) =>
      `<c:ser>${headXml(one, index)}${shapeXml(lineXml(one))}${markerXml(one)}${labelsXml(one)}${categoriesXml(one)}${valuesXml(one)}<c:smooth val="0"/></c:ser>`,
  );
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${each.join('')}<c:marker val="1"/>${axes}</c:lineChart>`;
}

function pointsXml(all: readonly Numbered[]): string {
  const each = all.map(([one, index]) => {
    const x = one.categories ? `<c:xVal>${numbersXml(one.categories)}</c:xVal>` : '';
    const noLine = shapeXml('<a:ln w="19050"><a:noFill/></a:ln>');
    return `<c:ser>${headXml(one, index)}${noLine}${markerXml(one)}${labelsXml(one)}${x}<c:yVal>${numbersXml(one.values)}</c:yVal><c:smooth val="0"/></c:ser>`;
  });
  return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${each.join('')}<c:axId val="${axisIds.categories}"/><c:axId val="${axisIds.values}"/></c:scatterChart>`;
}

function piesXml(all: readonly Numbered[]): string {
  const pies = all.map(([one, index]) => {
    const points = one.pointFills.map(
      ([point, fill]) =>
        `<c:dPt><c:idx val="${point}"/><c:bubble3D val="0"/>${shapeXml(fillXml(fill))}</c:dPt>`,
    );
    return `<c:ser>${headXml(one, index)}${points.join('')}${labelsXml(one)}${categoriesXml(one)}${valuesXml(one)}</c:ser>`;
  });
  return `<c:pieChart><c:varyColors val="1"/>${pies.join('')}<c:firstSliceAng val="0"/></c:pieChart>`;
}

const shapeXml = (parts: string) => (parts === '' ? '' : `<c:spPr>${parts}</c:spPr>`);

const fillXml = (color: string | undefined) =>
  color ? `<a:solidFill><a:srgbClr val="${color.replace('#', '')}"/></a:solidFill>` : '';

const dashes = { Continuous: 'solid', Dash: 'dash', Dot: 'sysDot' } as const;

function lineXml({ line }: Series): string {
  if (!line) return '';
  if (line.style === 'None') return '<a:ln><a:noFill/></a:ln>';
  const width = Math.round((line.weight ?? 2.25) * 12_700);
  return `<a:ln w="${width}">${fillXml(line.color)}<a:prstDash val="${dashes[line.style ?? 'Continuous']}"/></a:ln>`;
}

function markerXml({ marker = {} }: Series): string {
  const { style = 'Automatic', size, fill, border } = marker;
  const symbol = style === 'Automatic' ? '' : `<c:symbol val="${style.toLowerCase()}"/>`;
  const sized = size === undefined ? '' : `<c:size val="${size}"/>`;
  const edge = border === undefined ? '' : `<a:ln w="9525">${fillXml(border)}</a:ln>`;
  const parts = symbol + sized + shapeXml(fillXml(fill) + edge);
  return parts === '' ? '' : `<c:marker>${parts}</c:marker>`;
}

/** Returns a reference to cells; for deleted cells `#REF!`, as Excel does. */
function referenceTo(cells: SavedCells): string {
  if (!cells) return '#REF!';
  return `${quotedSheetName(cells.sheet)}!${cells.address.replace(/[A-Z]+|\d+/g, (part) => `$${part}`)}`;
}

function headXml({ givenName, name }: Series, index: number): string {
  const inCell = name ? `<c:strRef><c:f>${xmlEncode(referenceTo(name))}</c:f></c:strRef>` : '';
  const text = givenName === undefined ? inCell : `<c:v>${xmlEncode(givenName)}</c:v>`;
  return `<c:idx val="${index}"/><c:order val="${index}"/>${text && `<c:tx>${text}</c:tx>`}`;
}

const numbersXml = (cells: SavedCells) => `<c:numRef><c:f>${xmlEncode(referenceTo(cells))}</c:f></c:numRef>`;

const categoriesXml = ({ categories }: Series) =>
  categories ? `<c:cat><c:strRef><c:f>${xmlEncode(referenceTo(categories))}</c:f></c:strRef></c:cat>` : '';

const valuesXml = ({ values }: Series) => `<c:val>${numbersXml(values)}</c:val>`;
