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
  const { promises } = words[language].card;
  const { label } = promises[level];
  if (isBlank(cell) || (isNumbered(level) && cell === 0)) return { kind: 'nothing' };
  if (typeof cell === 'number') {
    // Of other levels a number says too little: 24 of what? A time such as 4:00 or a date arrives as a number too.
    if (level !== 'visits' && level !== 'discount') return { kind: 'wrong' };
    if (cell < 0 || (level === 'discount' && cell > 1)) return { kind: 'wrong' };
    const number = (level === 'discount' ? cell * 100 : cell).toLocaleString(traits[language].locale, {
      maximumFractionDigits: decimals,
    });
    return { kind: 'promised', label, text: promises[level].number(number) };
  }
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
  const { promises } = words[language].card;
  const { label, fault } = promises[level];
  const said = `${label}${traits[language].colon}`;
  const asTyped = `${quoted(said)}&TRIM(${cell})`;
  const unlessBlank = (rest: string) => `IF(LEN(TRIM(${cell}))=0,"",${rest})`;
  if (level === 'response') return unlessBlank(`IF(ISERROR(VALUE(${cell})),${asTyped},${quoted(fault)})`);
  if (level !== 'visits' && level !== 'discount')
    return unlessBlank(`IF(ISNUMBER(${cell}),${quoted(fault)},${asTyped})`);
  const [number, wrong] =
    level === 'discount' ? [`100*${cell}`, `OR(${cell}<0,${cell}>1)`] : [cell, `${cell}<0`];
  const [before, after] = promises[level].number('\n').split('\n');
  const told = [quoted(`${said}${before}`), `ROUND(${number},${decimals})`, quoted(after!)].join('&');
  return unlessBlank(
    `IF(ISNUMBER(${cell}),IF(${cell}=0,"",IF(${wrong},${quoted(fault)},${told})),${asTyped})`,
  );
}
