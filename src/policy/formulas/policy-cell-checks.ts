import { quoted } from '../../classifier/native/formula-text';
import { numberCell } from './cutoff-cells';
import { orderChecks, shareChecks } from './cutoff-order-checks';
import { type Language } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import { blockAddress, cellAddress } from '../../sheet/cells/cell';
import {
  cutoffColumn,
  idColumnOfMeasures,
  measureColumn,
  shapeOf,
  tierColumn,
  type ModelPositions,
  type Body,
} from '../layout/model-positions';
import { everyKindText } from '../kind-text';
import { isFixedRule, namesInColumn } from './column-checks';
import * as native from './native-checks';
import { isFixedFrom, isWordOrPercentage } from './rule-word-checks';
import { scaleChecks } from './score-checks';
import { levelCounts, type CustomModel } from '../custom-model';
import type { ModelPolicy } from '../policy';
import { noNumber } from './policy-cell-lines';
import { measuresGiven } from '../model/policy-row-form';
import { modelNameName, policyTableName, type PolicyTable } from '../names';
import { fixedRuleWords, wordsBeforePercent, wordsOfRules } from '../rule-text';
import { levelLabels, tableHeaders } from '../layout/table-headers';

/** Serial number of 9999-12-31, the last date in Excel. */
export const lastDay = 2958465;

/**
 * Makes formulas that check each table's header and number of rows. Counting the table's rows also finds a row added
 * below.
 */
export function tableChecks(policy: ModelPolicy, places: ModelPositions, language: Language): string[] {
  const { modelId, own } = policy;
  const headers = tableHeaders(shapeOf(policy), own?.grid[0]?.length ?? 0, language);
  const check = (table: PolicyTable, { top, rows, columns }: Body) => [
    native.isSame(blockAddress(top - 1, 0, top - 1, columns - 1), headers[table], ','),
    `ROWS(${policyTableName(modelId, table)})=${rows}`,
  ];
  return [
    ...check('Measures', places.measures),
    ...(places.indices ? check('Indices', places.indices) : []),
    ...(places.cutoffs ? check('Cutoffs', places.cutoffs) : []),
    ...(places.grid ? check('Grid', places.grid) : []),
    ...check('Tiers', places.tiers),
  ];
}

export function measureChecks(policy: ModelPolicy, form: Model, body: Body): string[] {
  const { own } = policy;
  const labels = native.rangeOf(body, measureColumn.label);
  const kinds = native.rangeOf(body, measureColumn.kind);
  const headers = native.rangeOf(body, measureColumn.header);
  return [
    native.isSame(
      native.rangeOf(body, idColumnOfMeasures(shapeOf(policy))),
      measuresGiven(policy, form).map(({ id }) => id),
      ';',
    ),
    native.isFilled(headers, body.rows),
    native.isShort(headers),
    ...(own
      ? [
          namesInColumn(body, measureColumn.label),
          native.isOneOf(kinds, native.constants(everyKindText(!!own?.indices), ','), body.rows),
        ]
      : [native.isFilled(labels, body.rows)]),
  ];
}

export function cutoffChecks(policy: ModelPolicy, form: Model, body: Body): string[] {
  const { own } = policy;
  const labels = native.rangeOf(body, cutoffColumn.label);
  const rules = native.rangeOf(body, cutoffColumn.rule);
  const numbers = native.rangeOf(body, cutoffColumn.number);
  const isNone = `--EXACT(${numbers},${quoted(noNumber)})`;
  return [
    native.isSame(
      native.rangeOf(body, cutoffColumn.id),
      form.cutoffs.map(({ id }) => id),
      ';',
    ),
    isWordOrPercentage(rules, wordsOfRules, wordsBeforePercent, body.rows),
    `COUNT(${numbers})+SUMPRODUCT(${isNone})=${body.rows}`,
    `SUMPRODUCT(${isNone},${isFixedRule(rules)})=0`,
    ...(own?.indices ? [] : shareChecks(form, body)),
    ...rangeChecks(form, body),
    ...(own?.indices ? scaleChecks(own, body) : []),
    ...orderChecks(policy, form, body),
    ...form.cutoffs.flatMap(({ id, least }, row) => {
      if (least === undefined) return [];
      const rule = cellAddress(body.top + row, cutoffColumn.rule);
      return isFixedFrom(rule, numberCell(body, form, id), least, fixedRuleWords);
    }),
    native.isDayOrBlank(native.rangeOf(body, cutoffColumn.drawnOn), lastDay, body.rows),
    ...(own && !own.indices
      ? [namesInColumn(body, cutoffColumn.label)]
      : [native.isFilled(labels, body.rows)]),
  ];
}

/**
 * Makes formulas that check the lowest and highest score of each tier with a range of scores. On the sheet, these
 * cut-offs are below all others, each lowest score in the row above its highest score.
 */
function rangeChecks({ cutoffs }: Model, body: Body): string[] {
  const first = cutoffs.findIndex(({ rangeOf }) => rangeOf);
  const end = cutoffs[first]?.rangeOf;
  if (!end) return [];
  const rows = cutoffs.length - first;
  const cells = (column: number, from = 0, until = rows) =>
    native.rangeOf({ ...body, top: body.top + first + from, rows: until - from }, column);
  const { rule, number } = cutoffColumn;
  return [
    `SUMPRODUCT(${isFixedRule(cells(rule))})=${rows}`,
    native.isWholeBetween(cells(number), end.least, end.most, rows),
    native.pairsAscend(cells(number, 0, rows - 1), cells(number, 1)),
  ];
}

export function tierChecks({ tiers }: ModelPolicy, body: Body): string[] {
  const names = native.rangeOf(body, tierColumn.name);
  return [
    native.isSame(
      native.rangeOf(body, tierColumn.id),
      tiers.map(({ id }) => id),
      ';',
    ),
    namesInColumn(body, tierColumn.name),
    native.isNoOthersLine(names, native.rangeOf(body, tierColumn.formerNames)),
    native.isHexColor(native.rangeOf(body, tierColumn.fill), body.rows),
    native.isText(native.rangeOf(body, tierColumn.strategy), body.rows),
  ];
}

/**
 * Makes formulas that check a custom model: it has a name, its levels have their labels, every cell of the grid names a
 * tier, and every tier is used. The last tier, *Unclassified*, is in no grid.
 */
export function customModelChecks(
  own: CustomModel,
  { tiers }: ModelPositions,
  grid: Body,
  language: Language,
): string[] {
  const cells = native.rangeOf(grid, 1, grid.columns - 1);
  const named = { ...tiers, rows: tiers.rows - 1 };
  return [
    native.isName(modelNameName(own.id), 1),
    native.isSame(native.rangeOf(grid, 0), levelLabels(levelCounts(own)[0], language), ';'),
    native.isOneOf(cells, native.rangeOf(named, tierColumn.name), grid.rows * (grid.columns - 1)),
    native.areAllIn(native.rangeOf(named, tierColumn.name), cells, named.rows),
  ];
}
