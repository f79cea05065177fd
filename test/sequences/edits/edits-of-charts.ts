import type { Edit } from './edit';

/** Gives a chart of a summary another title or no legend, renames it (it is then the user's), or deletes it. */
export const changeChart: Edit = (world, a, b, c) => {
  const summaries = [...world.summaries.values()];
  const summary = summaries[a % summaries.length];
  const charts = summary ? world.root.worksheets.getItem(summary.name).charts.items() : [];
  const chart = charts[b % charts.length];
  if (!summary || !chart) return false;
  const { name } = chart;
  if (summary.herCharts.has(name)) return false;
  switch (c % 4) {
    case 0:
      chart.delete();
      summary.charts.delete(name);
      break;
    case 1:
      chart.name = `Mine ${++world.things}`;
      summary.charts.delete(name);
      summary.herCharts.add(chart.name);
      break;
    case 2:
      chart.legend.visible = !chart.legend.visible;
      summary.charts.set(name, undefined);
      break;
    default:
      chart.title.text = `Our view ${++world.things}`;
      summary.charts.set(name, undefined);
  }
  return true;
};
