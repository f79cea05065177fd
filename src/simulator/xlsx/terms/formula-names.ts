import { NEW_EXCEL_FUNCTIONS } from '@univerjs/engine-formula';

/**
 * In a file, the names in a formula are not what a person types: functions newer than the file format carry `_xlfn.`,
 * two of them `_xlfn._xlws.`, the parameters of LET and LAMBDA `_xlpm.`, and an add-in's custom functions `_xldudf_`. A
 * table that is named without a column is followed by `[]`.
 */
const prefixInFile = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.|_xldudf_)+/i;
const newFunctions = new Set<string>([
  ...[...NEW_EXCEL_FUNCTIONS].map(String),
  ...['AGGREGATE', 'CONCAT', 'IMAGE', 'ISOMITTED', 'LAMBDA', 'LET'],
]);
const worksheetFunctions = new Set(['FILTER', 'SORT']);

/** Texts, quoted sheet names and brackets of structured references are one token each: nothing in them is a name. */
const tokens =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|[\p{L}_\\][\p{L}\p{N}_.\\]*|\s+|./gsu;
const name = /^[\p{L}_\\]/u;

/** What a name in a formula may be, in upper case. */
export interface KnownNames {
  /** The add-in's functions. */
  readonly customFunctions: ReadonlySet<string>;
  /** The workbook's tables. */
  readonly tables: ReadonlySet<string>;
}

/** A formula as a person types it, from a formula as it stands in a file. Both without or both with the leading `=`. */
export function formulaFromFile(formula: string): string {
  return (formula.match(tokens) ?? [])
    .filter((token) => token !== '[]')
    .map((token) => token.replace(prefixInFile, ''))
    .join('');
}

/** The opposite of `formulaFromFile`. */
export function formulaForFile(formula: string, { customFunctions, tables }: KnownNames): string {
  const parts = formula.match(tokens) ?? [];
  const parameters = parametersIn(parts);
  return parts
    .map((part, index) => {
      if (!name.test(part)) return part;
      const upper = part.toUpperCase();
      if (parameters.has(upper)) return `_xlpm.${part}`;
      const next = nextAfter(parts, index) ?? '';
      if (tables.has(upper) && !/^[[(!]/.test(next)) return `${part}[]`;
      if (next !== '(') return part;
      if (customFunctions.has(upper)) return `_xldudf_${upper}`;
      if (worksheetFunctions.has(upper)) return `_xlfn._xlws.${upper}`;
      return newFunctions.has(upper) ? `_xlfn.${upper}` : part;
    })
    .join('');
}

/** The names that LET and LAMBDA declare: a name that is an argument by itself, and for LET stands before its value. */
function parametersIn(parts: readonly string[]): ReadonlySet<string> {
  const declared = new Set<string>();
  const calls: { function: string; argument: number }[] = [];
  parts.forEach((part, index) => {
    const call = calls.at(-1);
    if (part === '(')
      calls.push({ function: previousBefore(parts, index)?.toUpperCase() ?? '', argument: 0 });
    else if (part === ')') calls.pop();
    else if (part === ',' && call) call.argument += 1;
    else if (call && name.test(part) && /^[(,]$/.test(previousBefore(parts, index) ?? '')) {
      const declares = call.function === 'LAMBDA' || (call.function === 'LET' && call.argument % 2 === 0);
      if (declares && nextAfter(parts, index) === ',') declared.add(part.toUpperCase());
    }
  });
  return declared;
}

const nextAfter = (parts: readonly string[], index: number) =>
  parts.slice(index + 1, index + 3).find((part) => part.trim() !== '');

const previousBefore = (parts: readonly string[], index: number) =>
  parts
    .slice(Math.max(0, index - 2), index)
    .reverse()
    .find((part) => part.trim() !== '');
