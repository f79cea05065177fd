import { modelById } from '../../classifier/models/catalogue';
import type { Cutoff } from '../../classifier/cutoff';
import type { Language } from '../../classifier/language';
import { findModelTables, missingTable, type ModelTables } from './find-model-tables';
import { cutoffColumn, indexColumn } from '../layout/model-positions';
import { CellReader } from './cell-reader';
import { cutoffsAddedLater } from '../cutoffs-added-later';
import { modelPolicyFaults } from '../faults/model-policy-faults';
import { isCustomModelId } from '../custom-model';
import type { ModelPolicy, PolicyCutoff } from '../policy';
import { parsePolicyCell } from '../formulas/parse-policy-cell';
import { policyFault, type PolicyFault } from '../fault';
import { policyRowForm } from '../model/policy-row-form';
import { addressInTable, addressOfCell, type FoundTable, type PolicyOnSheet } from './policy-on-sheet';
import { customMeasureRows, indexRowsExpected, readMeasures, standardMeasureRows } from './read-measures';
import { customModelSkeleton, readCustomModel } from './read-custom-model';
import { readTiers, tierRowFaults } from './read-tiers';
import { readRuleText } from '../rule-text';
import { withSharesRead } from '../model/share-cutoffs';
import { rowFaults } from './row-faults';

export type ReadModelPolicy = { readonly policy: ModelPolicy } | { readonly faults: readonly PolicyFault[] };

/** Reads one model's policy from its block. Returns it, or everything that is wrong. */
export function readModelPolicy(found: PolicyOnSheet, modelId: string, language: Language): ReadModelPolicy {
  const isOwn = isCustomModelId(modelId);
  const tables = findModelTables(found, modelId, isOwn);
  if ('faults' in tables) return tables;

  const rows = isOwn
    ? customMeasureRows(tables)
    : standardMeasureRows(tables.measures, modelById(modelId), language);
  const structural = [
    ...rowFaults(tables.measures, 'Measures', rows.idColumn, rows.expected),
    ...(tables.indices
      ? rowFaults(tables.indices, 'Indices', indexColumn.id, indexRowsExpected(tables))
      : []),
    ...tierRowFaults(tables.tiers, isOwn ? undefined : modelById(modelId), language),
    ...(isOwn ? customModelSkeleton(tables).faults : []),
  ];
  if (structural.length > 0) return { faults: structural };

  const reader = new CellReader();
  reader.at('', addressOfCell(tables.cell));
  const columns = readMeasures(tables.measures, rows.idColumn, isOwn, reader);
  const tiers = readTiers(tables.tiers, reader);
  const skeleton = isOwn ? customModelSkeleton(tables).own : undefined;
  const empty: ModelPolicy = { modelId, ...(skeleton && { own: skeleton }), columns, cutoffs: {}, tiers };
  const cutoffs = readCutoffs(tables, empty, language, reader);
  if ('faults' in cutoffs) return { faults: [...cutoffs.faults, ...reader.faults] };
  const own = skeleton && readCustomModel(found, tables, skeleton, cutoffs.cutoffs, tiers, reader);
  const policy: ModelPolicy = { ...empty, ...(own && { own }), cutoffs: cutoffs.cutoffs };

  const known = new Set(reader.faults.map(({ place }) => place));
  const faults = [
    ...reader.faults,
    ...modelPolicyFaults(policy, (path) => reader.placeOf(path)).filter(({ place }) => !known.has(place)),
  ];
  if (faults.length > 0) return { faults };
  if (canFormulasRead(tables, policy)) return { policy: withSharesRead(policy) };
  const deleted = rowsDeleted(tables, policy, language);
  return { faults: deleted.length > 0 ? deleted : [notForFormulas(tables)] };
}

/**
 * Reports cut-offs whose rows were deleted. Called if formulas cannot read the policy cell, because its formula needs
 * these rows. A sheet of an older version does not need the rows of cut-offs added later.
 */
function rowsDeleted(
  { cutoffs: table }: ModelTables,
  policy: ModelPolicy,
  language: Language,
): readonly PolicyFault[] {
  const { cutoffs } = policyRowForm(policy, language);
  return table && table.rows.length < cutoffs.length ? cutoffRowFaults(table, cutoffs, language) : [];
}

/**
 * Returns whether formulas can read the model's policy cell. Formulas on the sheet check the tables too, and may find
 * faults that this code does not.
 */
function canFormulasRead({ cell }: ModelTables, { columns, modelId }: ModelPolicy): boolean {
  const content = parsePolicyCell(String(cell.value));
  const given = Object.keys(columns);
  return content?.modelId === modelId && content.given.join() === given.join();
}

const notForFormulas = ({ cell }: ModelTables) => policyFault(addressOfCell(cell), 'notForFormulas', {});

function readCutoffs(
  tables: ModelTables,
  policy: ModelPolicy,
  language: Language,
  reader: CellReader,
): { readonly cutoffs: Record<string, PolicyCutoff> } | { readonly faults: readonly PolicyFault[] } {
  const form = policyRowForm(policy, language);
  const { cutoffs: table } = tables;
  const ids = (table?.rows ?? []).map((row) => row[cutoffColumn.id]);
  // True if the table has more rows than older versions wrote. It is then not older, and a new cut-off has lost its id.
  const hasMore = ids.length > form.cutoffs.filter(({ addedLater }) => !addedLater).length;
  const added = cutoffsAddedLater(form, (id) => hasMore || ids.includes(id));
  const expected = form.cutoffs.filter(({ id }) => !Object.hasOwn(added, id));
  if (!table) {
    return expected.length === 0
      ? { cutoffs: added }
      : { faults: missingTable(policy.modelId, 'Cutoffs', tables.cell) };
  }
  const faults = cutoffRowFaults(table, expected, language);
  if (faults.length > 0) return { faults };
  const entries = expected.map(({ id }, row): [string, PolicyCutoff] => {
    const cell = (column: number) => table.rows[row]![column] ?? '';
    const address = (column: number) => addressInTable(table, row, column);
    const { label, rule, number, drawnOn } = cutoffColumn;
    reader.at(`cutoffs.${id}.rule`, address(rule));
    reader.at(`cutoffs.${id}.value`, address(number));
    reader.at(`cutoffs.${id}.drawnOn`, address(drawnOn));
    reader.anything(cell(label), address(label));
    const value = reader.number(cell(number), address(number));
    const found = reader.word(cell(rule), address(rule), 'unknownRule', (text) => readRuleText(text, value));
    const day = cell(drawnOn) === '' ? undefined : reader.day(cell(drawnOn), address(drawnOn));
    return [id, { rule: found ?? { kind: 'median' }, value, ...(day !== undefined && { drawnOn: day }) }];
  });
  return { cutoffs: { ...Object.fromEntries(entries), ...added } };
}

const cutoffRowFaults = (table: FoundTable, expected: readonly Cutoff[], language: Language) =>
  rowFaults(
    table,
    'Cutoffs',
    cutoffColumn.id,
    expected.map(({ id, name }) => ({ id, label: name[language] })),
  );
