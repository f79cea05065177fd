/**
 * Rounds a number to the 15 digits that a policy cell holds. Rounds down, so that a client exactly on a cut-off stays
 * on the upper side.
 */
export function policyNumber(value: number): number {
  if (!Number.isFinite(value)) return value;
  const nearest = toExponential(value);
  return numberOf(nearest) <= value ? numberOf(nearest) : numberOf(below(nearest));
}

/** A number as 15 digits (an integer, negative for negative numbers) and an exponent. */
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
