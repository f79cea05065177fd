import type { ColumnPicture } from '../../simulator/workbook/excel/charts/pictures/column-picture';
import { standardFill, svg } from './svg';

/** Sizes in pixels. Slanted names are below the columns and left of them, percentages at the right, the legend above. */
const [left, right, top, bottom, width, height] = [88, 48, 30, 104, 720, 314] as const;
const [floor, end] = [height - bottom, width - right];
/** The longest name below a column. */
const longestName = 16;

/** Draws columns, and lines with an axis in percent at the right. */
export function drawColumns({ title, columns, max, lines, linesMax }: ColumnPicture): SVGElement {
  const picture = svg('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img' });
  const shares = lines[0]?.values ?? [];
  const spoken = columns.map(({ name, value }, index) => {
    const share = shares[index];
    return `${name} ${value}${share === undefined ? '' : ` ${Math.round(share * 100)}%`}`;
  });
  picture.setAttribute('aria-label', `${title}: ${spoken.join(', ')}`);
  const step = (end - left) / Math.max(1, columns.length);
  const up = (share: number) => floor - share * (floor - top);
  const text = (content: string, at: Readonly<Record<string, string | number>>) =>
    svg('text', { class: 'bar-text', ...at }, content);
  columns.forEach(({ name, value, fill = standardFill }, index) => {
    const x = left + index * step;
    const y = up(Math.min(1, value / max));
    const label = name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;
    picture.append(
      svg('rect', { x: x + step * 0.12, y, width: step * 0.76, height: floor - y, fill }),
      text(label, {
        transform: `translate(${x + step / 2} ${floor + 12}) rotate(-50)`,
        'text-anchor': 'end',
      }),
    );
  });
  lines.forEach(({ name, color = standardFill, isDashed, values }, index) => {
    const points = values.map((value, at) => `${left + (at + 0.5) * step},${up(value / linesMax)}`).join(' ');
    const dashes: Record<string, string> = isDashed ? { 'stroke-dasharray': '5 4' } : {};
    picture.append(
      svg('polyline', { points, fill: 'none', stroke: color, 'stroke-width': 1.5, ...dashes }),
      text(name, { x: left + index * 220 + 20, y: 14 }),
      svg('line', {
        x1: left + index * 220,
        y1: 10,
        x2: left + index * 220 + 16,
        y2: 10,
        stroke: color,
        ...dashes,
      }),
    );
  });
  picture.append(
    svg('line', { x1: left, y1: floor, x2: end, y2: floor, class: 'chart-axis' }),
    ...[0, 0.2, 0.4, 0.6, 0.8, 1].map((part) =>
      text(`${Math.round(part * linesMax * 100)}%`, { x: end + 6, y: up(part) + 4 }),
    ),
  );
  return picture;
}
