import type { CutoffRule } from '../classifier/cutoff';
import {
  defaultLanguage,
  languages,
  localized,
  traits,
  type Language,
  type Localized,
} from '../classifier/language';
import { fractionOf, ruleWith, hasFraction } from '../classifier/cutoffs/rule-kinds';
import { shifted } from './shifted';
import { words } from './words/languages';

/** Name of each rule on the policy sheet, with `%` in place of its percentage. */
const ruleWords: Localized<Readonly<Record<CutoffRule['kind'], string>>> = localized(
  (language) => words[language].rules,
);

/** The words for a fixed number, in every language. */
export const fixedRuleWords = languages.map((language) => ruleWords[language].fixed);

const ruleKinds = Object.keys(ruleWords[defaultLanguage]) as CutoffRule['kind'][];
const wordsOf = (kinds: readonly CutoffRule['kind'][]) =>
  languages.flatMap((language) => kinds.map((kind) => folded(ruleWords[language][kind]).replace('%', '')));

/**
 * Words of rules in every language, folded for comparing (`folded`). `wordsOfRules`: rules without a percentage, such
 * as `median`. `wordsBeforePercent`: rules with a percentage after the word, such as `top`.
 */
export const wordsOfRules = wordsOf(ruleKinds.filter((kind) => !hasFraction(kind)));
export const wordsBeforePercent = wordsOf(ruleKinds.filter(hasFraction));

/**
 * Returns a rule as the policy sheet shows it: `Median`, `Top 20 %`, `前 20%`. The number of a fixed rule is in the next
 * cell.
 */
export function ruleText(rule: CutoffRule, language: Language): string {
  const name = ruleWords[language][rule.kind];
  const part = fractionOf(rule);
  if (part === undefined) return name;
  const percent = String(shifted(part, 2));
  return name.replace('%', `${percent}${traits[language].percent}`);
}

/**
 * Returns the rule that a text names in any language; undefined if it names none. Ignores case and blanks, exactly as
 * the sheet's formulas do (`isWordOrPercentage`).
 *
 * @param value the number of a fixed rule
 */
export function readRuleText(text: string, value: number): CutoffRule | undefined {
  const typed = folded(text);
  for (const language of languages) {
    for (const kind of ruleKinds) {
      const [before] = folded(ruleWords[language][kind]).split('%');
      if (!hasFraction(kind)) {
        if (typed === before) return ruleWith(kind, value);
      } else if (typed.startsWith(before!)) {
        const part = readPercent(typed.slice(before!.length));
        if (part !== undefined) return ruleWith(kind, part);
      }
    }
  }
  return undefined;
}

/**
 * Reads a percentage with or without its sign, as a fraction of 1. Without the sign, a number below 1 is the fraction
 * itself.
 */
function readPercent(typed: string): number | undefined {
  const [, digits, sign] = /^(\d+(?:[.,]\d+)?(?:e[+-]?\d+)?)(%?)$/.exec(typed) ?? [];
  const number = digits === undefined ? NaN : Number(digits.replace(',', '.'));
  const part = !sign && number < 1 ? number : shifted(number, -2);
  return part >= 0 && part <= 1 ? part : undefined;
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[ \u3000]/g, '')
    .replace('％', '%');
}
