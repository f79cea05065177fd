import { eachRow, type Sliced } from '../../classifier/slices';
import { rememberTexts } from '../../classifier/names/remember-texts';
import type { CellValue } from '../cells/cell';
import type { Culture } from '../text/culture';
import { markInDoubt, markOf, otherMark, type Mark } from '../text/digits';
import { isTyped } from '../text/is-typed';
import { sideToSubtract, type Side } from '../text/debit-credit';
import { digitsIn, partsOf } from '../text/number-in-text';
import { explainsM } from '../text/number-units';

/** What one text shows about how people typed numbers into its column. */
interface TextShows {
  /** The decimal mark, if the text is a number with this mark only. */
  readonly mark?: Mark;
  /** The mark in a text that can be two numbers: the point in `15.000`. */
  readonly inDoubt?: Mark;
  /**
   * True if the text has decimals, but not two of them (`1.5`); the column is then not money with two decimals
   * throughout.
   */
  readonly otherDecimals?: boolean;
  readonly endsInZero?: boolean;
  /** True for a whole number below 1,000. */
  readonly isSmall?: boolean;
  /**
   * True for an amount with a currency that can be two numbers and is hardly a price with three decimals: `15.000€`,
   * but not `1.234 €`.
   */
  readonly isMoney?: boolean;
  readonly explainsM?: boolean;
  readonly isMM?: boolean;
  /** The side of an account beside the amount: `20.00 Cr`. */
  readonly side?: Side;
}

/**
 * Finds out how numbers are typed in a column, from all of its texts. Texts that can be only one number (`45,86`,
 * `1.234,50`) decide about those that can be two (`15.000`), whatever the workbook's settings. A column is mixed if its
 * texts prove both ways of typing, or another way than the workbook's while other cells are numbers. If no text
 * decides, a mark separates thousands if decimals are unlikely: `15.000` in a column with `999`, or a column of amounts
 * such as `15.000 €`.
 *
 * @param native the decimal mark of the workbook's culture
 */
export function* cultureOfTexts(
  cells: readonly CellValue[],
  culture: Culture,
  native: Mark,
): Sliced<Culture> {
  const times = { number: 0, endsInZero: 0, small: 0, money: 0, explainsM: 0, mm: 0, debit: 0, credit: 0 };
  const [sure, decimals, inDoubt] = [noMarks(), noMarks(), noMarks()];
  const shownBy = rememberTexts(shows);
  yield* eachRow(cells.length, (row) => {
    const cell = cells[row]!;
    if (typeof cell === 'number' && cell !== 0) times.number++;
    if (!isTyped(cell)) return;
    const text = shownBy(cell);
    if (text.mark) sure[text.mark]++;
    if (text.mark && text.otherDecimals) decimals[text.mark]++;
    if (text.inDoubt) inDoubt[text.inDoubt]++;
    if (text.inDoubt && text.endsInZero) times.endsInZero++;
    if (text.isSmall) times.small++;
    if (text.isMoney) times.money++;
    if (text.explainsM) times.explainsM++;
    if (text.isMM) times.mm++;
    if (text.side) times[text.side]++;
  });
  const hasMillions = times.explainsM > 0 && times.mm === 0;
  const subtracted = sideToSubtract(times) ?? culture.subtracted;
  const asMarked = subtracted ? { ...culture, subtracted } : culture;
  const typedIn = (mark: Mark): Culture => ({
    ...asMarked,
    decimal: mark,
    group: otherMark(mark),
    hasAnyDecimals: decimals[mark] > 0,
    hasMillions,
  });
  const elsewhere = otherMark(native);
  if (sure[native] > 0 && sure[elsewhere] > 0) {
    const mark = sure[elsewhere] > sure[native] && times.number === 0 ? elsewhere : native;
    return { ...typedIn(mark), isMixed: true };
  }
  if (sure[elsewhere] > 0) {
    return times.number > 0 ? { ...typedIn(native), isMixed: true } : typedIn(elsewhere);
  }
  if (sure[native] > 0) return typedIn(native);

  const asTyped = { ...asMarked, hasMillions };
  const { '.': points, ',': commas } = inDoubt;
  if (points > 0 && commas > 0) return { ...asTyped, isMixed: true };
  const group: Mark | undefined = points > 0 ? '.' : commas > 0 ? ',' : undefined;
  if (!group || group === culture.group || times.number > 0) return asTyped;
  const isFarFromDecimals = times.endsInZero > 0 && times.small > 0;
  const isMoneyThroughout = times.money > 1 && times.money === points + commas;
  return isFarFromDecimals || isMoneyThroughout ? typedIn(otherMark(group)) : asTyped;
}

const noMarks = (): Record<Mark, number> => ({ '.': 0, ',': 0 });

function shows(text: string): TextShows {
  const parts = partsOf(text);
  const digits = digitsIn(text, parts);
  if (digits === undefined) return {};
  const { unit = '', currency, side } = parts ?? {};
  const units = {
    ...(unit !== '' && { explainsM: explainsM(unit), isMM: /^mm$/i.test(unit) }),
    ...(side && { side }),
  };
  const inDoubt = text.includes('%') ? undefined : markInDoubt(digits);
  if (inDoubt) {
    const endsInZero = digits.endsWith('0');
    const isMoney = currency !== undefined && (endsInZero || digits.length > '1.234'.length);
    return { inDoubt, endsInZero, isMoney, ...units };
  }
  const mark = markOf(digits);
  const decimals = mark && digits.includes(mark) ? digits.slice(digits.indexOf(mark) + 1) : undefined;
  return {
    mark,
    otherDecimals: decimals !== undefined && decimals.length !== 2,
    isSmall: digits.length <= 3 && /^[1-9]\d*$/.test(digits),
    ...units,
  };
}
