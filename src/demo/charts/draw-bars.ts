import type { BarPicture } from '../../simulator/workbook/excel/charts/pictures/chart-picture';
import { standardFill, svg } from './svg';

/** Sizes in pixels: room for names left of the bars and for numbers right of them. */
const [names, bar, gap, numbers, width] = [190, 14, 6, 90, 520] as const;

/** Draws a bar chart. */
export function drawBars({ title, bars }: BarPicture): SVGElement {
  const height = bars.length * (bar + gap);
  const picture = svg('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img' });
  picture.setAttribute(
    'aria-label',
    `${title}: ${bars.map(({ name, label }) => `${name} ${label}`).join(', ')}`,
  );
  const values = bars.map(({ value }) => value);
  // Bars below 0 go to the left of the zero line.
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const scale = (width - names - numbers) / (most - least || 1);
  const at = (value: number) => names + (value - least) * scale;
  bars.forEach(({ name, value, label, fill = standardFill }, index) => {
    const y = index * (bar + gap);
    const x = at(Math.min(0, value));
    const base = { y: y + bar - 2, class: 'bar-text' };
    picture.append(
      svg('text', { x: names - 8, 'text-anchor': 'end', ...base }, name),
      svg('rect', { x, y, width: Math.abs(value) * scale, height: bar, fill }),
      svg('text', { x: at(Math.max(0, value)) + 6, ...base }, label),
    );
  });
  return picture;
}
