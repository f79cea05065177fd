import { NEW_EXCEL_FUNCTIONS } from '@univerjs/engine-formula';

/**
 * Matches the prefixes of names in a file's formulas, which a person does not type.
 *
 * A file puts `_xlfn.` before functions newer than the file format, `_xlfn._xlws.` before two of them, `_xlpm.` before
 * the parameters of LET and LAMBDA, and `_xldudf_` before an add-in's custom functions. It puts `[]` after a table's
 * name without a column.
 */
const prefixInFile = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.|_xldudf_)+/i;
const newFunctions = new Set<string>([
  ...[...NEW_EXCEL_FUNCTIONS].map(String),
  ...['AGGREGATE', 'CONCAT', 'IMAGE', 'ISOMITTED', 'LAMBDA', 'LET'],
]);
const worksheetFunctions = new Set(['FILTER', 'SORT']);

/**
 * Matches one token. Texts, quoted sheet names and the brackets of structured references are one token each, so that no
 * names are found inside.
 */
const tokens =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|[\p{L}_\\][\p{L}\p{N}_.\\]*|\s+|./gsu;
const name = /^[\p{L}_\\]/u;

/** Names that may occur in formulas, in upper case. */
export interface KnownNames {
  /** The add-in's functions. */
  readonly customFunctions: ReadonlySet<string>;
  /** The workbook's tables. */
  readonly tables: ReadonlySet<string>;
}

/** Converts a formula of a file to what a person types. Both begin with `=`, or neither does. */
export function formulaFromFile(formula: string): string {
  return (formula.match(tokens) ?? [])
    .filter((token) => token !== '[]')
    .map((token) => token.replace(prefixInFile, ''))
    .join('');
}

/** Converts a formula that a person types to what a file has. Both begin with `=`, or neither does. */
export function formulaForFile(formula: string, { customFunctions, tables }: KnownNames): string {
  const tokensOfFormula = formula.match(tokens) ?? [];
  const parameters = parametersIn(tokensOfFormula);
  return tokensOfFormula
    .map((token, index) => {
      if (!name.test(token)) return token;
      const upper = token.toUpperCase();
      if (parameters.has(upper)) return `_xlpm.${token}`;
      const next = nextToken(tokensOfFormula, index) ?? '';
      if (tables.has(upper) && !/^[[(!]/.test(next)) return `${token}[]`;
      if (next !== '(') return token;
      if (customFunctions.has(upper)) return `_xldudf_${upper}`;
      if (worksheetFunctions.has(upper)) return `_xlfn._xlws.${upper}`;
      return newFunctions.has(upper) ? `_xlfn.${upper}` : token;
    })
    .join('');
}

/**
 * Returns the parameters that LET and LAMBDA declare, in upper case. A parameter is an argument that is only a name; in
 * LET its value follows.
 */
function parametersIn(tokensOfFormula: readonly string[]): ReadonlySet<string> {
  const declared = new Set<string>();
  const calls: { function: string; argument: number }[] = [];
  tokensOfFormula.forEach((token, index) => {
    const call = calls.at(-1);
    if (token === '(')
      calls.push({ function: previousToken(tokensOfFormula, index)?.toUpperCase() ?? '', argument: 0 });
    else if (token === ')') calls.pop();
    else if (token === ',' && call) call.argument += 1;
    else if (call && name.test(token) && /^[(,]$/.test(previousToken(tokensOfFormula, index) ?? '')) {
      const declares = call.function === 'LAMBDA' || (call.function === 'LET' && call.argument % 2 === 0);
      if (declares && nextToken(tokensOfFormula, index) === ',') declared.add(token.toUpperCase());
    }
  });
  return declared;
}

const nextToken = (tokensOfFormula: readonly string[], index: number) =>
  tokensOfFormula.slice(index + 1, index + 3).find((token) => token.trim() !== '');

const previousToken = (tokensOfFormula: readonly string[], index: number) =>
  tokensOfFormula
    .slice(Math.max(0, index - 2), index)
    .reverse()
    .find((token) => token.trim() !== '');
