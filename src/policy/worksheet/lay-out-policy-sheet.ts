import { traits, type Language } from '../../classifier/language';
import type { Policy } from '../policy';
import { policyVersion } from '../formulas/parse-policy-cell';
import { layOutModelPolicy } from './lay-out-model-policy';
import { dateFormat, namedCell, unseenFormat, type LayoutCell, type PolicyLayout } from '../layout/layout';
import { asOfName, languageName, versionName } from '../names';
import { policyText } from '../texts';

export interface PolicySheet extends PolicyLayout {
  /** The sheet's name if it is new. */
  readonly name: string;
}

/** Number of blank rows between the blocks of two models, besides the one below each table. */
const rowsBetween = 1;

/**
 * Lays out the sheet *Client Policy*: an introduction, the as-of date, the language, then a block for each model.
 *
 * @param asOfFormula a formula to write for the as-of date; left out: the date itself
 * @param rooms what to say of segments with limited room, by model
 */
export function layOutPolicySheet(
  { language, asOf, models }: Policy,
  asOfFormula?: string,
  rooms?: ReadonlyMap<string, string>,
): PolicySheet {
  const head = sheetHead(language, asOfFormula ?? asOf);
  const cells = [...head.cells];
  const tables = [...head.tables];
  const names = [...head.names];
  let { bottom } = head;
  for (const model of models) {
    const block = layOutModelPolicy(model, language, blockTop(bottom), rooms?.get(model.modelId));
    cells.push(...block.cells);
    tables.push(...block.tables);
    names.push(...block.names);
    ({ bottom } = block);
  }
  return { name: policyText[language].sheet, cells, tables, names, bottom };
}

/** Returns the first row of the next block, given the first row below the previous one. */
export const blockTop = (bottom: number) => bottom + rowsBetween;

/**
 * Lays out the introduction, the version of the layout, the as-of date and the language.
 *
 * @param top the first row
 */
export function sheetHead(language: Language, asOf: number | string, top = 0): PolicyLayout {
  const text = policyText[language];
  const cell = (down: number, column: number, input: string | number, rest: Partial<LayoutCell> = {}) => ({
    row: top + down,
    column,
    input,
    ...rest,
  });
  return {
    cells: [
      cell(0, 0, text.sheet, { look: 'title' }),
      cell(0, 3, text.version, { numberFormat: unseenFormat, look: 'unseen' }),
      cell(0, 4, policyVersion, { look: 'aside' }),
      cell(1, 0, text.note, { look: 'note' }),
      cell(2, 0, text.asOf),
      cell(2, 1, asOf, { numberFormat: dateFormat, look: 'left' }),
      cell(3, 0, text.language),
      cell(3, 1, traits[language].name),
    ],
    tables: [],
    names: [
      namedCell(versionName, top, 4),
      namedCell(asOfName, top + 2, 1),
      namedCell(languageName, top + 3, 1),
    ],
    bottom: top + 4,
  };
}
