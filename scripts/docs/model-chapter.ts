import { choosable } from '../../src/classifier/cutoff';
import type { Model } from '../../src/classifier/model';
import { exampleDay } from '../../src/functions/help/function-section';
import { modelFunction } from '../../src/functions/model-function';
import { signatureOf } from '../../src/functions/signature';
import { calculate } from '../../src/functions/typed-formula';
import { cutoffWords, outcomeWords, ruleWords } from './decision-words';
import { code, list, table } from './markdown';
import { blankWords, cellWords, derivationWords } from './measure-words';

/** All that is to be known of one model. */
export function modelChapter(model: Model, number: number): string {
  const { id, name, question, source } = model;
  return [
    `## ${number}. ${name.en} · ${name.zh}`,
    `${code(id)}: ${question.en} ${question.zh}`,
    `${code(`=${signatureOf(modelFunction(model))}`)}`,
    measuresOf(model),
    derivedOf(model),
    cutoffsOf(model),
    decisionsOf(model),
    tiersOf(model),
    `**Source.** ${source.en}`,
    exampleOf(model),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function measuresOf(model: Model): string {
  const rows = model.measures.map((measure) => {
    const { id, name, optional, synonyms } = measure;
    return [
      code(optional ? `[${id}]` : id),
      `${name.en} ${name.zh}`,
      cellWords(measure),
      blankWords(measure),
      synonyms.en.join(', '),
      synonyms.zh.join('、'),
    ];
  });
  const header = ['measure', 'name 名称', 'a cell holds', 'blank', 'headers besides the name', '其他表头'];
  return ['### Measures', table(header, rows), ...categoryWordsOf(model)].join('\n\n');
}

/** Which words show what: a category's name is the tier to which showing it leads, if there is one. */
function categoryWordsOf({ measures, table: rules, tiers }: Model): string[] {
  return measures.flatMap(({ id, name, categories = [] }) => {
    const tierShown = (category: number) => {
      const rule = rules.find(({ when }) =>
        when.some((each) => each.measure === id && each.from === category),
      );
      return tiers.find((tier) => rule && 'tier' in rule && tier.id === rule.tier)?.name.en ?? 'nothing';
    };
    const lines = categories.map(({ category, words }) => `${tierShown(category)}: ${words.join(', ')}`);
    return lines.length > 0 ? [`What ${name.en} shows, the first of these that it holds:`, list(lines)] : [];
  });
}

function derivedOf(model: Model): string {
  const { derived = [] } = model;
  if (derived.length === 0) return '';
  return `Reckoned from these:\n\n${list(derived.map((each) => `${each.name.en}: ${derivationWords(each, model)}.`))}`;
}

function cutoffsOf(model: Model): string {
  if (model.cutoffs.length === 0) return '';
  const given = choosable(model.cutoffs);
  const rows = given.map((cutoff) => [
    code(`[${cutoff.id}]`),
    `${cutoff.name.en} ${cutoff.name.zh}`,
    cutoffWords(model, cutoff),
  ]);
  const parts = rows.length > 0 ? [table(['cut-off', 'name 名称', 'left out'], rows)] : [];
  return ['### Cut-offs', ...parts, ...rangesOf(model)].join('\n\n');
}

/** What is to be known of the ends of ranges; they stand in the decisions. */
function rangesOf({ cutoffs }: Model): string[] {
  const [first] = cutoffs.filter(({ rangeOf }) => rangeOf);
  if (!first?.rangeOf) return [];
  const { least, most } = first.rangeOf;
  return [
    `The lowest and the highest score of every range in the decisions are cut-offs too, such as ${code(first.id)} ` +
      `(${first.name.en} ${first.name.zh}): whole numbers from ${least} to ${most}. They are changed on the sheet ` +
      '*Client Policy* or on the page *Policy* alone, and are no arguments of the function.',
  ];
}

function decisionsOf(model: Model): string {
  const rows = model.table.map((rule, index) => [
    String(index + 1),
    ruleWords(model, rule),
    outcomeWords(model, rule),
  ]);
  const parts = ['### Decisions', table(['', 'if', 'then'], rows)];
  if (model.allThatHold) parts.push('An explanation also tells the other tiers of which a rule holds.');
  return parts.join('\n\n');
}

function tiersOf({ tiers }: Model): string {
  const rows = tiers.map(({ name, meaning, strategy, standing, color, aliases = [] }) => [
    `**${name.en}** ${name.zh}${aliases.length > 0 ? ` (${aliases.join(', ')})` : ''}`,
    `${meaning.en} ${meaning.zh}`,
    `${strategy.en} ${strategy.zh}`,
    standing,
    `${code(color.text)} on ${code(color.fill)}`,
  ]);
  return `### Tiers\n\n${table(['tier 级别', 'meaning 含义', 'strategy 策略', 'standing', 'colour'], rows)}`;
}

function exampleOf({ example: { formula }, functionName }: Model): string {
  const context = { language: 'en', today: exampleDay } as const;
  const explained = formula.replace(`${functionName}(`, `CLIENT_EXPLAIN("${functionName}",`);
  const sentences = calculate(explained, context).flat().map(String);
  const rows = sentences.map((sentence, index) => [String(index + 1), sentence]);
  return `### Example\n\n${code(formula)} answers, as ${code('CLIENT_EXPLAIN')} explains it:\n\n${table(['client', 'tier and why'], rows)}`;
}
