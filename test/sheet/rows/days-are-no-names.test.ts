import { expect, test } from '@jest/globals';
import { modelById } from '../../../src/classifier/models/catalogue';
import { atOneGo } from '../../../src/classifier/slices';
import type { CellValue } from '../../../src/sheet/cells/cell';
import { findNonClients } from '../../../src/sheet/rows/find-non-clients';
import { unknownCulture } from '../../../src/sheet/text/culture';

/** Returns what is shown of the row that has no figure. */
function shown(headers: readonly string[], row: readonly CellValue[]) {
  const rows = [
    [45000, 'Ada', 900],
    [...row, ''],
    [45010, 'Cyd', 300],
  ] as const;
  const column = (index: number) => ({
    sheetColumn: index,
    header: headers[index]!,
    cells: rows.map((cells) => cells[index]!),
  });
  const { nonClients } = atOneGo(
    findNonClients({
      ...{ top: 1, labels: [column(0), column(1)], names: [], culture: unknownCulture },
      measures: [{ ...column(2), measure: modelById('deal-size').measures[0]! }],
    }),
  );
  return nonClients.map((each) => [each.sheetColumn, each.shown]);
}

test('a row without figures is named by a text and not by its day, which would be shown as a number', () => {
  expect(shown(['closedate', 'Deal', 'Amount'], [45163, 'Boston order'])).toEqual([[1, 'Boston order']]);
  expect(shown(['Client number', 'Name', 'Amount'], [45163, 'Boston'])).toEqual([[0, '45163']]);
  expect(shown(['closedate', 'Deal', 'Amount'], [45163, ''])).toEqual([[0, '45163']]);
});
