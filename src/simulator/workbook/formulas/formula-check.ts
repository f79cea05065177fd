import { HostError, invalidArgument } from '../../wire/objects/host-errors';
import { formulaShape, type FormulaShape } from './formula-shape';
import type { FormulaToken } from './formula-tokens';

/** Returns the least and greatest number of arguments of a function; undefined for an unknown function. */
export type ArgumentCounts = (name: string) => readonly [least: number, most: number] | undefined;

/** Excel's limits for a formula. */
const limits = { characters: 8192, text: 255, levels: 64, arguments: 255, bytes: 16_384 };

/**
 * Returns a function that throws a HostError if Excel would refuse a text as a formula. If an accepted formula
 * differed only in digits (`=A1+1`, `=A2+1`), it checks only the length.
 */
export function formulaCheck(location: string, countsOf: ArgumentCounts): (formula: string) => void {
  const accepted = new Set<string>();
  return (formula) => {
    if (formula.length > limits.characters) throw invalidArgument(location);
    const pattern = formula.replaceAll(/\d/g, '0');
    if (accepted.has(pattern)) return;
    const shape = formulaShape(formula);
    if (!shape || !isWithinLimits(shape, countsOf)) throw invalidArgument(location);
    if (bytesOf(shape) > limits.bytes) throw formulaTooLong(location);
    accepted.add(pattern);
  };
}

/**
 * Checks a formula for a conditional format.
 *
 * @throws HostError if Excel refuses the text
 */
export function checkConditionalFormula(formula: string, location: string, countsOf: ArgumentCounts): void {
  formulaCheck(location, countsOf)(formula);
  const shape = formulaShape(formula);
  const isForbidden = ({ kind, text }: FormulaToken) =>
    kind === 'array' || (kind === 'operand' && text.includes('['));
  if (!shape || shape.combinesReferences || shape.tokens.some(isForbidden)) throw invalidArgument(location);
}

function isWithinLimits({ tokens, calls, depth }: FormulaShape, countsOf: ArgumentCounts): boolean {
  const isShort = ({ kind, text }: FormulaToken) => kind !== 'text' || textOf(text).length <= limits.text;
  return (
    depth <= limits.levels &&
    tokens.every(isShort) &&
    calls.every(({ name, count }) => {
      const [least, most] = countsOf(name) ?? [0, limits.arguments];
      return count >= least && count <= most;
    })
  );
}

const textOf = (quoted: string) => quoted.slice(1, -1).replaceAll('""', '"');

/**
 * Returns approximately how many bytes Excel needs to store a formula; the estimate is rather too low than too high.
 */
const bytesOf = ({ tokens }: FormulaShape) =>
  tokens.reduce((sum, token) => sum + (bytesOfKind[token.kind]?.(token.text) ?? 1), 0);

const bytesOfKind: Partial<Record<FormulaToken['kind'], (text: string) => number>> = {
  text: (text) => 3 + 2 * textOf(text).length,
  number: (text) => (/^\d{1,4}$/.test(text) ? 3 : 9),
  operand: (text) => (/^\$?[A-Z]+\$?\d+$/i.test(text) ? 7 : 5),
  array: () => 15,
};

const formulaTooLong = (location: string) =>
  new HostError(
    'FormulaLengthExceedsLimit',
    'The bytecode of the applied formula exceeds the maximum length limit.',
    location,
  );
