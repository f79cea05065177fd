import { expect, test } from '@jest/globals';
import { atOneGo } from '../../../src/classifier/slices';
import { layOutMap } from '../../../src/summary/map/lay-out-map';
import { placeClients } from '../../../src/summary/map/map-points';
import type { MapMeasure, SummaryInput } from '../../../src/summary/list';
import { awkwardInput } from '../awkward-list';

function layOut(input: SummaryInput) {
  const placed = input.map && atOneGo(placeClients(input, input.map));
  return layOutMap(input, placed, { first: 6 }, '2026-11-28', 0);
}
const texts = (input: SummaryInput) => layOut(input).cells.map(({ input: text }) => text);

test('an own grid of three levels says why it has no map, in both languages', () => {
  const input: SummaryInput = { ...awkwardInput, largerGrid: ['Sales', 'Margin'] };
  expect(texts(input)).toEqual([
    "'Map: Sales and Margin",
    "'Not drawn: a map shows two levels of each measure, and this grid has more.",
  ]);
  expect(texts({ ...input, language: 'zh' })).toEqual([
    "'分布图：Sales与Margin",
    "'未绘制：分布图的每项指标只能有两档，而此矩阵档数更多。",
  ]);
  expect(texts(awkwardInput)).toEqual([]);
});

test('names of the largest that would lie upon each other are listed above the map', () => {
  const clients = [
    ['Acme', 900, 500],
    ['Birch', 899, 501],
    ['Cole', 100, 50],
    ['Dahl', 300, 200],
  ] as const;
  const measure = (name: string, at: 1 | 2): MapMeasure => ({
    name,
    kind: 'amount',
    cutoff: 250,
    numbers: Float64Array.from(clients, (client) => client[at]),
  });
  const input: SummaryInput = {
    ...awkwardInput,
    cells: {
      tiers: clients.map(() => 'VIPs'),
      names: clients.map(([name]) => name),
      values: clients.map(([, sales]) => sales),
    },
    map: {
      tiers: { sheetName: 'List', column: 3, top: 1 },
      x: measure('Sales', 1),
      y: measure('Margin', 2),
    },
  };
  const { cells, charts } = layOut(input);
  expect(charts[0]!.series[0]!.labels).toEqual(['Acme', '', 'Dahl', 'Cole']);
  expect(cells.map(({ input: text }) => text).join('\n')).toMatch(
    /The rings show the 4 largest on it by Amount\. Their rings are too close together for these names: Birch\./,
  );
});
