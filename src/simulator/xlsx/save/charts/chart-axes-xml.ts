import type { SavedContent } from '../../../workbook/book/chart-snapshot';
import { xmlEncode } from '../../package/library';

type Axis = SavedContent['valueAxis'];

/** Ids of the axes: of categories (or x values) and of values, primary and secondary. */
export const axisIds = {
  categories: 111111111,
  values: 222222222,
  second: 333333333,
  secondValues: 444444444,
};

/** Returns a title in bold; `size` in hundredths of a point. */
export const titleXml = (text: string, size: number): string =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}" b="1"/></a:pPr><a:r><a:rPr sz="${size}" b="1"/><a:t>${xmlEncode(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

/** Returns the axes of a chart; none for a pie. */
export function axesXml({ kind, categoryAxis, valueAxis, secondaryValueAxis }: SavedContent): string {
  const { categories, values, second, secondValues } = axisIds;
  if (kind === 'Pie') return '';
  // Exchanges the crossings. A file stores at each axis where it crosses the other one; the chart object stores this
  // number at the other one.
  if (kind === 'XYScatter') {
    const x = { id: categories, across: values, side: 'b', crosses: crossesXml(valueAxis) };
    const y = { id: values, across: categories, side: 'l', crosses: crossesXml(categoryAxis) };
    return (
      numbersXml(categoryAxis, { ...x, between: 'midCat' }) +
      numbersXml(valueAxis, { ...y, between: 'midCat' })
    );
  }
  const isUpright = kind !== 'BarClustered';
  const [categorySide, valueSide] = isUpright ? ['b', 'l'] : ['l', 'b'];
  const names = namesXml(categoryAxis, {
    id: categories,
    across: values,
    side: categorySide,
    crosses: crossesXml(valueAxis),
  });
  const numbers = numbersXml(valueAxis, {
    id: values,
    across: categories,
    side: valueSide,
    crosses: '<c:crosses val="autoZero"/>',
    between: 'between',
  });
  if (!secondaryValueAxis) return names + numbers;
  const hidden = { ...categoryAxis, visible: false, hasMajorGridlines: false, title: { visible: false } };
  const atZero = '<c:crosses val="autoZero"/>';
  return (
    names +
    numbers +
    namesXml(hidden, { id: second, across: secondValues, side: categorySide, crosses: atZero }) +
    numbersXml(
      { hasMajorGridlines: false, ...secondaryValueAxis },
      { id: secondValues, across: second, side: 'r', crosses: '<c:crosses val="max"/>', between: 'between' },
    )
  );
}

interface Setting {
  readonly id: number;
  readonly across: number;
  readonly side: string;
  readonly crosses: string;
}

/** Writes either `crosses` or `crossesAt`, because the schema allows only one of them. */
const crossesXml = ({ positionAt }: Axis) =>
  positionAt === undefined ? '<c:crosses val="autoZero"/>' : `<c:crossesAt val="${positionAt}"/>`;

const labelPlaces = { NextToAxis: 'nextTo', High: 'high', Low: 'low', None: 'none' } as const;

/** Returns the elements that both kinds of axes have in common; they come before an axis's own elements. */
function beginXml(axis: Axis, { id, across, side, crosses }: Setting, format: string): string {
  const { scaleType, reversePlotOrder, maximum, minimum, title, visible } = axis;
  const log = scaleType === 'Logarithmic' ? '<c:logBase val="10"/>' : '';
  const end = (tag: string, value: number | undefined) =>
    value === undefined ? '' : `<c:${tag} val="${value}"/>`;
  const grid = axis.hasMajorGridlines ? `<c:majorGridlines>${greyLine}</c:majorGridlines>` : '';
  const named = title?.visible && title.text !== undefined ? titleXml(title.text, 900) : '';
  return `<c:axId val="${id}"/><c:scaling>${log}<c:orientation val="${reversePlotOrder ? 'maxMin' : 'minMax'}"/>${end('max', maximum)}${end('min', minimum)}</c:scaling><c:delete val="${Number(!visible)}"/><c:axPos val="${side}"/>${grid}${named}${format}<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${labelPlaces[axis.tickLabelPosition]}"/>${textXml(axis)}<c:crossAx val="${across}"/>${crosses}`;
}

/** Returns the angle of the names or numbers; in a file it is in 60,000ths of a degree, clockwise. */
function textXml({ textOrientation: angle }: Axis): string {
  if (angle === undefined) return '';
  const body = angle === 180 ? 'rot="0" vert="wordArtVert"' : `rot="${-60_000 * angle || 0}" vert="horz"`;
  return `<c:txPr><a:bodyPr ${body}/><a:p><a:pPr><a:defRPr/></a:pPr><a:endParaRPr/></a:p></c:txPr>`;
}

const greyLine =
  '<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>';

function namesXml(axis: Axis, setting: Setting): string {
  const { tickLabelSpacing: spacing } = axis;
  const skip = spacing === undefined ? '' : `<c:tickLblSkip val="${spacing}"/>`;
  return `<c:catAx>${beginXml(axis, setting, '')}<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${skip}<c:noMultiLvlLbl val="0"/></c:catAx>`;
}

function numbersXml(axis: Axis, setting: Setting & { readonly between: string }): string {
  const format =
    axis.numberFormat === undefined
      ? '<c:numFmt formatCode="General" sourceLinked="1"/>'
      : `<c:numFmt formatCode="${xmlEncode(axis.numberFormat).replaceAll('"', '&quot;')}" sourceLinked="0"/>`;
  const unit = axis.majorUnit === undefined ? '' : `<c:majorUnit val="${axis.majorUnit}"/>`;
  return `<c:valAx>${beginXml(axis, setting, format)}<c:crossBetween val="${setting.between}"/>${unit}</c:valAx>`;
}
