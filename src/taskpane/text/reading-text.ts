import type { ColumnReading, ReadingExample, ReadAs } from '../../sheet/read/describe-column';
import type { Words } from './words';

/** Says how a column was read: `12 of 300 read from text: "¥12,000" → 12,000.` */
export function readingText(
  { filled, read, fromText, inPercent, examples }: ColumnReading,
  words: Words,
): readonly string[] {
  const { count } = words;
  const text = words.text.readings;
  const isText = fromText > 0;
  const shown = examples
    .map((example) => exampleText(example, { isText, inPercent }, words))
    .join(text.separator);
  const sentences: string[] = [];
  if (isText) sentences.push(text.fromText(count(fromText), count(filled), shown));
  else if (read > 0) sentences.push(text.asTheyAre(count(read), count(filled), shown));
  if (read < filled) sentences.push(text.unread(count(filled - read)));
  return sentences;
}

/** Writes an example as `cell → value`; only the value if the sheet already shows the same. */
function exampleText(
  { cell, readAs }: ReadingExample,
  { isText, inPercent }: { readonly isText: boolean; readonly inPercent: boolean },
  words: Words,
): string {
  const taken = readAsText(readAs, words);
  const isSame = !isText && (inPercent || readAs.kind === 'number' || readAs.kind === 'date');
  return isSame
    ? taken
    : words.text.readings.example(isText ? words.text.readings.quoted(cell) : cell, taken);
}

function readAsText(taken: ReadAs, { text, number, date }: Words): string {
  switch (taken.kind) {
    case 'number':
      return number(taken.value);
    case 'share':
      return text.readings.share(number(taken.value * 100));
    case 'date':
      return date(taken.value);
    default:
      return text.readings.levels[taken.kind];
  }
}
