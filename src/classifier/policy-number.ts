/**
 * The number as a policy cell holds it. Excel keeps 15 significant digits of what is typed and of text made from
 * numbers; the rest is rounded down, so that whoever stands on a cut-off stays on its upper side.
 */
export function policyNumber(value: number): number {
  if (!Number.isFinite(value)) return value;
  const nearest = toExponential(value);
  return numberOf(nearest) <= value ? numberOf(nearest) : numberOf(below(nearest));
}

/** `digits` is a whole number of 15 digits, negative where the number is. */
interface Decimal {
  readonly digits: number;
  readonly exponent: number;
}

function toExponential(value: number): Decimal {
  const [digits, exponent] = value.toExponential(14).split('e');
  return { digits: Number(digits!.replace('.', '')), exponent: Number(exponent) - 14 };
}

const numberOf = ({ digits, exponent }: Decimal) => Number(`${digits}e${exponent}`);

/** The next lower number of 15 digits; below 1.00000000000000 that is 0.999999999999999. */
const below = ({ digits, exponent }: Decimal): Decimal =>
  digits === 1e14 ? { digits: 1e15 - 1, exponent: exponent - 1 } : { digits: digits - 1, exponent };
