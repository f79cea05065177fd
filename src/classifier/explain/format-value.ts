import { measureKinds, type MeasureKind } from '../measure-kinds';
import { traits, type Language } from '../language';
import { numberFormat } from './number-format';

const asNumber = { maximumFractionDigits: 2 } as const;
const asPercent = { style: 'percent', maximumFractionDigits: 1 } as const;

/**
 * Returns to how many decimals `formatValue` rounds a number: to more for shares (0.1234, shown as 12.34 %) than for
 * others.
 */
export const shownDecimals = (kind: MeasureKind): number =>
  measureKinds[kind].percent ? asPercent.maximumFractionDigits + 2 : asNumber.maximumFractionDigits;

/** Formats a measure's value for a reader: shares and rates in percent, other numbers with two decimals at most. */
export function formatValue(value: number, kind: MeasureKind, language: Language): string {
  const format = measureKinds[kind].percent ? asPercent : asNumber;
  return numberFormat(traits[language].locale, format).format(value);
}
