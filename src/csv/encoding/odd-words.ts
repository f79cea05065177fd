import { isForeign, isIcelandic } from './alphabets';

/** Matches a word: letters, digits and signs in a row. Blanks and brackets end it. */
const words = /[^\s\p{ASCII}]?[\p{L}\p{M}\p{N}\p{S}\p{Po}\p{Pi}\p{Pf}'’-]+/gu;

/** Matches control characters, and code points that Unicode has not assigned. */
const noText = /(?![\t\n\r])\p{Cc}|\ufffd|\p{Co}|\p{Cn}/u;

const sign = '[^\\p{ASCII}\\p{L}\\p{M}\\u2018\\u2019“”„«»ªº・ー]';

/** Patterns of words that were decoded in the wrong encoding. */
const signsOfMisreading = [
  // A sign next to a letter: `K÷hler`, `¹Ú`. Allows currency signs, `Acme™` and `20 °C`.
  new RegExp(`[\\p{L}\\p{M}](?![\\p{Sc}™®°])${sign}|(?![\\p{Sc}©°])${sign}[\\p{L}\\p{M}]`, 'u'),
  // A capital letter among small ones: `mÜller`, `MŸller`.
  /\p{Ll}(?=\P{ASCII})\p{Lu}|\p{L}(?=\P{ASCII})\p{Lu}\p{Ll}/u,
  // An East Asian character among Western letters: `M黮ler`.
  /[A-Za-z][\p{Script=Han}\p{Script=Hangul}\uff61-\uff9f]+[a-z]/u,
  // Small Greek letters without an accent, Cyrillic ones without a vowel, or ъ, ы or ь at the beginning: Hebrew looks
  // like this in the wrong encoding.
  /^(?!.*[ΆΈΉΊΌΎΏάέήίόύώΐΰ])\p{Script=Greek}?[α-ω]{2,}$/u,
  /^[бвгджзйклмнпрстфхцчшщъь]{3,}$/u,
  /^[ъыьЪЫЬ]/u,
  // Two Arabic alefs in a row, which no word has.
  /[آأإ][آأإا]/u,
  // Hebrew letters or Thai vowels at a place in a word where they never occur.
  /[ךםןףץ]\p{Script=Hebrew}/u,
  /[เแโใไ](?![ก-ฮ])|^[ะ-ฺ็-๎ฯ]/u,
];

const scripts = ['Latin', 'Cyrillic', 'Greek', 'Hebrew', 'Arabic', 'Thai'].map(
  (name) => new RegExp(`\\p{Script=${name}}`, 'u'),
);

/**
 * The oddness of all words with the Icelandic Þ together. It is less than 1, because Turkish Ş and Lithuanian Ž turn
 * into Þ in the wrong encoding, and these languages are more frequent.
 */
const oddnessOfIcelandic = 0.4;

/**
 * Rates how odd a text looks if it was decoded from this encoding: 1 for each odd word, 0.4 for all Icelandic words
 * together, and 1 if capitals are lacking. Infinite if it cannot be text.
 */
export function oddWords(text: string, encoding: string): number {
  if (noText.test(text)) return Infinity;
  const beyondAscii = (text.match(words) ?? []).filter((word) => /\P{ASCII}/u.test(word));
  const icelandic = beyondAscii.filter((word) => isIcelandic(word, encoding));
  const odd = beyondAscii.filter((word) => isOdd(word, encoding));
  return (
    odd.length -
    icelandic.length +
    (icelandic.length > 0 ? oddnessOfIcelandic : 0) +
    Number(lacksCapitals(text))
  );
}

/**
 * Returns whether a text with Cyrillic or Greek letters has no capital beyond ASCII, although names begin with one.
 * Hebrew or Arabic decoded as Cyrillic or Greek has none.
 */
const lacksCapitals = (text: string) =>
  /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text) && !/(?=\P{ASCII})\p{Lu}/u.test(text);

function isOdd(word: string, encoding: string): boolean {
  const mixesScripts = scripts.filter((script) => script.test(word)).length > 1;
  return mixesScripts || signsOfMisreading.some((misread) => misread.test(word)) || isForeign(word, encoding);
}
