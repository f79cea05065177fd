/** Times a power of ten by its digits: 0.07 times 100 is not quite 7. */
export function shifted(number: number, exponent: number): number {
  const [digits, own = '0'] = String(number).split('e');
  return Number(`${digits}e${Number(own) + exponent}`);
}
