import { isForeign, isIcelandic } from './alphabets';

/** Words: letters, and signs among them, between blanks. */
const words = /[^\s\p{ASCII}]?[\p{L}\p{M}\p{N}\p{S}\p{Po}\p{Pi}\p{Pf}'’-]+/gu;

/** Control characters, and code points that Unicode has not assigned. */
const noText = /(?![\t\n\r])\p{Cc}|\ufffd|\p{Co}|\p{Cn}/u;

const sign = '[^\\p{ASCII}\\p{L}\\p{M}\\u2018\\u2019“”„«»ªº・ー]';

/** Patterns of words that were read in another encoding than they were written in. */
const signsOfMisreading = [
  // A sign next to a letter: `K÷hler`, `¹Ú`. Currency signs, `Acme™` and `20 °C` are allowed.
  new RegExp(`[\\p{L}\\p{M}](?![\\p{Sc}™®°])${sign}|(?![\\p{Sc}©°])${sign}[\\p{L}\\p{M}]`, 'u'),
  // A capital among small letters: `mÜller`, `MŸller`.
  /\p{Ll}(?=\P{ASCII})\p{Lu}|\p{L}(?=\P{ASCII})\p{Lu}\p{Ll}/u,
  // An East Asian character among Western letters: `M黮ler`.
  /[A-Za-z][\p{Script=Han}\p{Script=Hangul}\uff61-\uff9f]+[a-z]/u,
  // Small Greek letters without an accent, or (next lines) Cyrillic without a vowel: Hebrew looks so if it is
  // misread.
  /^(?!.*[ΆΈΉΊΌΎΏάέήίόύώΐΰ])\p{Script=Greek}?[α-ω]{2,}$/u,
  /^[бвгджзйклмнпрстфхцчшщъь]{3,}$/u,
  /^[ъыьЪЫЬ]/u,
  // Two Arabic alefs in a row.
  /[آأإ][آأإا]/u,
  // Hebrew letters or Thai vowels at places in a word at which they cannot be.
  /[ךםןףץ]\p{Script=Hebrew}/u,
  /[เแโใไ](?![ก-ฮ])|^[ะ-ฺ็-๎ฯ]/u,
];

const scripts = ['Latin', 'Cyrillic', 'Greek', 'Hebrew', 'Arabic', 'Thai'].map(
  (name) => new RegExp(`\\p{Script=${name}}`, 'u'),
);

/**
 * The Icelandic Þ is what a Turkish Ş or a Lithuanian Ž becomes if it is read as Western. Those languages are more
 * frequent, so a list with Þ counts as odd.
 */
const oddnessOfIcelandic = 0.4;

/** Returns how many words look odd if this is the text's encoding; infinite if it is no text. */
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

/** Names begin with capitals in scripts that have them. Hebrew or Arabic misread as Cyrillic or Greek has none. */
const lacksCapitals = (text: string) =>
  /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text) && !/(?=\P{ASCII})\p{Lu}/u.test(text);

function isOdd(word: string, encoding: string): boolean {
  const mixesScripts = scripts.filter((script) => script.test(word)).length > 1;
  return mixesScripts || signsOfMisreading.some((misread) => misread.test(word)) || isForeign(word, encoding);
}
