import { topicsName, type TopicsRecord } from '../../care/sheet/care-record';
import { unusedName } from '../../sheet/cells/unused-name';
import { saysName } from '../../sheet/cells/formula-references';

/** A name of the workbook, with what it means. */
interface DefinedName {
  readonly name: string;
  readonly formula: string;
}

/** Reads the names of the workbook. */
export async function namesOfWorkbook(context: Excel.RequestContext): Promise<DefinedName[]> {
  const names = context.workbook.names.load('items/name,items/formula');
  await context.sync();
  return names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
}

/** Queues a drop-down of the topics for these cells. Users may type other texts too. */
export function offerTopics({ dataValidation }: Excel.Range, name: string): void {
  dataValidation.rule = { list: { inCellDropDown: true, source: `=${name}` } };
  dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
}

/** Returns the name of the topics' cells; undefined if these cells no longer exist. */
export const topicsOf = (
  topics: TopicsRecord | undefined,
  names: readonly DefinedName[],
): string | undefined =>
  topics && names.some(({ name, formula }) => name === topics.name && saysName(formula, topics.table))
    ? topics.name
    : undefined;

/**
 * Returns names for the table of topics and for its cells that are not in use. The name of a deleted table can be used
 * again.
 */
export function newTopics(
  table: string,
  tables: readonly string[],
  names: readonly DefinedName[],
): TopicsRecord {
  const isLeft = ({ name, formula }: DefinedName) =>
    name === topicsName && (formula.includes('#REF!') || saysName(formula, table));
  const taken = names.filter((each) => !isLeft(each)).map(({ name }) => name);
  return { table, name: unusedName(topicsName, [...tables, ...taken], '_') };
}
