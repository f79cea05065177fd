import { CliProblem } from '../problem/cli-problem';

const part = /"(?:[^"]|"")+"|[^".]+/y;

/**
 * Splits the name of a table at its dots: `crm.customers` is the table *customers* in the schema *crm*. A part in
 * quotation marks may hold dots: `crm."customers.2026"`.
 *
 * @throws CliProblem if a part is empty or a quotation mark is left open
 */
export function tableName(text: string): string[] {
  const parts: string[] = [];
  for (let at = 0; at <= text.length; at = part.lastIndex + 1) {
    part.lastIndex = at;
    const [found] = part.exec(text) ?? [];
    const end = at + (found?.length ?? 0);
    if (found === undefined || (end < text.length && text[end] !== '.'))
      throw new CliProblem('notTable', { found: text });
    parts.push(found.startsWith('"') ? found.slice(1, -1).replaceAll('""', '"') : found);
    part.lastIndex = end;
  }
  return parts;
}
