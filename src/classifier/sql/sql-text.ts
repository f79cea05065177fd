/** Writes that all conditions hold; TRUE if there are none. */
export const all = (conditions: readonly string[]): string =>
  conditions.length === 0
    ? 'TRUE'
    : conditions.length === 1
      ? conditions[0]!
      : conditions.map(inBrackets).join(' AND ');

/** Writes that at least one of the conditions holds; FALSE if there are none. */
export const any = (conditions: readonly string[]): string =>
  conditions.length === 0 ? 'FALSE' : conditions.map(inBrackets).join(' OR ');

const inBrackets = (condition: string) => (/ (AND|OR) /.test(condition) ? `(${condition})` : condition);

/** Writes a CASE: the result of the first condition that holds, otherwise `otherwise` or NULL. */
export function firstOf(
  cases: readonly (readonly [condition: string, result: string])[],
  otherwise?: string,
): string {
  const rest = otherwise === undefined ? '' : ` ELSE ${otherwise}`;
  if (cases.length === 0) return otherwise ?? 'NULL';
  return `CASE ${cases.map(([condition, result]) => `WHEN ${condition} THEN ${result}`).join(' ')}${rest} END`;
}

/** One step of a statement: a query with a name, for later steps to read from. */
export interface Step {
  readonly name: string;
  readonly query: string;
}

/** Writes a query that reads from the steps before it. */
export const withSteps = (steps: readonly Step[], query: string): string =>
  `WITH ${steps.map((step) => `${step.name} AS (\n${step.query}\n)`).join(',\n')}\n${query}`;

/** A column of a query. */
export interface Column {
  /** Its quoted name. */
  readonly name: string;
  readonly text: string;
}

export const columnsText = (columns: readonly Column[]): string =>
  columns.map(({ name, text }) => `${text} AS ${name}`).join(',\n    ');

/** Writes a query that adds columns to those of an earlier step. */
export const adding = (from: string, columns: readonly Column[], stepEnd: string): string =>
  `  SELECT *,\n    ${columnsText(columns)}\n  FROM ${from}${stepEnd && `\n  ${stepEnd}`}`;
