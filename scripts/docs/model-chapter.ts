import { choosable } from '../../src/classifier/cutoff';
import { traits, type Language } from '../../src/classifier/language';
import type { Model } from '../../src/classifier/model';
import { meaningOf, sourceOf } from '../../src/classifier/words/documents';
import { documentWords } from '../../src/classifier/words/languages-of-documents';
import { exampleDay } from '../../src/functions/help/function-section';
import { describedFunction } from '../../src/functions/catalogue/described-function';
import { signatureOf } from '../../src/functions/catalogue/signature';
import { calculate } from '../../src/functions/catalogue/typed-formula';
import { synonymsOf } from '../../src/sheet/headers/synonyms';
import { cutoffWords, outcomeWords, ruleWords } from './decision-words';
import { code, list, table } from './markdown';
import { blankWords, cellWords, derivationWords } from './measure-words';
import { modelWords } from './words/languages';

/** Makes the chapter on one model in the document about the models. */
export function modelChapter(model: Model, number: number, language: Language): string {
  const { id, name, question } = model;
  return [
    `## ${number}. ${name[language]}`,
    `${code(id)}${traits[language].colon}${question[language]}`,
    `${code(`=${signatureOf(describedFunction(model))}`)}`,
    measuresOf(model, language),
    derivedOf(model, language),
    cutoffsOf(model, language),
    decisionsOf(model, language),
    tiersOf(model, language),
    modelWords[language].source(sourceOf(model, language)),
    exampleOf(model, language),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function measuresOf(model: Model, language: Language): string {
  const { headings, columns } = modelWords[language];
  const { name: nameColumn, synonyms } = documentWords[language].headings;
  const rows = model.measures.map((measure) => {
    const { id, name, optional } = measure;
    return [
      code(optional ? `[${id}]` : id),
      name[language],
      cellWords(measure, language),
      blankWords(measure, language),
      synonymsOf(measure, language).join(traits[language].listSeparator),
    ];
  });
  const header = [columns.measure, nameColumn, columns.cell, columns.blank, synonyms];
  return [`### ${headings.measures}`, table(header, rows), ...categoryWordsOf(model, language)].join('\n\n');
}

/** Says which words show which category. Names a category by the tier that it leads to, if there is one. */
function categoryWordsOf({ measures, table: rules, tiers }: Model, language: Language): string[] {
  const words = modelWords[language];
  const { colon, listSeparator } = traits[language];
  return measures.flatMap(({ id, name, categories = [] }) => {
    const tierShown = (category: number) => {
      const rule = rules.find(({ when }) =>
        when.some((each) => each.measure === id && each.from === category),
      );
      return (
        tiers.find((tier) => rule && 'tier' in rule && tier.id === rule.tier)?.name[language] ??
        words.showsNothing
      );
    };
    const lines = categories.map(
      ({ category, words: shown }) => `${tierShown(category)}${colon}${shown.join(listSeparator)}`,
    );
    return lines.length > 0 ? [words.shows(name[language]), list(lines)] : [];
  });
}

function derivedOf(model: Model, language: Language): string {
  const { derived = [] } = model;
  const { calculated, calculatedAs } = modelWords[language];
  if (derived.length === 0) return '';
  const lines = derived.map((each) =>
    calculatedAs(each.name[language], derivationWords(each, model, language)),
  );
  return `${calculated}\n\n${list(lines)}`;
}

function cutoffsOf(model: Model, language: Language): string {
  if (model.cutoffs.length === 0) return '';
  const { headings, columns } = modelWords[language];
  const rows = choosable(model.cutoffs).map((cutoff) => [
    code(`[${cutoff.id}]`),
    cutoff.name[language],
    cutoffWords(model, cutoff, language),
  ]);
  const header = [columns.cutoff, documentWords[language].headings.name, columns.leftOut];
  const parts = rows.length > 0 ? [table(header, rows)] : [];
  return [`### ${headings.cutoffs}`, ...parts, ...rangesOf(model, language)].join('\n\n');
}

/** Makes a paragraph on the ends of ranges, whose numbers are in the decision table. */
function rangesOf({ cutoffs }: Model, language: Language): string[] {
  const [first] = cutoffs.filter(({ rangeOf }) => rangeOf);
  if (!first?.rangeOf) return [];
  const { least, most } = first.rangeOf;
  return [modelWords[language].ranges(code(first.id), first.name[language], least, most)];
}

function decisionsOf(model: Model, language: Language): string {
  const { headings, columns, allThatHold } = modelWords[language];
  const rows = model.table.map((rule, index) => [
    String(index + 1),
    ruleWords(model, rule, language),
    outcomeWords(model, rule, language),
  ]);
  const parts = [`### ${headings.decisions}`, table(['', columns.when, columns.then], rows)];
  if (model.allThatHold) parts.push(allThatHold);
  return parts.join('\n\n');
}

function tiersOf({ tiers }: Model, language: Language): string {
  const { headings, columns, ranks, colourOn } = modelWords[language];
  const { tier: tierColumn, meaning, strategy: strategyColumn } = documentWords[language].headings;
  const rows = tiers.map((tier) => {
    const { name, strategy, rank, color, aliases = [] } = tier;
    return [
      `**${name[language]}**${aliases.length > 0 ? ` (${aliases.join(', ')})` : ''}`,
      meaningOf(tier, language),
      strategy[language],
      ranks[rank],
      colourOn(code(color.text), code(color.fill)),
    ];
  });
  const header = [tierColumn, meaning, strategyColumn, columns.rank, columns.colour];
  return `### ${headings.tiers}\n\n${table(header, rows)}`;
}

function exampleOf(model: Model, language: Language): string {
  const { headings, columns, answers } = modelWords[language];
  const { functionName } = model;
  const { example } = describedFunction(model);
  const formula = example[language];
  const explained = formula.replace(`${functionName}(`, `CLIENT_EXPLAIN("${functionName}",`);
  const sentences = calculate(explained, { language, today: exampleDay }).flat().map(String);
  const rows = sentences.map((sentence, index) => [String(index + 1), sentence]);
  return `### ${headings.example}\n\n${answers(code(formula), code('CLIENT_EXPLAIN'))}\n\n${table([columns.client, columns.tierAndWhy], rows)}`;
}
