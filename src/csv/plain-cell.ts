import type { Codes } from './codes';
import { afterSign, kindAtEnd, signClass, start as startState } from './plain-states';
import { numberOfPlain, plainCells, type PlainCell } from './plain-ways';

const [text, whole] = [numberOfPlain('text'), numberOfPlain('whole')];
const [longPoint, day] = [numberOfPlain('longPoint'), numberOfPlain('day')];

/** How many characters keep a number exact, and how many if it has three decimals or more. */
const [exactLength, exactLengthOfLong] = [15, 13];

/**
 * Returns how the cell in this part of a text is written; undefined if it is not written in a usual way. Looks at each
 * character once, because patterns would take most of the time of a long file.
 */
export const plainCell = (codes: Codes, start: number, end: number): PlainCell | undefined =>
  plainCells[plainIn(codes, start, end) - 1];

/** Returns the number of the way in which a cell is written; 0 if it is not written in a usual way. */
export function plainIn(codes: Codes, start: number, end: number): number {
  let state = startState;
  for (let at = start; at < end && state !== 0; at++) state = afterSign[state | signClass(codes[at]!)]!;
  return plainAtEnd(state, end - start);
}

/**
 * Returns the number of the way in which a cell is written, from the state after its last character.
 *
 * @param length the number of characters
 */
export function plainAtEnd(state: number, length: number): number {
  const kind = kindAtEnd[state >> 4]!;
  return length > exactLengthOfLong && kind >= whole && (kind >= longPoint || length > exactLength)
    ? 0
    : kind;
}

/** Returns whether a way of writing shows nothing about a column: texts, whole numbers, and days that are certain. */
export const showsNothing = (plain: number) => plain === text || plain === whole || plain === day;

const [zero, nine, minus] = [0x30, 0x39, 0x2d] as const;

/** Returns the number in a plain cell, which must be a number. */
export function valueOfPlain(codes: Codes, start: number, end: number): number {
  const isNegative = codes[start]! === minus;
  let [digits, scale] = [0, 0];
  for (let at = isNegative ? start + 1 : start; at < end; at++) {
    const code = codes[at]!;
    if (code >= zero && code <= nine) {
      digits = digits * 10 + (code - zero);
      scale *= 10;
    } else scale = 1;
  }
  // Both numbers are exact, so their quotient is the nearest number, as JavaScript would read it.
  const value = scale > 1 ? digits / scale : digits;
  return isNegative ? -value : value;
}
