import { choosable, type Cutoff, type CutoffRule } from '../../classifier/cutoff';
import type { ResolvedCutoff } from '../../classifier/cutoffs/resolve-cutoffs';
import type { Condition } from '../../classifier/decision-table';
import { inputsOf } from '../../classifier/derivation';
import { kindOf } from '../../classifier/kind-of';
import { measureKinds } from '../../classifier/measure-kinds';
import type { Model } from '../../classifier/model';
import { ruleText } from '../../policy/rule-text';
import type { ColumnReading } from '../../sheet/read/describe-column';
import { inPercent } from './split-text';
import type { Words } from './words';

/** What decides the tiers: the rules and columns chosen, and what the last count found. */
export interface Decided {
  /** The rule of each cut-off, by id; undefined while its number is not valid. */
  readonly rules: Readonly<Record<string, CutoffRule | undefined>>;
  /** The index of each measure's column, by measure id; undefined if none is chosen. */
  readonly columns: Readonly<Record<string, number | undefined>>;
  readonly cutoffs: readonly ResolvedCutoff[];
  readonly readings: readonly ColumnReading[];
}

/**
 * Says in a sentence or two how a model decides: `Sales from 8,590 (median) and loyalty from 54 (median) count as
 * high.` Derived from the model's cut-offs and table, so that it holds for every model.
 */
export function decidedText(model: Model, decided: Decided, words: Words): string[] {
  const text = words.text.decided;
  const nameOf = (measure: string) => measureName(model, measure, words);
  const asked = choosable(model.cutoffs).filter(({ measure }) => isAsked(model, measure, decided.columns));
  const inWords = asked.filter(({ id }) => isInWords(decided, id));
  const numbered = asked.filter((cutoff) => !inWords.includes(cutoff));
  const high = numbered.filter((cutoff) => isHighFrom(model, cutoff));
  const named = numbered.filter((cutoff) => !high.includes(cutoff));
  const shown = (cutoff: Cutoff) => numberByRule(model, cutoff, decided, words);
  const scored = (model.derived ?? []).flatMap(({ derivation }) =>
    derivation.kind === 'quantileScore' ? [nameOf(derivation.of)] : [],
  );
  const joined = (names: readonly string[]) =>
    [capital(listed(names, words)), words.count(names.length)] as const;
  const edges = high.map((cutoff) => text.from(nameOf(cutoff.measure), shown(cutoff)));
  const others = named.map((cutoff) => text.named(cutoff.name[words.language], shown(cutoff)));
  const stated = [...new Set(inWords.map(({ measure }) => nameOf(measure)))];
  const sentences = [
    edges.length > 0 && text.high(...joined(edges)),
    others.length > 0 && text.list(others.join(text.separator)),
    stated.length > 0 && text.inWords(...joined(stated)),
    scored.length > 0 && text.scored(...joined(scored)),
    scored.length > 0 && asked.length < model.cutoffs.length && text.inPolicy,
  ].filter((sentence) => typeof sentence === 'string');
  if (sentences.length > 0) return sentences;
  const measures = model.measures.filter(({ id }) => decided.columns[id] !== undefined);
  return measures.length > 0
    ? [
        text.byMeasures(
          listed(
            measures.map(({ id }) => nameOf(id)),
            words,
          ),
        ),
      ]
    : [];
}

/** Joins names: `Sales, loyalty and growth`. */
function listed(names: readonly string[], { text }: Words): string {
  const others = names.slice(0, -1).join(text.listSeparator);
  const last = names.at(-1) ?? '';
  return others === '' ? last : text.decided.and(others, last);
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Returns the words before and after the number of a cut-off: `Sales from` and `counts as high.` */
export function sentenceAround(model: Model, cutoff: Cutoff, words: Words): readonly [string, string] {
  const text = words.text.decided;
  const gap = '\0';
  const whole = isHighFrom(model, cutoff)
    ? capital(text.high(text.from(measureName(model, cutoff.measure, words), gap), words.count(1)))
    : text.named(cutoff.name[words.language], gap);
  const [before = '', after = ''] = whole.split(gap);
  return [before.trim(), after.trim()];
}

const measureName = ({ measures, derived = [] }: Model, measure: string, { language, text }: Words) =>
  text.decided.inSentence([...measures, ...derived].find(({ id }) => id === measure)!.name[language]);

/**
 * Returns whether a sentence can say that the measure counts as high from this cut-off on, without the cut-off's name.
 * It can if the measure is read from a column, its cells may say high or low, it has no other cut-off, and the decision
 * table has rules for both sides.
 */
function isHighFrom(model: Model, { id, measure }: Cutoff): boolean {
  const conditions = model.table.flatMap(({ when }): readonly Condition[] => when);
  const isAlone = model.cutoffs.filter((each) => each.measure === measure).length === 1;
  const splits = conditions.some(({ from }) => from === id) && conditions.some(({ below }) => below === id);
  const isRead = model.measures.some((each) => each.id === measure);
  return isAlone && splits && isRead && measureKinds[kindOf(model, measure)].stated === true;
}

/**
 * Returns whether there is a column from which the measure can be read or computed. Always true for days that follow
 * from a tier's rank, because they need no column.
 */
function isAsked(model: Model, measure: string, columns: Decided['columns']): boolean {
  if (measureKinds[kindOf(model, measure)].says === 'rank') return true;
  const derived = model.derived?.find(({ id }) => id === measure);
  const inputs = derived ? inputsOf(derived.derivation) : [measure];
  return inputs.some((input) => columns[input] !== undefined);
}

const resolvedOf = ({ cutoffs }: Decided, cutoff: string) => cutoffs.find(({ id }) => id === cutoff)?.value;

const isInWords = (decided: Decided, cutoff: string) => {
  const rule = decided.rules[cutoff];
  return rule?.kind !== 'fixed' && Number.isNaN(resolvedOf(decided, cutoff) ?? 0);
};

/** Returns a cut-off's number with its rule: `8,590 (median)`. A number that the user typed has no rule: `8,590`. */
function numberByRule(model: Model, cutoff: Cutoff, decided: Decided, words: Words): string {
  const { text, number, language } = words;
  const rule = decided.rules[cutoff.id];
  const value = rule?.kind === 'fixed' ? rule.value : resolvedOf(decided, cutoff.id);
  const isShare = inPercent(model, cutoff.measure, decided.readings);
  const shown =
    !rule || value === undefined
      ? text.decided.unknown
      : isShare
        ? text.readings.share(number(value * 100))
        : number(value);
  if (!rule || rule.kind === 'fixed') return shown;
  return text.decided.byRule(shown, ruleText(rule, language).toLowerCase().replace(' %', '%'));
}
