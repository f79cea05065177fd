import { tierOfBlanks } from '../decide/tier-of-blanks';
import { inputsOf } from '../derivation';
import type { Language } from '../language';
import type { Measure } from '../measure';
import type { Tier } from '../tier';
import { unclassifiedNameOf } from '../unclassified';
import { words } from '../words/languages';
import { conditionText } from './compare';
import { states } from './read-measure';
import { all, firstOf, type Column } from './sql-text';
import { columnOf, isFinite, named, type Writing } from './writing';

/** Names the column that holds a measure's value, read or derived. */
export const valueOf = (writing: Writing, id: string): string => columnOf(writing, id, 'value');

const ruleColumn = (writing: Writing, index: number) => named(writing, `rule_${index + 1}`);
const decisionColumn = (writing: Writing) => named(writing, 'decision');

/** Writes a column for each rule: whether it holds; NULL if that depends on an unknown measure. */
export const ruleColumns = (writing: Writing): Column[] =>
  writing.model.table.map(({ when }, index) => {
    const conditions = when.map((each) => conditionText(writing, each, valueOf(writing, each.measure)));
    return { name: ruleColumn(writing, index), text: all(conditions) };
  });

/**
 * A decision as a number: 2 if the second rule holds, -2 if it depends on an unknown measure, 0 if a cell cannot be
 * read.
 */
const holds = (rule: number) => rule + 1;
const depends = (rule: number) => -(rule + 1);
const cannotRead = 0;

/** Writes what the table decides: the first rule that does not fail, as a number; NULL for a row that is no client. */
export function decision(writing: Writing): Column {
  const { given, model } = writing;
  const state = (measure: Measure) => columnOf(writing, measure.id, 'state');
  const isNoClient = all(given.map((measure) => `${state(measure)} = ${states.blank}`));
  const decidesBlanks =
    tierOfBlanks(
      model,
      given.map(({ id }) => id),
    ) !== undefined;
  const cases: [string, string][] = [
    ...(decidesBlanks ? [] : [[isNoClient, 'NULL'] as [string, string]]),
    [given.map((measure) => `${state(measure)} >= ${states.unreadable}`).join(' OR '), String(cannotRead)],
    ...model.table.flatMap((_, rule): [string, string][] => [
      [ruleColumn(writing, rule), String(holds(rule))],
      [`${ruleColumn(writing, rule)} IS NULL`, String(depends(rule))],
    ]),
  ];
  return { name: decisionColumn(writing), text: firstOf(cases, String(cannotRead)) };
}

/** Writes for each tier that the table can give the condition of a decision for it. */
function conditionsOfTiers(writing: Writing): { readonly tier: Tier; readonly when: string }[] {
  const { model } = writing;
  return model.tiers.flatMap((tier) => {
    const rules = model.table.flatMap((rule, index) =>
      'tier' in rule && rule.tier === tier.id ? [holds(index)] : [],
    );
    return rules.length === 0 ? [] : [{ tier, when: `${decisionColumn(writing)} IN (${rules.join(', ')})` }];
  });
}

/** Writes the index of the tier in the model's list; NULL for a row without one. */
export const decidedTier = (writing: Writing): string =>
  firstOf(
    conditionsOfTiers(writing).map(({ tier, when }) => [when, String(writing.model.tiers.indexOf(tier))]),
  );

/**
 * Writes the columns of the result: the tier's name, its strategy, and the reason if there is no tier.
 *
 * @param capped after caps: the columns with the index of the tier by the rules and now, and a mark for other tiers
 */
export function resultColumns(writing: Writing, language: Language, capped?: CappedTiers): Column[] {
  const { model, dialect } = writing;
  const decided = decisionColumn(writing);
  const tiers = capped
    ? model.tiers.map((tier, index) => ({ tier, when: `${capped.now} = ${index}` }))
    : conditionsOfTiers(writing);
  const segments = tiers.map(({ tier, when }) => [when, dialect.text(tier.name[language])] as const);
  const strategies = tiers.flatMap(({ tier, when }): [string, string][] => {
    const strategy = tier.strategy[language];
    const moved = capped && `${when} AND ${capped.byRules} <> ${capped.now}`;
    return [
      ...(moved ? [[moved, dialect.text(capped.marked(strategy))] as [string, string]] : []),
      [when, dialect.text(strategy)],
    ];
  });
  const nobody = dialect.text(unclassifiedNameOf(model)[language]);
  return [
    { name: 'clienttier_segment', text: firstOf([[`${decided} IS NULL`, 'NULL'], ...segments], nobody) },
    { name: 'clienttier_strategy', text: firstOf(strategies) },
    { name: 'clienttier_reason', text: reason(writing, language) },
  ];
}

/** Names of the columns with the index of each client's tier, by the rules and after the caps. */
interface CappedTiers {
  readonly byRules: string;
  readonly now: string;
  marked(strategy: string): string;
}

/** Writes why a client is unclassified; NULL for any other row. */
function reason(writing: Writing, language: Language): string {
  const { model, given, dialect } = writing;
  const decided = decisionColumn(writing);
  const unread = firstOf(
    given.map((measure): [string, string] => [
      `${columnOf(writing, measure.id, 'state')} >= ${states.unreadable}`,
      missing(writing, measure, language),
    ]),
  );
  return firstOf([
    [`${decided} = ${cannotRead}`, unread],
    ...model.table.flatMap((rule, index): [string, string][] => [
      ...('unclassified' in rule
        ? [[`${decided} = ${holds(index)}`, dialect.text(rule.unclassified[language])] as [string, string]]
        : []),
      ...(rule.when.length > 0
        ? [[`${decided} = ${depends(index)}`, unknownIn(writing, index, language)] as [string, string]]
        : []),
    ]),
  ]);
}

/** Writes which measure of the rule is unknown. */
function unknownIn(writing: Writing, rule: number, language: Language): string {
  const ids = [...new Set(writing.model.table[rule]!.when.map(({ measure }) => measure))];
  return firstOf(
    ids.map((id): [string, string] => [`${valueOf(writing, id)} IS NULL`, missingFor(writing, id, language)]),
  );
}

/** Writes which input of a derived measure is not a number. */
function missingFor(writing: Writing, id: string, language: Language): string {
  const { model, given } = writing;
  const derivation = model.derived?.find((each) => each.id === id)?.derivation;
  const inputs = derivation ? inputsOf(derivation) : [id];
  const measures = inputs.map((input) => model.measures.find((each) => each.id === input)!);
  const shown = measures.filter((measure) => given.includes(measure));
  return firstOf(
    shown
      .slice(0, -1)
      .map((measure): [string, string] => [
        firstOf([[isFinite(writing, valueOf(writing, measure.id)), 'FALSE']], 'TRUE'),
        missing(writing, measure, language),
      ]),
    missing(writing, shown.at(-1) ?? measures[0]!, language),
  );
}

/** Writes why a measure is unknown: `Loyalty is blank`. */
function missing(writing: Writing, measure: Measure, language: Language): string {
  const { dialect, given } = writing;
  const text = words[language].explanation;
  const name = measure.name[language];
  const blank = dialect.text(text.blank(name));
  if (!given.includes(measure)) return blank;
  const state = columnOf(writing, measure.id, 'state');
  return firstOf(
    [
      [`${state} = ${states.blank}`, blank],
      [`${state} = ${states.future}`, dialect.text(text.future(name))],
    ],
    dialect.text(text.unreadable(name)),
  );
}
