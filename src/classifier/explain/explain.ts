import type { CutoffValues } from '../cutoff';
import { tiersThatHold } from '../decide/tiers-that-hold';
import { conditionsText } from './conditions-text';
import { clientDecider } from '../decide/decide-client';
import { edgesOf, type Condition, type Facts, type Rule } from '../decision-table';
import { words } from '../words/languages';
import type { Language } from '../language';
import { knowledge, type MeasureColumns } from '../measure';
import { measureKinds } from '../measure-kinds';
import type { Model } from '../model';
import { reportedCondition } from '../derive/reported-condition';
import { unclassifiedNameOf } from '../unclassified';
import type { RoomInTiers } from './room-in-tiers';

/** Returns a sentence that says why the client in this row has her tier; `""` if the row is no client. */
export type Explainer = (row: number) => string;

/**
 * Makes an explainer, which says for example `High-risk: Sales 12,300 ≥ 10,000 (high); Loyalty 3 < 4 (low)`. Takes the
 * same `columns` and `cutoffs` as `classify` and names the conditions of the rule that decided.
 *
 * @param room the room in tiers that have limited room, of which to say that only the rules count here
 */
export function explainer(
  model: Model,
  columns: MeasureColumns,
  cutoffs: CutoffValues,
  language: Language,
  room: RoomInTiers = {},
): Explainer {
  const text = words[language].explanation;
  const decider = clientDecider(model, columns, cutoffs);
  const nobody = unclassifiedNameOf(model)[language];
  // True if a cell is blank and the model counted it as a number. A blank flag or date is reported as "no" or "never"
  // instead.
  const isBlankNumber = (measure: string, row: number) => {
    const read = model.measures.find(({ id }) => id === measure);
    const isYesNo = read && measureKinds[read.kind].says === 'yesNo';
    const isBlank = columns[measure]?.knowledge[row] === knowledge.blank;
    return isBlank && !isYesNo && Number.isFinite(decider.value(measure));
  };
  const tierName = (tier: string) => model.tiers.find(({ id }) => id === tier)!.name[language];

  return (row) => {
    const verdict = decider.at(row);
    switch (verdict.kind) {
      case 'noClient':
        return '';
      case 'gap':
        return nobody;
      case 'missing':
        return text.sentence(nobody, [missingReason(model, columns, verdict.measure, row, language)]);
      case 'hit': {
        const rule = model.table[verdict.rule]!;
        if (!('tier' in rule)) return text.sentence(nobody, [rule.unclassified[language]]);
        const because = byReadMeasure(model, reportedConditions(model, rule, decider))
          .filter(([measure]) => !isLeftOut(model, columns, measure))
          .map(([measure, conditions]) =>
            isBlankNumber(measure, row)
              ? text.notGiven(measureOf(model, measure).name[language])
              : conditionsText(model, conditions, decider, language),
          );
        const others = model.allThatHold
          ? tiersThatHold(model, decider).filter((tier) => tier !== rule.tier)
          : [];
        const also = others.length > 0 ? [text.also(others.map(tierName))] : [];
        const limited = Object.hasOwn(room, rule.tier) ? [text.limited] : [];
        return text.sentence(tierName(rule.tier), [...because, ...also, ...limited]);
      }
    }
  };
}

/** Returns the conditions to name; none for a rule without edges, which takes every client that earlier rules left. */
const reportedConditions = (model: Model, { when }: Rule, { cutoff }: Facts) =>
  when.some((condition) => edgesOf(condition).length > 0)
    ? when.map((condition) => reportedCondition(model, condition, cutoff))
    : [];

/**
 * Returns whether the model reads this measure but has no column for it. The explanation then leaves the measure out.
 */
const isLeftOut = ({ measures }: Model, columns: MeasureColumns, measure: string) =>
  measures.some(({ id }) => id === measure) && columns[measure] === undefined;

const measureOf = (model: Model, measure: string) => model.measures.find(({ id }) => id === measure)!;

/** Says why a measure is unknown: `Loyalty is blank`. */
function missingReason(
  model: Model,
  columns: MeasureColumns,
  measure: string,
  row: number,
  language: Language,
): string {
  const text = words[language].explanation;
  const { name } = measureOf(model, measure);
  const state = columns[measure]?.knowledge[row] ?? knowledge.blank;
  if (state === knowledge.blank) return text.blank(name[language]);
  return state === knowledge.future ? text.future(name[language]) : text.unreadable(name[language]);
}

/**
 * Groups conditions by the measure under which they are reported. A condition on a derived measure of kind `number`
 * belongs to the measure behind it; one on a score or an index stays under its own id.
 */
function byReadMeasure({ derived = [] }: Model, conditions: readonly Condition[]): [string, Condition[]][] {
  const groups = new Map<string, Condition[]>();
  for (const condition of conditions) {
    const derivation = derived.find(({ id }) => id === condition.measure)?.derivation;
    const measure = derivation?.kind === 'number' ? derivation.of : condition.measure;
    groups.set(measure, [...(groups.get(measure) ?? []), condition]);
  }
  return [...groups];
}
