import { saysName } from '../../sheet/cells/formula-references';
import { unusedName } from '../../sheet/cells/unused-name';

/** A name of the workbook, with what it means. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
}

/** A table of texts to choose from, and the name of its cells, which drop-downs list: these take no structured reference. */
export interface ListNames {
  readonly table: string;
  readonly name: string;
}

/** Reads the names of the workbook. */
export async function namesOfWorkbook(context: Excel.RequestContext): Promise<DefinedName[]> {
  const names = context.workbook.names.load('items/name,items/formula');
  await context.sync();
  return names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
}

/** Queues a drop-down of the cells with this name or address. Users may type other texts too. */
export function offerList({ dataValidation }: Excel.Range, name: string): void {
  dataValidation.rule = { list: { inCellDropDown: true, source: `=${name}` } };
  dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
}

/** Returns whether a name still means cells of this table. */
export const isListThere = ({ table, name }: ListNames, names: readonly DefinedName[]): boolean =>
  names.some((each) => each.name === name && saysName(each.formula, table));

/**
 * Returns names for a table of texts and for its cells that are not in use. The name of a deleted table can be used
 * again.
 */
export function newListNames(
  { table, name: wanted }: ListNames,
  tables: readonly string[],
  names: readonly DefinedName[],
): ListNames {
  const isLeft = ({ name, formula }: DefinedName) =>
    name === wanted && (formula.includes('#REF!') || saysName(formula, table));
  const taken = names.filter((each) => !isLeft(each)).map(({ name }) => name);
  return { table, name: unusedName(wanted, [...tables, ...taken], '_') };
}
