import type { Policy } from '../../src/policy/policy';
import { policyCellName } from '../../src/policy/names';
import type { PolicyOnSheet } from '../../src/policy/worksheet/policy-on-sheet';
import { layOutPolicySheet } from '../../src/policy/worksheet/lay-out-policy-sheet';
import type { CellValue } from '../../src/sheet/cells/cell';

/** Returns a policy sheet as Excel would: texts without their apostrophes, and the results of formulas. */
export function foundPolicy(policy: Policy): PolicyOnSheet {
  const { name: sheet, cells, tables, names } = layOutPolicySheet(policy);
  const argumentOf = (name: string) => {
    const model = policy.models.find(({ modelId }) => policyCellName(modelId) === name)!;
    const given = Object.keys(model.columns);
    return ['ClientTier policy', 1, model.modelId, policy.language, given.length, ...given, 0, 0].join('\n');
  };
  const values = new Map(cells.map(({ row, column, input }) => [`${row} ${column}`, shown(input)]));
  const valueAt = (row: number, column: number) => values.get(`${row} ${column}`) ?? '';
  const isFormula = (row: number, column: number) =>
    String(valueAt(row, column)).startsWith('=IFERROR(IF(AND(');
  return {
    tables: tables.map(({ name, top, left, rows, columns }) => {
      const block = Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_, column) => valueAt(top + row, left + column)),
      );
      return { name, sheet, top, left, header: block[0]!, rows: block.slice(1) };
    }),
    cells: names
      .filter(({ rows, columns }) => rows * columns === 1)
      .map(({ name, top, left }) => ({
        name,
        sheet,
        row: top,
        column: left,
        value: isFormula(top, left) ? argumentOf(name) : valueAt(top, left),
      })),
  };
}

const shown = (input: string | number): CellValue =>
  typeof input === 'string' ? input.replace(/^'/, '') : input;
