import { expect, test } from '@jest/globals';
import type { CellValue } from '../../../src/sheet/cells/cell';
import type { DateOrder } from '../../../src/sheet/text/culture';
import { planFor } from '../plan-for';
import { SheetProblem } from '../../../src/sheet/problem';

const [newYearsEve, march4, april27] = [46387, 46085, 46139]; // days of 2026

/** The segments of clients by the day of their last order, as of 31 December 2026. */
function planned(cells: readonly CellValue[], dateOrder: DateOrder): string[] {
  const range = { sheetId: '1', sheetName: 'Clients', top: 0, left: 0, rows: cells.length, columns: 2 };
  return planFor(
    range,
    { modelId: 'process', columns: { last_order: 1 }, language: 'en', asOf: newYearsEve, cutoffs: {} },
    {
      measures: { last_order: cells },
      culture: { decimal: '.', group: ',', dateOrder },
      otherHeaders: ['Client', 'Last order'],
    },
  ).segment.slice(1);
}

function refusal(...given: Parameters<typeof planned>): SheetProblem | undefined {
  try {
    planned(...given);
    return undefined;
  } catch (error) {
    if (error instanceof SheetProblem) return error;
    throw error;
  }
}

test('dates of which Excel took some for others when it opened the file stop the work', () => {
  const problem = refusal(['27/04/2026', march4, march4 + 1, '31.12.2025 10:00'], 'monthFirst');
  expect(problem?.in('en')).toMatch(/27\/04\/2026 in Clients!B2 is text.*took the day for the month/);
  expect(problem?.in('zh')).toMatch(/Clients!B2 中的 27\/04\/2026 是文本/);
  expect(refusal([march4, '04/27/2026'], 'dayFirst')?.details).toMatchObject({ cell: 'Clients!B3' });
});

test.each<[string, CellValue[]]>([
  ['there are late days among the dates', ['27/04/2026', march4, april27]],
  ['all are text', ['27/04/2026', '04/03/2026']],
  ['the texts are typed as the workbook is', ['04/27/2026', march4]],
  ['the texts could be either', ['04/03/2026', march4]],
])('they do not if %s', (_, cells) => expect(planned(cells, 'monthFirst')).toHaveLength(cells.length));
