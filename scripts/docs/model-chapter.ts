import { choosable } from '../../src/classifier/cutoff';
import {
  defaultLanguage,
  languages,
  localized,
  traits,
  type Language,
  type Localized,
} from '../../src/classifier/language';
import type { Model } from '../../src/classifier/model';
import { meaningOf, sourceOf } from '../../src/classifier/words/documents';
import { documentWords } from '../../src/classifier/words/languages-of-documents';
import { exampleDay } from '../../src/functions/help/function-section';
import { modelFunction } from '../../src/functions/catalogue/model-function';
import { signatureOf } from '../../src/functions/catalogue/signature';
import { calculate } from '../../src/functions/catalogue/typed-formula';
import { synonymsOf } from '../../src/sheet/headers/synonyms';
import { cutoffWords, outcomeWords, ruleWords } from './decision-words';
import { code, list, table } from './markdown';
import { blankWords, cellWords, derivationWords } from './measure-words';

/** Makes the chapter on one model in docs/models.md. */
export function modelChapter(model: Model, number: number): string {
  const { id, name, question } = model;
  return [
    `## ${number}. ${inAll(name, ' · ')}`,
    `${code(id)}: ${inAll(question)}`,
    `${code(`=${signatureOf(modelFunction(model))}`)}`,
    measuresOf(model),
    derivedOf(model),
    cutoffsOf(model),
    decisionsOf(model),
    tiersOf(model),
    `**Source.** ${sourceOf(model, defaultLanguage)}`,
    exampleOf(model),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Joins a text in all languages. */
const inAll = (text: Localized, between = ' ') => languages.map((language) => text[language]).join(between);

/** Returns a column's heading in every language. */
const headed = (heading: keyof (typeof documentWords)[Language]['headings']) =>
  inAll(localized((language) => documentWords[language].headings[heading]));

function measuresOf(model: Model): string {
  const rows = model.measures.map((measure) => {
    const { id, name, optional } = measure;
    return [
      code(optional ? `[${id}]` : id),
      inAll(name),
      cellWords(measure),
      blankWords(measure),
      ...languages.map((language) => synonymsOf(measure, language).join(traits[language].listSeparator)),
    ];
  });
  const header = [
    'measure',
    headed('name'),
    'a cell holds',
    'blank',
    ...languages.map((language) => documentWords[language].headings.synonyms),
  ];
  return ['### Measures', table(header, rows), ...categoryWordsOf(model)].join('\n\n');
}

/** Says which words show which category. Names a category by the tier that it leads to, if there is one. */
function categoryWordsOf({ measures, table: rules, tiers }: Model): string[] {
  return measures.flatMap(({ id, name, categories = [] }) => {
    const tierShown = (category: number) => {
      const rule = rules.find(({ when }) =>
        when.some((each) => each.measure === id && each.from === category),
      );
      return (
        tiers.find((tier) => rule && 'tier' in rule && tier.id === rule.tier)?.name[defaultLanguage] ??
        'nothing'
      );
    };
    const lines = categories.map(({ category, words }) => `${tierShown(category)}: ${words.join(', ')}`);
    return lines.length > 0
      ? [`What ${name[defaultLanguage]} shows, the first of these that it holds:`, list(lines)]
      : [];
  });
}

function derivedOf(model: Model): string {
  const { derived = [] } = model;
  if (derived.length === 0) return '';
  return `Reckoned from these:\n\n${list(derived.map((each) => `${each.name[defaultLanguage]}: ${derivationWords(each, model)}.`))}`;
}

function cutoffsOf(model: Model): string {
  if (model.cutoffs.length === 0) return '';
  const given = choosable(model.cutoffs);
  const rows = given.map((cutoff) => [
    code(`[${cutoff.id}]`),
    inAll(cutoff.name),
    cutoffWords(model, cutoff),
  ]);
  const parts = rows.length > 0 ? [table(['cut-off', headed('name'), 'left out'], rows)] : [];
  return ['### Cut-offs', ...parts, ...rangesOf(model)].join('\n\n');
}

/** Makes a paragraph on the ends of ranges, whose numbers are in the decision table. */
function rangesOf({ cutoffs }: Model): string[] {
  const [first] = cutoffs.filter(({ rangeOf }) => rangeOf);
  if (!first?.rangeOf) return [];
  const { least, most } = first.rangeOf;
  return [
    `The lowest and the highest score of every range in the decisions are cut-offs too, such as ${code(first.id)} ` +
      `(${inAll(first.name)}): whole numbers from ${least} to ${most}. They are changed on the sheet ` +
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
  const rows = tiers.map((tier) => {
    const { name, strategy, rank, color, aliases = [] } = tier;
    return [
      `${inAll({ ...name, [defaultLanguage]: `**${name[defaultLanguage]}**` })}${aliases.length > 0 ? ` (${aliases.join(', ')})` : ''}`,
      inAll(localized((language) => meaningOf(tier, language))),
      inAll(strategy),
      rank,
      `${code(color.text)} on ${code(color.fill)}`,
    ];
  });
  return `### Tiers\n\n${table([headed('tier'), headed('meaning'), headed('strategy'), 'rank', 'colour'], rows)}`;
}

function exampleOf({ example: { formula }, functionName }: Model): string {
  const context = { language: defaultLanguage, today: exampleDay } as const;
  const explained = formula.replace(`${functionName}(`, `CLIENT_EXPLAIN("${functionName}",`);
  const sentences = calculate(explained, context).flat().map(String);
  const rows = sentences.map((sentence, index) => [String(index + 1), sentence]);
  return `### Example\n\n${code(formula)} answers, as ${code('CLIENT_EXPLAIN')} explains it:\n\n${table(['client', 'tier and why'], rows)}`;
}
