import type { Language } from './language';
import { measureKinds, type MeasureKind } from './measure-kinds';

const locale = { en: 'en-US', zh: 'zh-CN' } as const;
const asNumber = { maximumFractionDigits: 2 } as const;
const asPercent = { style: 'percent', maximumFractionDigits: 1 } as const;

/** A measure's value as a reader expects it: shares and rates in per cent, other numbers with two decimals at most. */
export function formatValue(value: number, kind: MeasureKind, language: Language): string {
  const format = measureKinds[kind].percent ? asPercent : asNumber;
  return new Intl.NumberFormat(locale[language], format).format(value);
}
