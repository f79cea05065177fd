import { allFunctions } from './all-functions';
import type { Argument } from '../arguments/argument';
import type { Answer, CallContext } from '../arguments/custom-function';

/**
 * Computes an example formula: a single call of a function with constants. As in Excel, `{1;2}` is a column and `{1,2}`
 * a row; `""` is a blank cell, for which Excel has no constant.
 *
 * @throws whatever the function throws
 */
export function calculate(formula: string, context: CallContext): Answer[][] {
  const [, name, values] = /^=(\w+)\((.*)\)$/s.exec(formula) ?? [];
  const called = allFunctions.find(({ id }) => id === name);
  if (!called || values === undefined) throw new Error(`${formula} calls none of the functions`);
  return called.evaluate(argumentsIn(values), context);
}

const piecesOfArguments = /"(?:[^"]|"")*"|[{},;]|[^\s{},;"]+/g;

/** Reads the arguments between the parentheses of a call. */
export function argumentsIn(text: string): Argument[] {
  const values: unknown[][][] = [[]];
  let inBraces = false;
  for (const [piece] of text.matchAll(piecesOfArguments)) {
    const rows = values.at(-1)!;
    if (piece === '{' || piece === '}') inBraces = piece === '{';
    else if (piece === ',' && !inBraces) values.push([]);
    else if (piece === ';') rows.push([]);
    else if (piece !== ',') {
      if (rows.length === 0) rows.push([]);
      rows.at(-1)!.push(constant(piece));
    }
  }
  return values.map((rows) => (rows.length > 0 ? rows : null));
}

function constant(piece: string): unknown {
  if (piece.startsWith('"')) return piece.slice(1, -1).replaceAll('""', '"');
  if (piece.startsWith('#')) return { type: 'Error', code: piece };
  if (piece === 'TRUE' || piece === 'FALSE') return piece === 'TRUE';
  const number = Number(piece);
  if (Number.isNaN(number)) throw new Error(`${piece} is no constant`);
  return number;
}
