/** Multiplies by a power of ten without rounding errors: in JavaScript, 0.07 * 100 is not exactly 7. */
export function shifted(number: number, exponent: number): number {
  const [digits, own = '0'] = String(number).split('e');
  return Number(`${digits}e${Number(own) + exponent}`);
}
