import { mapRows, type Sliced } from '../../classifier/slices';
import type { CellValue } from '../../sheet/cells/cell';
import { takeName } from '../../sheet/cells/unused-name';
import { sheetText } from '../../sheet/text/sheet-text';
import { dateFormat } from '../../summary/layout';
import type { CareRow } from '../plan/cared';
import { words } from '../words/languages';
import { formulasOf, planColumns, type FormulaPlaces, type PlanColumn } from './care-columns';
import type { CareInput } from './care-input';
import { whyOf } from './why';

/** A column of the plan, with the content of each row. */
export interface LaidOutColumn {
  readonly id: PlanColumn;
  readonly header: string;
  readonly format?: string;
  /** True if the cells are ClientTier's formulas. */
  readonly isFormula: boolean;
  readonly cells: readonly CellValue[];
}

const counts = '0';
const formats: { readonly [Column in PlanColumn]?: string } = {
  last: dateFormat,
  since: counts,
  met: counts,
  every: counts,
  due: dateFormat,
  over: counts,
  open: counts,
  next: dateFormat,
  contact: dateFormat,
};

/**
 * Lays the plan out by columns. A plan without clients has one blank row, because a table needs one.
 *
 * @param first the sheet row of the first client, zero-based
 */
export function* layOutPlan(input: CareInput, places: FormulaPlaces, first: number): Sliced<LaidOutColumn[]> {
  const { language, planned, value, entitled } = input;
  const text = words[language].sheet;
  const taken = new Set<string>();
  const columns = planColumns.filter((id) => id !== 'entitled' || entitled);
  const withFormulas = new Set<PlanColumn>();
  const rows = yield* mapRows(planned.rows, (row, index) => {
    // A client who is no longer in the list gets no formulas: she has no tier, and her visits do not matter.
    const formulas = row.status === undefined ? {} : formulasOf(places, first + index + 1);
    return columns.map((id) => {
      const formula = formulas[id];
      if (formula !== undefined) withFormulas.add(id);
      return formula ?? contentOf(id, row, input);
    });
  });
  const headers = { ...text.columns, entitled: sheetText[language].headers.entitled };
  return columns.map((id, column): LaidOutColumn => {
    const format = id === 'value' ? value?.format : formats[id];
    const cells = rows.map((row) => row[column]!);
    return {
      id,
      header: takeName(id === 'value' ? (value?.header ?? headers.value) : headers[id], taken),
      ...(format !== undefined && { format }),
      isFormula: withFormulas.has(id),
      cells: cells.length > 0 ? cells : [''],
    };
  });
}

function contentOf(id: PlanColumn, row: CareRow, { language, statusNames, entitled }: CareInput): CellValue {
  const { client, written, block, rank = '' } = row;
  if (id === 'rank') return rank;
  if (id === 'client') return client.name;
  if (id === 'tier') return client.tier;
  if (id === 'owner') return client.owner;
  if (id === 'block') return words[language].sheet.blocks[block];
  if (id === 'value') return client.value ?? '';
  if (id === 'why') return whyOf(row, statusNames, language);
  if (id === 'contact') return client.contact ?? '';
  if (id === 'entitled') return entitled?.(client.tier) ?? '';
  if (id === 'benefit' || id === 'next' || id === 'done') return written?.[id] ?? '';
  return '';
}
