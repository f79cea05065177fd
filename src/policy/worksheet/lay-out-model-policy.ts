import { traits, type Language } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import { policyCellFormula } from '../formulas/policy-cell-formula';
import {
  modelPositions,
  cutoffColumn,
  shapeOf,
  tierColumn,
  type ModelPositions,
  type Body,
} from '../layout/model-positions';
import { axesOf } from '../custom-model';
import type { ModelPolicy } from '../policy';
import { policyRowForm } from '../model/policy-row-form';
import {
  asText,
  unseenFormat,
  namedCell,
  type NamedArea,
  type LayoutCell,
  type PolicyLayout,
} from '../layout/layout';
import {
  modelNameName,
  policyCellName,
  policyPartName,
  policyTableName,
  strategiesName,
  tierNamesName,
  type PolicyTable,
} from '../names';
import { policyText } from '../texts';
import { isOwnAbout } from './own-about';
import { tableHeaders } from '../layout/table-headers';
import {
  cutoffRows,
  gridRows,
  headerRow,
  indexRows,
  measureRows,
  tierRow,
  type Content,
} from './model-policy-rows';

/**
 * Lays out the block of one model: its name, the policy cell and its tables.
 *
 * @param top the first row of the block
 * @param room what to say of segments with limited room; left out if all have room for everybody
 */
export function layOutModelPolicy(
  policy: ModelPolicy,
  language: Language,
  top: number,
  room?: string,
): PolicyLayout {
  const form = policyRowForm(policy, language);
  const places = modelPositions(policy, form, top);
  const { own, modelId } = policy;
  const shape = shapeOf(policy);
  const headers = tableHeaders(shape, own?.grid[0]?.length ?? 0, language);
  const contents: [PolicyTable, Body | undefined, Content[][]][] = [
    ['Measures', places.measures, measureRows(policy, form, language)],
    ['Indices', places.indices, indexRows(policy)],
    ['Cutoffs', places.cutoffs, cutoffRows(policy, form, language)],
    ['Grid', places.grid, gridRows(policy, language)],
    ['Tiers', places.tiers, policy.tiers.map(tierRow)],
  ];
  const cells: LayoutCell[] = headCells(policy, form, places, { language, top, room });
  const tables: NamedArea[] = [];
  for (const [table, body, rows] of contents) {
    if (!body) continue;
    const header = headerRow(table, headers[table], shape);
    cells.push(...placed([header, ...rows], body.top - 1));
    tables.push({
      name: policyTableName(modelId, table),
      top: body.top - 1,
      left: 0,
      rows: body.rows + 1,
      columns: body.columns,
    });
  }
  return { cells, tables, names: blockNames(policy, form, places, top), bottom: places.bottom };
}

/** Returns the names that cells get. Clients' formulas refer to them, and the add-in finds the policy by them. */
function blockNames(policy: ModelPolicy, form: Model, places: ModelPositions, top: number): NamedArea[] {
  const { own, modelId, tiers } = policy;
  const { cutoffs } = places;
  const columnOfTiers = (name: string, left: number): NamedArea => ({
    name,
    top: places.tiers.top,
    left,
    rows: tiers.length,
    columns: 1,
  });
  return [
    namedCell(policyCellName(modelId), top, tierColumn.id),
    ...(own ? [namedCell(modelNameName(modelId), top, 0)] : []),
    ...(cutoffs
      ? form.cutoffs.map(({ id }, index) =>
          namedCell(policyPartName(modelId, id), cutoffs.top + index, cutoffColumn.number),
        )
      : []),
    ...tiers.map(({ id }, index) =>
      namedCell(policyPartName(modelId, id), places.tiers.top + index, tierColumn.name),
    ),
    columnOfTiers(tierNamesName(modelId), tierColumn.name),
    columnOfTiers(strategiesName(modelId), tierColumn.strategy),
  ];
}

function placed(rows: readonly (readonly Content[])[], top: number): LayoutCell[] {
  return rows.flatMap((row, down) =>
    row.map((content, column): LayoutCell => ({ row: top + down, column, ...content })),
  );
}

/**
 * Returns the cells above the tables. The policy cell shows a tick or an error, because its text is long and only for
 * formulas.
 */
function headCells(
  policy: ModelPolicy,
  form: Model,
  places: ModelPositions,
  {
    language,
    top,
    room,
  }: { readonly language: Language; readonly top: number; readonly room: string | undefined },
): LayoutCell[] {
  const { own } = policy;
  const text = policyText[language];
  const [rows, columns] = own ? axesOf(own) : [];
  const about = rows ? text.ownModel(rows.name, columns?.name) : form.question[language];
  return [
    {
      row: top,
      column: 0,
      input: asText(form.name[language]),
      look: 'heading',
    },
    {
      row: top,
      column: tierColumn.formerNames,
      input: text.forFormulas,
      numberFormat: unseenFormat,
      look: 'unseen',
    },
    {
      row: top,
      column: tierColumn.id,
      input: policyCellFormula(policy, form, places, language),
      numberFormat: ';;;"✓"',
      look: 'aside',
    },
    {
      row: top + 1,
      column: 0,
      input: asText([about, ...(room === undefined ? [] : [room])].join(traits[language].sentenceSeparator)),
      look: 'note',
      isOwn: (shown) => isOwnAbout(shown, own ? undefined : form),
    },
  ];
}
