import { quoted } from '../classifier/native/formula-text';
import { traits, type Language } from '../classifier/language';
import { isBlank, type CellValue } from '../sheet/cells/cell';
import { promised, type Promised } from './levels';
import { words } from './words/languages';

/** What a client is told about one level, or why she cannot be told. */
export type Told =
  | { readonly kind: 'promised'; readonly label: string; readonly text: string }
  | { readonly kind: 'nothing' | 'wrong' };

/** Decimals of visits, and of a discount in per cent. */
const decimals = 2;

const isNumbered = (level: Promised) => level === 'visits' || level === 'discount';

/** Returns what a client is told about the content of a level's cell. */
export function promiseOf(level: Promised, cell: CellValue, language: Language): Told {
  const { label, before, after } = words[language].card.promises[level];
  if (isBlank(cell) || (isNumbered(level) && cell === 0)) return { kind: 'nothing' };
  const shown = (number: number) =>
    number.toLocaleString(traits[language].locale, { maximumFractionDigits: decimals });
  if (typeof cell === 'number' && isNumbered(level)) {
    const isWrong = cell < 0 || (level === 'discount' && cell > 1);
    if (isWrong) return { kind: 'wrong' };
    const text = `${before}${shown(level === 'discount' ? cell * 100 : cell)}${after}`;
    return { kind: 'promised', label, text };
  }
  // 24 of what: hours, days? A time such as 4:00 arrives as a number too.
  if (level === 'response' && !/\p{L}/u.test(String(cell))) return { kind: 'wrong' };
  return { kind: 'promised', label, text: String(cell).trim() };
}

/**
 * Returns a formula of everything that a client is told, in a sentence: `Visits: 4 a quarter; Discount: 10%`.
 *
 * @param cellOf returns the cell of a level
 */
export function sentenceFormula(cellOf: (level: Promised) => string, language: Language): string {
  const parts = promised.map((level) => partFormula(level, cellOf(level), language));
  return `=TEXTJOIN(${quoted(words[language].card.separator)},TRUE,${parts.join(',')})`;
}

/** Returns a piece of a formula that says the same as `promiseOf`. */
function partFormula(level: Promised, cell: string, language: Language): string {
  const { label, before, after, fault } = words[language].card.promises[level];
  const said = quoted(`${label}${traits[language].colon}`);
  const asTyped = `${said}&TRIM(${cell})`;
  const unlessBlank = (rest: string) => `IF(LEN(TRIM(${cell}))=0,"",${rest})`;
  if (level === 'response') return unlessBlank(`IF(ISERROR(VALUE(${cell})),${asTyped},${quoted(fault)})`);
  if (!isNumbered(level)) return unlessBlank(asTyped);
  const [number, wrong] =
    level === 'discount'
      ? [`ROUND(100*${cell},${decimals})`, `OR(${cell}<0,${cell}>1)`]
      : [`ROUND(${cell},${decimals})`, `${cell}<0`];
  const around = [said, ...(before ? [quoted(before)] : []), number, ...(after ? [quoted(after)] : [])].join(
    '&',
  );
  return unlessBlank(
    `IF(ISNUMBER(${cell}),IF(${cell}=0,"",IF(${wrong},${quoted(fault)},${around})),${asTyped})`,
  );
}
