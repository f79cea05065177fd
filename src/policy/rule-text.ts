import type { CutoffRule } from '../classifier/cutoff';
import { defaultLanguage, languages, traits, type Language, type Localized } from '../classifier/language';

/** How a rule is called on the policy sheet; `%` stands for its percentage. */
const ruleWords: Localized<Readonly<Record<CutoffRule['kind'], string>>> = {
  en: {
    fixed: 'Number',
    median: 'Median',
    mean: 'Mean',
    naturalBreak: 'Natural break',
    top: 'Top %',
    percentile: 'Percentile %',
    shareOfTotal: 'Share of the total %',
    scoreEdge: 'Score edge %',
  },
  zh: {
    fixed: '数值',
    median: '中位数',
    mean: '平均值',
    naturalBreak: '自然断点',
    top: '前 %',
    percentile: '百分位数 %',
    shareOfTotal: '占总额 %',
    scoreEdge: '评分界线 %',
  },
};

/** The words for a number that nobody draws, in every language. */
export const fixedRuleWords = languages.map((language) => ruleWords[language].fixed);

const takesPercent = (kind: CutoffRule['kind']): kind is PercentKind =>
  ruleWords[defaultLanguage][kind].includes('%');
const ruleKinds = Object.keys(ruleWords[defaultLanguage]) as CutoffRule['kind'][];
const wordsOf = (kinds: readonly CutoffRule['kind'][]) =>
  languages.flatMap((language) => kinds.map((kind) => folded(ruleWords[language][kind]).replace('%', '')));

/** The words of rules in every language, folded: those that say everything, and those that a percentage follows. */
export const wordsOfRules = wordsOf(ruleKinds.filter((kind) => !takesPercent(kind)));
export const wordsBeforePercent = wordsOf(ruleKinds.filter(takesPercent));

/** What the policy sheet says of a rule: `Median`, `Top 20 %`, `前 20%`. The number of a fixed one stands beside it. */
export function ruleText(rule: CutoffRule, language: Language): string {
  const words = ruleWords[language][rule.kind];
  const part = 'p' in rule ? rule.p : 'share' in rule ? rule.share : undefined;
  if (part === undefined) return words;
  const percent = String(shifted(part, 2));
  return words.replace('%', `${percent}${traits[language].percent}`);
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
      if (!takesPercent(kind)) {
        if (typed === before) return kind === 'fixed' ? { kind, value } : { kind };
      } else if (typed.startsWith(before!)) {
        const part = readPercent(typed.slice(before!.length));
        if (part !== undefined) return ruleOf(kind, part);
      }
    }
  }
  return undefined;
}

type PercentKind = Exclude<CutoffRule['kind'], 'fixed' | 'median' | 'mean' | 'naturalBreak'>;

const ruleOf = (kind: PercentKind, part: number): CutoffRule =>
  kind === 'percentile' || kind === 'scoreEdge' ? { kind, p: part } : { kind, share: part };

/** A percentage with or without its sign; without it a number below 1 is the share itself, as in a cell in percent. */
function readPercent(typed: string): number | undefined {
  const [, digits, sign] = /^(\d+(?:[.,]\d+)?(?:e[+-]?\d+)?)(%?)$/.exec(typed) ?? [];
  const number = digits === undefined ? NaN : Number(digits.replace(',', '.'));
  const part = !sign && number < 1 ? number : shifted(number, -2);
  return part >= 0 && part <= 1 ? part : undefined;
}

/** Times a power of ten by its digits: 0.07 times 100 is not quite 7. */
export function shifted(number: number, exponent: number): number {
  const [digits, own = '0'] = String(number).split('e');
  return Number(`${digits}e${Number(own) + exponent}`);
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[ \u3000]/g, '')
    .replace('％', '%');
}
