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

/** How a rule is called on the policy sheet; `%` stands for its percentage. */
const ruleWords: Localized<Readonly<Record<CutoffRule['kind'], string>>> = localized(
  (language) => words[language].rules,
);

/** The words for a number that nobody draws, in every language. */
export const fixedRuleWords = languages.map((language) => ruleWords[language].fixed);

const ruleKinds = Object.keys(ruleWords[defaultLanguage]) as CutoffRule['kind'][];
const wordsOf = (kinds: readonly CutoffRule['kind'][]) =>
  languages.flatMap((language) => kinds.map((kind) => folded(ruleWords[language][kind]).replace('%', '')));

/** The words of rules in every language, folded: those that say everything, and those that a percentage follows. */
export const wordsOfRules = wordsOf(ruleKinds.filter((kind) => !hasFraction(kind)));
export const wordsBeforePercent = wordsOf(ruleKinds.filter(hasFraction));

/** What the policy sheet says of a rule: `Median`, `Top 20 %`, `前 20%`. The number of a fixed one stands beside it. */
export function ruleText(rule: CutoffRule, language: Language): string {
  const name = ruleWords[language][rule.kind];
  const part = fractionOf(rule);
  if (part === undefined) return name;
  const percent = String(shifted(part, 2));
  return name.replace('%', `${percent}${traits[language].percent}`);
}

/**
 * The rule that a text names in either language, whatever its case and blanks, as Excel's own functions can tell it too
 * (`isWordOrPercentage`); `value` is the number of a fixed one. Undefined for any other text.
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

/** A percentage with or without its sign; without it a number below 1 is the share itself, as in a cell in percent. */
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
