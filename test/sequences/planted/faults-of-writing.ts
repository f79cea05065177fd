import type { PlantedFault } from './planted-fault';

/* Faults of issue 13 that are silent and severe, each written back into the code that mended it. */

export const faultsOfWriting: readonly PlantedFault[] = [
  {
    name: 'nothing is compared while a run writes: segments beside other clients',
    file: 'excel/run/write-columns.ts',
    changes: [['  if (!cell) return;\n  const address', '  if (cell !== null) return;\n  const address']],
  },
  {
    name: 'a segment typed over meanwhile is not compared',
    file: 'excel/run/write-columns.ts',
    changes: [['return other < 0 ? undefined :', 'return other < 1e9 ? undefined :']],
  },
  {
    name: 'what is put back goes by the number of the row, not by the client',
    file: 'excel/own/restored-cells.ts',
    changes: [['.map((row) => (row === undefined ? undefined : row + 1))', '.map((_, row) => row + 1)']],
  },
  {
    name: 'names of a model that the policy lost stay',
    file: 'excel/policy/change/write-policy.ts',
    changes: [['for (const name of namesToGo) workbook', 'for (const name of [] as string[]) workbook']],
  },
  {
    name: 'a change of the policy keeps no journal',
    file: 'excel/policy/change/carry-out-change.ts',
    changes: [['if (!before) throw error;', 'if (!before || before) throw error;']],
  },
  {
    name: 'cells with the format Text keep it when they get formulas',
    file: 'excel/run/write-columns.ts',
    changes: [["return isFormula(input) ? 'General' : null;", 'return null;']],
  },
];
