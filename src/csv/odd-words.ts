import { isForeign, isIcelandic } from './alphabets';

/** What stands between two blanks: letters, and whatever signs stand among them. */
const words = /[^\s\p{ASCII}]?[\p{L}\p{M}\p{N}\p{S}\p{Po}\p{Pi}\p{Pf}'’-]+/gu;

/** Controls, and what Unicode has given to no character. */
const noText = /(?![\t\n\r])\p{Cc}|\ufffd|\p{Co}|\p{Cn}/u;

const sign = '[^\\p{ASCII}\\p{L}\\p{M}\\u2018\\u2019“”„«»ªº・ー]';

/** Each is a way in which a word looks that was read in another encoding than it was written in. */
const signsOfMisreading = [
  // A sign beside a letter: `K÷hler`, `¹Ú`. Money may stand there, and `Acme™` and `20 °C`.
  new RegExp(`[\\p{L}\\p{M}](?![\\p{Sc}™®°])${sign}|(?![\\p{Sc}©°])${sign}[\\p{L}\\p{M}]`, 'u'),
  // A capital amid small letters: `mÜller`, `MŸller`.
  /\p{Ll}(?=\P{ASCII})\p{Lu}|\p{L}(?=\P{ASCII})\p{Lu}\p{Ll}/u,
  // A character of East Asia amid Western letters: `M黮ler`.
  /[A-Za-z][\p{Script=Han}\p{Script=Hangul}\uff61-\uff9f]+[a-z]/u,
  // Greek in small letters without an accent, Cyrillic without a vowel: Hebrew is read as such.
  /^(?!.*[ΆΈΉΊΌΎΏάέήίόύώΐΰ])\p{Script=Greek}?[α-ω]{2,}$/u,
  /^[бвгджзйклмнпрстфхцчшщъь]{3,}$/u,
  /^[ъыьЪЫЬ]/u,
  // Two alefs of Arabic in a row.
  /[آأإ][آأإا]/u,
  // Letters of Hebrew that end words, and vowels of Thai that begin syllables or follow, in other places.
  /[ךםןףץ]\p{Script=Hebrew}/u,
  /[เแโใไ](?![ก-ฮ])|^[ะ-ฺ็-๎ฯ]/u,
];

const scripts = ['Latin', 'Cyrillic', 'Greek', 'Hebrew', 'Arabic', 'Thai'].map(
  (name) => new RegExp(`\\p{Script=${name}}`, 'u'),
);

/** A Turkish Ş or a Lithuanian Ž that is read as Western is an Icelandic Þ, and far oftener met: a list that has them is odd. */
const oddnessOfIcelandic = 0.4;

/** How many words of a text nobody would have written so, if this is its encoding. Infinite if it is no text at all. */
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

/** Names begin with capitals, in writings that have any: Hebrew and Arabic, read as Cyrillic or Greek, have none. */
const lacksCapitals = (text: string) =>
  /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text) && !/(?=\P{ASCII})\p{Lu}/u.test(text);

function isOdd(word: string, encoding: string): boolean {
  const mixesScripts = scripts.filter((script) => script.test(word)).length > 1;
  return mixesScripts || signsOfMisreading.some((misread) => misread.test(word)) || isForeign(word, encoding);
}
