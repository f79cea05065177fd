import { quoted } from '../classifier/native/formula-text';
import type { Language } from '../classifier/language';
import { words } from './words/languages';

const isNumber = (cell: string) => `ISNUMBER(${cell})`;

/**
 * Returns a formula of the hours that the clients of a segment need: clients × visits × hours a visit. Where nothing is
 * promised, or nobody is there, it is 0; where a number is missing, it says which.
 */
export function hoursFormula(clients: string, visits: string, hours: string, language: Language): string {
  const text = words[language].sheet.faults;
  const nothing = `OR(${clients}=0,LEN(TRIM(${visits}))=0)`;
  const because: readonly (readonly [condition: string, result: string])[] = [
    [nothing, '0'],
    [`NOT(${isNumber(visits)})`, quoted(text.visits)],
    [`${visits}=0`, '0'],
    [`NOT(${isNumber(hours)})`, quoted(text.hours)],
    [`OR(${visits}<0,${hours}<0)`, quoted(text.negative)],
  ];
  return `=${because.reduceRight((rest, [when, result]) => `IF(${when},${result},${rest})`, `${clients}*${visits}*${hours}`)}`;
}

/**
 * Returns a formula of a sum; says that it is incomplete if one of the cells has no number, or if anybody is in no segment
 * of the model.
 *
 * @param others the cell with the number of clients in none; left out if there are only clients in segments
 */
export const wholeSum = (block: string, others: string | undefined, language: Language) => {
  const isWhole = `COUNT(${block})=ROWS(${block})`;
  const isOfAll = others === undefined ? isWhole : `AND(${isWhole},${others}=0)`;
  return `=IF(${isOfAll},SUM(${block}),${quoted(words[language].sheet.faults.incomplete)})`;
};

/** Returns a formula that says that the hours of clients in no segment of the model are not known; blank if there are none. */
export const hoursOfOthers = (others: string, language: Language) =>
  `=IF(${others}=0,"",${quoted(words[language].sheet.faults.noSegment)})`;

/**
 * Returns a formula of the hours that an owner's clients need; says that they are incomplete if a number is missing for a
 * segment of one of these clients, or if one is in no segment of the model.
 *
 * @param clients the owner's clients of each segment, as an array
 * @param unknown an expression that is true if one of her clients is in none
 */
export function hoursOfOwnerFormula(
  clients: string,
  unknown: string,
  { visits, each, ofTiers }: Readonly<Record<'visits' | 'each' | 'ofTiers', string>>,
  language: Language,
): string {
  const isUnclear = `IF(SUMPRODUCT(${clients}*ISTEXT(${ofTiers}))>0,TRUE,${unknown})`;
  const incomplete = quoted(words[language].sheet.faults.incomplete);
  return `=IF(${isUnclear},${incomplete},SUMPRODUCT(${clients},${visits},${each}))`;
}

/** Returns a formula of what is left of a sum of hours after those above; incomplete if one of them is. */
export const restOfHours = (total: string, above: string, language: Language) =>
  `=IF(AND(${isNumber(total)},COUNT(${above})=ROWS(${above})),ROUND(${total}-SUM(${above}),6),${quoted(words[language].sheet.faults.incomplete)})`;

/** Returns a formula of the sum of numbers that are typed; blank if there are none. */
export const sumTyped = (block: string) => `=IF(COUNT(${block})=0,"",SUM(${block}))`;

/** Returns a formula of the hours there are; blank as long as nobody has typed a number, which is not the same as 0. */
export const availableFormula = (available: string) => `=IF(${isNumber(available)},${available},"")`;

/** Returns a formula of the hours left over, below 0 if they are too few; blank if a number is missing. */
export const leftFormula = (available: string, needed: string) =>
  `=IF(AND(${isNumber(available)},${isNumber(needed)}),${available}-${needed},"")`;

/** Returns a formula of a sentence that says whether the hours there are suffice. */
export function balanceFormula(available: string, needed: string, language: Language): string {
  const text = words[language].sheet.balance;
  const rounded = (of: string) => `ROUND(${of},1)`;
  const beginning = `${quoted(text.before)}&${rounded(needed)}&${quoted(text.needed)}&${rounded(available)}&${quoted(text.there)}`;
  const difference = rounded(`ABS(${available}-${needed})`);
  return (
    `=IF(NOT(${isNumber(needed)}),${quoted(text.incomplete)},IF(NOT(${isNumber(available)}),${quoted(text.noHours)},` +
    `${beginning}&${difference}&IF(${rounded(`${needed}-${available}`)}>0,${quoted(text.few)},${quoted(text.left)})))`
  );
}
