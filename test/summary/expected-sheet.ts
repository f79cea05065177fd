import { expectedConcentration, expectedRow, rounded } from '../excel/summary/figures';
import { awkwardClients as all, awkwardTiers } from './awkward-list';
import type { CellValue } from '../../src/sheet/cells/cell';

/** What the columns A to I of the summary of the awkward list must show, computed without a formula. */
export function expectedSheet() {
  const row = (name: CellValue, some: typeof all) => [name, ...rounded(expectedRow(some, all))];
  const named = [...awkwardTiers, 'Unclassified'];
  const others = all.filter(({ tier }) => !named.includes(String(tier)));
  const [clients, share, sum, shareOfSum, , , , without] = rounded(expectedRow(others, all));
  return {
    tiers: [
      ...named.map((name) =>
        row(
          name,
          all.filter(({ tier }) => tier === name),
        ),
      ),
      ['Not a segment of this model', clients, share, sum, shareOfSum, '', '', '', without],
      row('Total', all),
    ],
    concentration: rounded(expectedConcentration(all)),
    owners: [['Ann', 'ann'], ['B*b'], ['>5'], ['~'], [7], ['']]
      .map((names) => ({ names, some: all.filter(({ owner }) => (names as CellValue[]).includes(owner)) }))
      .sort((a, b) => Number(a.names[0] === '') - Number(b.names[0] === '') || b.some.length - a.some.length)
      .map(({ names, some }) => [
        names[0] === '' ? '(blank)' : names[0],
        ...rounded(expectedRow(some, all)).slice(0, 4),
      ]),
  };
}
