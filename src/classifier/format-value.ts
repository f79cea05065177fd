import { traits, type Language } from './language';
import type { MeasureKind } from './measure';

const asNumber = { maximumFractionDigits: 2 } as const;
const asPercent = { style: 'percent', maximumFractionDigits: 1 } as const;

/** A measure's value as a reader expects it: shares and rates in per cent, other numbers with two decimals at most. */
export function formatValue(value: number, kind: MeasureKind, language: Language): string {
  const format = kind === 'share' || kind === 'rate' ? asPercent : asNumber;
  return new Intl.NumberFormat(traits[language].locale, format).format(value);
}
