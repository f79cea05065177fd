import { aRun, aRunWithFormulas, anEdit, interrupted, meanwhile, policyStep, steps } from './needs';
import type { PlantedFault } from './planted-fault';

/* Faults of issue 13 that are silent and severe, each written back into the code that mended it. */

export const faultsOfWriting: readonly PlantedFault[] = [
  {
    name: 'nothing is compared while a run writes: segments beside other clients',
    needs: steps(meanwhile('insertRow', 'deleteRow', 'sort')),
    file: 'excel/run/write-columns.ts',
    changes: [['  if (!cell) return;\n  const address', '  if (cell !== null) return;\n  const address']],
  },
  {
    name: 'a segment typed over meanwhile is not compared',
    needs: steps(aRun, meanwhile('typeTier')),
    file: 'excel/run/write-columns.ts',
    changes: [['return other < 0 ? undefined :', 'return other < 1e9 ? undefined :']],
  },
  {
    name: 'what is put back goes by the number of the row, not by the client',
    needs: steps(aRun, meanwhile('insertRow', 'deleteRow', 'sort')),
    file: 'excel/own/restore/restored-cells.ts',
    changes: [['.map((row) => (row === undefined ? undefined : row + 1))', '.map((_, row) => row + 1)']],
  },
  {
    name: 'names of a model that the policy lost stay',
    needs: steps(aRun, policyStep('drop', 'load', 'restore')),
    file: 'excel/policy/change/write-policy.ts',
    changes: [['for (const name of namesToGo) workbook', 'for (const name of [] as string[]) workbook']],
  },
  {
    name: 'a change of the policy keeps no journal',
    needs: steps(interrupted('policy')),
    file: 'excel/policy/change/carry-out-change.ts',
    changes: [['if (!before) throw error;', 'if (!before || before) throw error;']],
  },
  {
    name: 'cells with the format Text keep it when they get formulas',
    needs: steps(anEdit('formatAsText'), aRunWithFormulas),
    file: 'excel/run/journal/writing-passes.ts',
    changes: [["return isFormula(input) ? 'General' : null;", 'return null;']],
  },
];
