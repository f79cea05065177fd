import type { ChartPicture } from '../simulator/workbook/excel/charts/chart-picture';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Sizes in pixels: room for names left of the bars and for numbers right of them. */
const [names, bar, gap, numbers, width] = [130, 14, 6, 90, 460] as const;

/** The colour of bars that Excel would choose. */
const standardFill = '#4472C4';

/** Draws the bar charts of the sheet in front below the grid, because Univer draws none; hides the place if there are none. */
export function showCharts(place: HTMLElement, charts: readonly ChartPicture[]): void {
  place.hidden = charts.length === 0;
  place.replaceChildren(...charts.map(figureOf));
}

function figureOf({ title, bars }: ChartPicture): HTMLElement {
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.textContent = title;
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
  figure.append(caption, picture);
  return figure;
}

function svg(tag: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
  const made = document.createElementNS(svgNamespace, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.textContent = text;
  return made;
}
