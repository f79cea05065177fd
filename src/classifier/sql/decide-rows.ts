import { tierOfBlanks } from '../decide/tier-of-blanks';
import { inputsOf } from '../derivation';
import type { Language } from '../language';
import type { Measure } from '../measure';
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

/** Writes the columns of the result: the tier's name, its strategy, and the reason if there is no tier. */
export function resultColumns(writing: Writing, language: Language): Column[] {
  const { model, dialect } = writing;
  const decided = decisionColumn(writing);
  const tierText = (of: (tier: (typeof model.tiers)[number]) => string): [string, string][] =>
    model.tiers.flatMap((tier) => {
      const rules = model.table.flatMap((rule, index) =>
        'tier' in rule && rule.tier === tier.id ? [holds(index)] : [],
      );
      return rules.length === 0 ? [] : [[`${decided} IN (${rules.join(', ')})`, dialect.text(of(tier))]];
    });
  const nobody = dialect.text(unclassifiedNameOf(model)[language]);
  const segment = firstOf(
    [[`${decided} IS NULL`, 'NULL'], ...tierText(({ name }) => name[language])],
    nobody,
  );
  return [
    { name: 'clienttier_segment', text: segment },
    { name: 'clienttier_strategy', text: firstOf(tierText(({ strategy }) => strategy[language])) },
    { name: 'clienttier_reason', text: reason(writing, language) },
  ];
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
