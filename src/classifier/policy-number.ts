/**
 * Rounds a number to the 15 digits that a policy cell holds. Rounds down, so that a client exactly on a cut-off stays
 * on the upper side.
 */
export function policyNumber(value: number): number {
  if (!Number.isFinite(value)) return value;
  const nearest = toExponential(value);
  return numberOf(nearest) <= value ? numberOf(nearest) : numberOf(below(nearest));
}

/**
 * A number as an integer of 15 digits, times ten to the power of `exponent`: 0.5 is 500000000000000 times 10^-15.
 * `digits` is negative for a negative number.
 */
interface Decimal {
  readonly digits: number;
  readonly exponent: number;
}

function toExponential(value: number): Decimal {
  const [digits, exponent] = value.toExponential(14).split('e');
  return { digits: Number(digits!.replace('.', '')), exponent: Number(exponent) - 14 };
}

const numberOf = ({ digits, exponent }: Decimal) => Number(`${digits}e${exponent}`);

/** Returns the next lower number with 15 digits: 0.999999999999999 for 1.00000000000000. */
const below = ({ digits, exponent }: Decimal): Decimal =>
  digits === 1e14 ? { digits: 1e15 - 1, exponent: exponent - 1 } : { digits: digits - 1, exponent };
