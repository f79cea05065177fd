import type { NativeCells } from '../../../src/classifier/native/native-cells';
import { nativeFormula } from '../../../src/classifier/native/native-formula';
import { unclassifiedName } from '../../../src/classifier/unclassified';
import { noNumber } from '../../../src/policy/formulas/policy-cell-lines';
import { columnLetters, type CellValue } from '../../../src/sheet/cells/cell';
import { isErrorName } from '../../../src/classifier/error-name';
import { asOf } from './arbitrary-cells';
import type { PortableCase } from './portable-case';

/** The content of a cell to create; text always stays text. */
export type Content =
  | { readonly kind: 'value'; readonly value: number | boolean }
  | { readonly kind: 'text' | 'error' | 'formula'; readonly text: string }
  | { readonly kind: 'blank' };

export interface PortableSheet {
  readonly name: string;
  readonly rows: readonly (readonly Content[])[];
}

export const policySheet = 'Client Policy';

/**
 * Returns a policy sheet (as-of date, whether it is valid, the cut-offs and names of each case), then a sheet per
 * case.
 */
export function portableWorkbook(cases: readonly PortableCase[]): PortableSheet[] {
  const policy: Content[][] = [
    [text('As of'), { kind: 'value', value: asOf }],
    [text('Valid'), { kind: 'value', value: 1 }],
  ];
  const put = (label: string, content: Content) => {
    policy.push([text(label), content]);
    return `'${policySheet}'!$B$${policy.length}`;
  };
  const sheets = cases.map((each, index) => {
    const { model, language, cutoffs } = each;
    const tiers = [...model.tiers, { id: 'unclassified', name: unclassifiedName }];
    const tierCells = new Map(tiers.map(({ id, name }) => [id, put(id, text(name[language]))]));
    const cutoffCells = new Map(cutoffs.map(({ id, value }) => [id, put(id, numberOrNone(value))]));
    return {
      name: sheetOf(index),
      rows: each.rows.map((row, at) => [
        ...row.map(contentOf),
        { kind: 'formula', text: formulaOf(each, at, cutoffCells, tierCells) } as const,
      ]),
    };
  });
  return [{ name: policySheet, rows: policy }, ...sheets];
}

export const sheetOf = (index: number) => `Case ${index + 1}`;

/**
 * Returns the formula of a row. The formulas of all rows differ only in their references, so one is made and its
 * references are moved.
 */
function formulaOf(
  { model, given, inPercent }: PortableCase,
  row: number,
  cutoffs: ReadonlyMap<string, string>,
  tiers: ReadonlyMap<string, string>,
): string {
  const key = tiers;
  const template = templates.get(key) ?? nativeFormula(model, cells());
  templates.set(key, template);
  return template.replaceAll('§', String(row + 1));

  function cells(): NativeCells {
    const columns = new Map(given.map(({ id }, column) => [id, `${columnLetters(column)}§`]));
    return {
      measure: (id) => columns.get(id),
      inPercent: (id) => inPercent.has(id),
      cutoff: (id) => cutoffs.get(id)!,
      tier: (id) => tiers.get(id)!,
      // This workbook has no policy, so no tier names are given.
      tierNames: () => '',
      asOf: `'${policySheet}'!$B$1`,
      valid: `'${policySheet}'!$B$2`,
    };
  }
}

const templates = new WeakMap<ReadonlyMap<string, string>, string>();

const text = (value: string): Content => ({ kind: 'text', text: value });

const numberOrNone = (value: number): Content =>
  Number.isNaN(value) ? text(noNumber) : { kind: 'value', value };

function contentOf(cell: CellValue): Content {
  if (typeof cell !== 'string') return { kind: 'value', value: cell };
  if (cell === '') return { kind: 'blank' };
  return { kind: isErrorName(cell) ? 'error' : 'text', text: cell };
}
