import type { ChartPicture } from '../../simulator/workbook/excel/charts/chart-picture';
import { drawBars } from './draw-bars';
import { drawPoints } from './draw-points';

/** Draws the charts of the sheet in front below the grid, because Univer draws none; hides the place if there are none. */
export function showCharts(place: HTMLElement, charts: readonly ChartPicture[]): void {
  place.hidden = charts.length === 0;
  place.replaceChildren(...charts.map(figureOf));
}

function figureOf(chart: ChartPicture): HTMLElement {
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.textContent = chart.title;
  figure.append(caption, chart.kind === 'bars' ? drawBars(chart) : drawPoints(chart));
  return figure;
}
