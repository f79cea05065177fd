import { plainCells, type PlainCell } from './plain-ways';

/**
 * A table of states for the usual ways in which cells are written. From the first character of a cell to its last, each
 * leads from one state to the next; the last state shows the way. `12.5` goes from `start` to `digit1`, `digit2`,
 * `pointSign` and `point1`.
 */
type Sign = (typeof signs)[number];
type Moves = Readonly<Partial<Record<Sign | 'number' | 'word' | 'mark', string>>>;

/** The classes of characters. `yesOrNo`: letters with which TRUE and FALSE begin. `beyond`: beyond ASCII. */
const signs = [
  'zero',
  'digit',
  'letter',
  'yesOrNo',
  'minus',
  'point',
  'comma',
  'blank',
  'other',
  'beyond',
] as const;
/** The class of characters with which no cell is plain: a tab, digits and blanks of other alphabets. */
export const noSign = signs.length;

const several: Readonly<Record<'number' | 'word' | 'mark', readonly Sign[]>> = {
  number: ['zero', 'digit'],
  word: ['letter', 'yesOrNo'],
  mark: ['minus', 'blank', 'other', 'beyond'],
};

/** After digits that are a number so far. */
const inNumber = { point: 'pointSign', comma: 'commaSign' } satisfies Moves;
const inWords = { word: 'words', mark: 'words', point: 'words', comma: 'words' } satisfies Moves;
/** After five characters that may begin with TRUE or FALSE. More letters show that it is another word. */
const afterFlag = {
  number: 'wordNumber',
  word: 'longWord',
  minus: 'longWord',
  other: 'longWord',
  blank: 'blankWord',
};

/** The moves from each state; a character that is not named leads to none, and the cell is not plain. */
const moves = {
  none: {},
  start: {
    zero: 'zero',
    digit: 'digit1',
    letter: 'word1',
    yesOrNo: 'flag1',
    minus: 'minus',
    beyond: 'words',
  },
  minus: { zero: 'zero', digit: 'whole' },
  // Another digit after a zero would make it a key.
  zero: inNumber,
  digit1: { ...inNumber, number: 'digit2' },
  digit2: { ...inNumber, number: 'digit3' },
  digit3: { ...inNumber, number: 'digit4' },
  digit4: { ...inNumber, number: 'whole', minus: 'year' },
  whole: { ...inNumber, number: 'whole' },
  year: { number: 'month1' },
  month1: { number: 'month2' },
  month2: { minus: 'month' },
  month: { number: 'day1' },
  day1: { number: 'day' },
  day: {},
  pointSign: { number: 'point1' },
  point1: { number: 'point2' },
  point2: { number: 'point3' },
  point3: { number: 'point3' },
  commaSign: { number: 'comma1' },
  comma1: { number: 'comma2' },
  comma2: { number: 'comma3' },
  comma3: { number: 'comma3' },
  // Words without digits are text. With digits, a text is plain if it begins with a word of four letters (which is no
  // currency) and holds one number without a decimal sign (which is no date).
  words: inWords,
  word1: { ...inWords, word: 'word2' },
  word2: { ...inWords, word: 'word3' },
  word3: { ...inWords, word: 'word4' },
  word4: { ...inWords, number: 'wordNumber', word: 'word4', mark: 'word4' },
  wordNumber: { number: 'wordNumber', word: 'numbered', mark: 'numbered' },
  numbered: { word: 'numbered', mark: 'numbered' },
  flag1: { word: 'flag2' },
  flag2: { word: 'flag3' },
  flag3: { word: 'flag4' },
  flag4: { number: 'wordNumber', word: 'flag5', minus: 'flag5', other: 'flag5', blank: 'flag5' },
  flag5: afterFlag,
  longWord: afterFlag,
  blankWord: afterFlag,
} satisfies Readonly<Record<string, Moves>>;

/** The way of writing of a cell that ends in one of these states; in any other it is none of these ways. */
const ends: Readonly<Record<PlainCell, readonly State[]>> = {
  text: ['words', 'word1', 'word2', 'word3', 'word4', 'wordNumber', 'numbered', 'longWord'],
  whole: ['zero', 'digit1', 'digit2', 'digit3', 'digit4', 'whole'],
  point: ['point1', 'point2'],
  comma: ['comma1', 'comma2'],
  longPoint: ['point3'],
  longComma: ['comma3'],
  day: ['day'],
};

type State = keyof typeof moves;

const names = Object.keys(moves) as State[];

/** Returns a state as a number with four bits free at its end, for a class of characters; 0 is `none`. */
const stateOf = (name: string) => names.indexOf(name as State) << 4;

export const start = stateOf('start');

/** The next state, by state and class of the character: `afterSign[state | signClass(code)]`. */
export const afterSign = new Uint16Array(names.length << 4);
/** The number of the way of writing, by state (without the four free bits). */
export const kindAtEnd = Uint8Array.from(
  names,
  (name) => 1 + plainCells.findIndex((way) => ends[way].includes(name)),
);

for (const name of names)
  for (const [sign, next] of Object.entries(moves[name] as Moves))
    for (const each of sign in several ? several[sign as 'number'] : [sign as Sign])
      afterSign[stateOf(name) | signs.indexOf(each)] = stateOf(next);

const signOfAscii = (character: string): Sign | undefined => {
  if (/\d/.test(character)) return character === '0' ? 'zero' : 'digit';
  if (/[a-z]/i.test(character)) return /[tf]/i.test(character) ? 'yesOrNo' : 'letter';
  const named: Readonly<Record<string, Sign>> = { '-': 'minus', '.': 'point', ',': 'comma' };
  if (character === '\t') return undefined;
  return named[character] ?? (character <= ' ' ? 'blank' : 'other');
};

/** The class of each character of ASCII. */
export const asciiClasses = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const sign = signOfAscii(String.fromCharCode(code));
  return sign === undefined ? noSign : signs.indexOf(sign);
});

/** Returns the class of a character. */
export const signClass = (code: number): number => (code < 0x80 ? asciiClasses[code]! : classBeyond(code));

const [fullWidthZero, fullWidthNine] = [0xff10, 0xff19] as const;
/** The class of characters beyond ASCII. */
export const beyond = signs.indexOf('beyond');

const classBeyond = (code: number) =>
  (code >= fullWidthZero && code <= fullWidthNine) || /\s/.test(String.fromCharCode(code)) ? noSign : beyond;
