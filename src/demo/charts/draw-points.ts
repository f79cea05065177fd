import type { AxisPicture, PointPicture } from '../../simulator/workbook/excel/charts/pictures/point-picture';
import { standardFill, svg } from './svg';

/**
 * Sizes in pixels. The legend is above the points, numbers and titles of the axes are left and below, room for labels
 * is at the right.
 */
const [left, bottom, right, top, width, height] = [64, 40, 150, 30, 720, 300] as const;
const widthInLegend = 110;
const mostMarks = 12;

/** Draws a scatter chart. The axes cross each other as in Excel; numbers are at the edges. */
export function drawPoints({ title, x, y, series }: PointPicture): SVGElement {
  const picture = svg('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img' });
  const named = series.flatMap(({ points }) =>
    points.flatMap(({ label = '' }) => (label === '' ? [] : [label])),
  );
  const counts = series.map(({ name, points }) => `${name} ${points.length}`);
  picture.setAttribute('aria-label', `${title}: ${[...counts, ...named].join(', ')}`);
  const [farRight, floor] = [width - right, height - bottom];
  const across = (value: number) => left + along(x, value) * (farRight - left);
  const up = (value: number) => floor - along(y, value) * (floor - top);
  const line = (x1: number, y1: number, x2: number, y2: number) =>
    svg('line', { x1, y1, x2, y2, class: 'chart-axis' });
  const text = (content: string, at: Readonly<Record<string, string | number>>) =>
    svg('text', { class: 'bar-text', ...at }, content);
  picture.append(
    line(across(x.crossing), top, across(x.crossing), floor),
    line(left, up(y.crossing), farRight, up(y.crossing)),
    ...marksOf(x).map((mark) =>
      text(shown(x, mark), { x: across(mark), y: floor + 16, 'text-anchor': 'middle' }),
    ),
    ...marksOf(y).map((mark) => text(shown(y, mark), { x: left - 6, y: up(mark) + 4, 'text-anchor': 'end' })),
    text(x.title, { x: (left + farRight) / 2, y: height - 6, 'text-anchor': 'middle' }),
    text(y.title, { transform: `translate(12 ${(top + floor) / 2}) rotate(-90)`, 'text-anchor': 'middle' }),
  );
  series.forEach(({ name, points, fill = standardFill, size }, index) => {
    const place = left + index * widthInLegend;
    picture.append(
      ...points.map((point) =>
        svg('circle', { cx: across(point.x), cy: up(point.y), r: (size * 2) / 3, fill }),
      ),
      ...points.flatMap(({ label, ...point }) =>
        label === undefined ? [] : [text(label, { x: across(point.x) + 8, y: up(point.y) + 4 })],
      ),
      svg('circle', { cx: place, cy: 10, r: (size * 2) / 3, fill }),
      text(name, { x: place + 10, y: 14 }),
    );
  });
  return picture;
}

/** Returns the place of a number on an axis: 0 at its beginning, 1 at its end. */
function along({ min, max, isLog }: AxisPicture, value: number): number {
  const scale = isLog ? Math.log : (number: number) => number;
  return (scale(value) - scale(min)) / (scale(max) - scale(min));
}

/** Returns the numbers to write beside an axis. */
function marksOf({ min, max, isLog, step = (max - min) / 5 }: AxisPicture): number[] {
  const next = (mark: number) => (isLog ? mark * 10 : mark + step);
  const marks: number[] = [];
  for (let mark = min; mark <= max * 1.000001 && marks.length < mostMarks; mark = next(mark))
    marks.push(mark);
  return marks;
}

const shown = ({ isPercent }: AxisPicture, value: number) =>
  new Intl.NumberFormat(undefined, {
    style: isPercent ? 'percent' : 'decimal',
    maximumSignificantDigits: 6,
  }).format(value);
