import type { ChartPicture } from '../../simulator/workbook/excel/charts/pictures/chart-picture';
import { drawBars } from './draw-bars';
import { drawColumns } from './draw-columns';
import { drawPoints } from './draw-points';

/**
 * Draws the charts of the active sheet below the grid, because Univer draws none. Hides the place for them if there are
 * none.
 */
export function showCharts(place: HTMLElement, charts: readonly ChartPicture[]): void {
  place.hidden = charts.length === 0;
  place.replaceChildren(...charts.map(figureOf));
}

function figureOf(chart: ChartPicture): HTMLElement {
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.textContent = chart.title;
  figure.append(caption, drawn(chart));
  return figure;
}

function drawn(chart: ChartPicture): SVGElement {
  if (chart.kind === 'points') return drawPoints(chart);
  return chart.kind === 'columns' ? drawColumns(chart) : drawBars(chart);
}
