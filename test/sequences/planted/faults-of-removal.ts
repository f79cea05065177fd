import { aRun, aRunWithFormulas, anEdit, anUndo, inTable, interrupted, steps } from './needs';
import type { PlantedFault } from './planted-fault';

/* Faults of issue 13 by which too much was taken or something stayed, each written back into the code that mended it. */

export const faultsOfRemoval: readonly PlantedFault[] = [
  {
    name: '*Remove* knows no cells of others',
    needs: steps(aRun, anEdit('typeTotal', 'typeNote', 'typeTier')),
    file: 'excel/remove/columns-to-remove.ts',
    changes: [['others: others[role] ?? [],', 'others: [],']],
  },
  {
    name: 'what is typed beside a total is taken for a segment by hand',
    needs: steps(anEdit('typeTotal', 'typeNote'), aRun),
    file: 'sheet/plan/beside-no-client.ts',
    changes: [
      [
        '=> isClient(cell.row) || (!isNobody(cell.row) && isTier(cell));',
        '=> true || isClient(cell.row) || (!isNobody(cell.row) && isTier(cell));',
      ],
    ],
  },
  {
    name: "every conditional format is taken for ClientTier's",
    needs: steps(anEdit('addRule')),
    file: 'excel/own/tier-colors.ts',
    changes: [
      [
        "if (type !== 'CellValue') return [];",
        "if (type !== 'CellValue') return [{ id, priority, text: '', fill: '', color: '' }];",
      ],
      ['.filter((rule) => records.some((record) => isOwnRule(rule, record)))', ''],
    ],
  },
  {
    name: 'the last rule, that of *Unclassified*, is not put back',
    needs: steps(aRun, interrupted('segment', 'remove', 'policy')),
    file: 'excel/own/tier-colors.ts',
    changes: [['for (const rule of before) addRule', 'for (const rule of before.slice(0, -1)) addRule']],
  },
  {
    name: 'segments beside clients who were cleared stay',
    needs: steps(aRun, anEdit('clearEnd'), aRun),
    file: 'excel/run/inputs-of-run.ts',
    changes: [["(own.has(row) ? '' : null)", '(own.has(row) ? null : null)']],
  },
  {
    name: 'undoing a run brings segments back beside clients who were cleared',
    needs: steps(aRun, anEdit('clearEnd', 'deleteRow'), anUndo),
    file: 'excel/undo/require-columns-as-written.ts',
    changes: [['if (gone) throw', 'if (gone && gone.row < 0) throw']],
  },
  {
    name: "a list does not reach over blank columns to ClientTier's",
    needs: steps(anEdit('insertColumn')),
    file: 'sheet/find/join-lists.ts',
    changes: [['(isAmong || blank.length <= 1 || wereOne(list, other, own)) &&', 'blank.length <= 1 &&']],
  },
  {
    name: 'widths beside a table are not put back',
    needs: inTable(steps(aRun)),
    file: 'excel/remove/around-table.ts',
    changes: [
      ['for (const { column, width } of widths)', 'for (const { column, width } of widths.slice(0, 0))'],
    ],
  },
  {
    name: 'cells beside a table are not moved back',
    needs: inTable(steps(aRun)),
    file: 'excel/own/beside-table.ts',
    changes: [['if (missing > 0) gap', 'if (missing > 9) gap']],
  },
  {
    name: 'in the simulated Excel, answers come late into cells that were cleared',
    needs: steps(aRunWithFormulas),
    file: 'simulator/workbook/functions/waiting-cells.ts',
    changes: [['if (isCleared || keepsValue)', 'if (keepsValue)']],
  },
];
