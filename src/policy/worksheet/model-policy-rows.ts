import { kindOf } from '../../classifier/kind-of';
import type { Language } from '../../classifier/language';
import { measureKinds } from '../../classifier/measure-kinds';
import type { Model } from '../../classifier/model';
import { noNumber } from '../formulas/policy-cell-lines';
import { kindText } from '../kind-text';
import { asText, dateFormat, numberFormat, unseenFormat, type LayoutCell } from '../layout/layout';
import {
  cutoffColumn,
  idColumnOfMeasures,
  indexColumn,
  tierColumn,
  type Shape,
} from '../layout/model-positions';
import { levelLabels } from '../layout/table-headers';
import { measuresGiven } from '../model/policy-row-form';
import type { PolicyTable } from '../names';
import type { ModelPolicy, PolicyCutoff, PolicyTier } from '../policy';
import { ruleText } from '../rule-text';
import { tierColor } from '../tier-color';

/** A cell to write, without its place. */
export type Content = Omit<LayoutCell, 'row' | 'column'>;

const unseen = { numberFormat: unseenFormat, look: 'unseen' } as const;

/**
 * Returns the header cells of a table. The header above ids of measures and indices is white, because these are hidden.
 */
export const headerRow = (table: PolicyTable, headers: readonly string[], shape: Shape): Content[] =>
  headers.map((input, column) =>
    (table === 'Measures' && column === idColumnOfMeasures(shape)) ||
    (table === 'Indices' && column === indexColumn.id)
      ? { input, look: 'unseen' }
      : { input, look: 'header' },
  );

export function measureRows(policy: ModelPolicy, form: Model, language: Language): Content[][] {
  const { columns, own } = policy;
  return measuresGiven(policy, form).map(({ id, name }) => {
    const { kind, index } = own?.measures.find((measure) => measure.id === id) ?? {};
    const ofIndex = own?.indices?.find((each) => each.id === index);
    return [
      { input: asText(name[language]) },
      { input: asText(columns[id]!) },
      ...(kind ? [{ input: kindText[language][kind] }] : []),
      ...(ofIndex ? [{ input: asText(ofIndex.name) }] : []),
      { input: asText(id), ...unseen },
    ];
  });
}

export const indexRows = ({ own }: ModelPolicy): Content[][] =>
  (own?.indices ?? []).map(({ id, name }) => [{ input: asText(name) }, { input: asText(id), ...unseen }]);

export function cutoffRows({ cutoffs }: ModelPolicy, form: Model, language: Language): Content[][] {
  return form.cutoffs.map(({ id, name, measure, rule }) => {
    const cutoff: PolicyCutoff = cutoffs[id] ?? { rule, value: NaN };
    const { percent } = measureKinds[kindOf(form, measure)];
    return inColumns(cutoffColumn, {
      label: { input: asText(name[language]), look: 'wrapped' },
      rule: { input: asText(ruleText(cutoff.rule, language)) },
      number: Number.isNaN(cutoff.value)
        ? { input: asText(noNumber) }
        : { input: cutoff.value, numberFormat: percent ? '0.0%' : numberFormat(cutoff.value) },
      drawnOn: { input: cutoff.drawnOn ?? '', numberFormat: dateFormat },
      id: idCell(id),
    });
  });
}

export function gridRows({ own, tiers }: ModelPolicy, language: Language): Content[][] {
  if (!own) return [];
  const labels = levelLabels(own.grid.length, language);
  return own.grid.map((row, down) => [
    { input: labels[down]! },
    ...row.map((id): Content => {
      const tier = tiers.find((candidate) => candidate.id === id);
      return { input: asText(tier?.name ?? ''), ...(tier && { color: tierColor(tier.fill) }) };
    }),
  ]);
}

export const tierRow = ({ id, name, fill, strategy, formerNames }: PolicyTier): Content[] =>
  inColumns(tierColumn, {
    name: { input: asText(name), color: tierColor(fill) },
    fill: { input: fill },
    strategy: { input: asText(strategy), look: 'wrapped' },
    formerNames: { input: asText(formerNames.join('\n')) },
    id: idCell(id),
  });

/** Puts the contents of a row into the order of the columns. */
function inColumns<Column extends string>(
  columns: Readonly<Record<Column, number>>,
  contents: Readonly<Record<Column, Content>>,
): Content[] {
  const names = Object.keys(columns) as Column[];
  return names.sort((a, b) => columns[a] - columns[b]).map((name) => contents[name]);
}

const idCell = (id: string): Content => ({ input: asText(id), look: 'aside' });
