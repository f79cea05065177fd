import { furtherWords } from '../../classifier/words/languages';

const fewestLetters = 3;

/**
 * Returns the number (1 to 12) of the month with this name, in full or short: `Sept.`, `janv`, `März`. Undefined for
 * any other text, and for names that two months share: `jui`, or `listopad`, which is November in Czech and October in
 * Croatian.
 */
export function monthNamed(name: string): number | undefined {
  const folded = foldMonth(name);
  if (folded.length < fewestLetters) return undefined;
  const { months } = furtherWords();
  // The English names are searched first: `mar` is March and not marraskuu.
  const english = months.map(([name]) => name!);
  const isShort = (full: string) => full.startsWith(folded);
  return (
    onlyMonth((names) => isShort(names[0]!) && english.filter(isShort).length === 1) ??
    onlyMonth((names) => names.includes(folded)) ??
    (months.some((names) => names.includes(folded)) ? undefined : onlyMonth((names) => names.some(isShort)))
  );
}

function onlyMonth(fits: (names: readonly string[]) => boolean): number | undefined {
  const months = furtherWords().months.flatMap((names, index) => (fits(names) ? [index + 1] : []));
  return months.length === 1 ? months[0] : undefined;
}

/**
 * Makes names of months comparable: ignores case and accents. In other alphabets a mark belongs to its letter: й is not
 * и.
 */
const foldMonth = (name: string) =>
  name
    .toLowerCase()
    .replace(/\./g, '')
    .replace(/ı/g, 'i')
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{M}+/gu, '')
    .normalize('NFC');
