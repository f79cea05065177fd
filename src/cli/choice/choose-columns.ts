import type { Language } from '../../classifier/language';
import { leastMeasures } from '../../classifier/least-measures';
import type { Measure } from '../../classifier/measure';
import type { Model } from '../../classifier/model';
import { foldName } from '../../classifier/names/fold-name';
import { blankColumnAt } from '../../sheet/match/blank-column';
import { columnLetters } from '../../sheet/cells/cell';
import { sheetColumn } from '../../sheet/customer-range';
import { headerAtIndex, type Customers } from '../../sheet/customers';
import type { Proposal } from '../../sheet/match/proposal';
import { offersFor } from '../../sheet/record/chosen-before';
import { indexOfSegments } from '../../sheet/segment-columns';
import { CliProblem } from '../problem/cli-problem';

/**
 * Returns the column of each measure: the given one, or the one that the add-in would choose without a question.
 *
 * @throws CliProblem if a given column does not exist, or if the add-in would ask for one
 */
export function chooseColumns(
  customers: Customers,
  model: Model,
  given: ReadonlyMap<string, string>,
  language: Language,
): Record<string, number> {
  requireKnownMeasures(model, given);
  const offers = offersFor(customers, model);
  const columns = Object.fromEntries(
    model.measures.flatMap((measure) => {
      const text = given.get(measure.id);
      const column =
        text === undefined
          ? columnOffered(customers, measure, offers[measure.id]!, language)
          : columnGiven(customers, measure, text, language);
      return column === undefined ? [] : [[measure.id, column]];
    }),
  );
  requireEnough(model, columns, language);
  return columns;
}

/**
 * Checks that there are as many columns as the model needs: satisfaction reads any three of its indicators.
 *
 * @throws CliProblem naming the measures that have no column
 */
function requireEnough(model: Model, columns: Readonly<Record<string, number>>, language: Language): void {
  const least = leastMeasures(model);
  if (Object.keys(columns).length >= least) return;
  const open = model.measures.filter(({ id }) => columns[id] === undefined);
  const measures = open.map(({ id, name }) => ({ id, name: name[language] }));
  throw new CliProblem('fewColumns', { model: model.name[language], least, measures });
}

/**
 * Checks that each measure with a given column belongs to the model.
 *
 * @throws CliProblem naming the first one that does not
 */
export function requireKnownMeasures({ id, measures }: Model, given: ReadonlyMap<string, string>): void {
  const known = measures.map((measure) => measure.id);
  for (const found of given.keys())
    if (!known.includes(found)) throw new CliProblem('unknownMeasure', { found, model: id, known });
}

function columnGiven(
  customers: Customers,
  { name, optional }: Measure,
  text: string,
  language: Language,
): number | undefined {
  if (text !== '') return columnNamed(customers, text);
  if (optional) return undefined;
  throw new CliProblem('cannotBeLeftOut', { measure: name[language] });
}

/**
 * Returns the index of the column with this header; without one, of the column with these letters.
 *
 * @throws CliProblem if there is none, or if several have the header
 */
function columnNamed(customers: Customers, text: string): number {
  const indexes = columnsOf(customers);
  const named = indexes.filter((index) => foldName(headerAtIndex(customers, index)) === foldName(text));
  if (named.length > 1)
    throw new CliProblem('headerTwice', {
      found: text,
      letters: named.map((index) => lettersOf(customers, index)),
    });
  const column = named[0] ?? indexes.find((index) => lettersOf(customers, index) === text.toUpperCase());
  if (column === undefined)
    throw new CliProblem('unknownColumn', { found: text, headers: headersOf(customers) });
  return column;
}

function columnOffered(
  customers: Customers,
  { id, name, optional }: Measure,
  { column, isGuess, equal, gone, blank }: Proposal,
  language: Language,
): number | undefined {
  const measure = name[language];
  const option = (index: number) => `--column ${id}="${shortestName(customers, index)}"`;
  const anyOption = `--column ${id}=…`;
  if (column !== undefined && !isGuess) return column;
  if (equal) throw new CliProblem('equalColumns', { measure, options: equal.map(option) });
  if (gone !== undefined)
    throw new CliProblem('segmentsGone', { measure, segmentsOf: gone, option: anyOption });
  if (optional) return undefined;
  if (column !== undefined)
    throw new CliProblem('guessedColumn', {
      measure,
      header: headerAtIndex(customers, column),
      option: option(column),
    });
  if (blank !== undefined)
    throw new CliProblem('blankColumn', {
      measure,
      column: blankColumnAt(customers, blank),
      option: anyOption,
    });
  throw new CliProblem('missingColumn', {
    measure,
    option: anyOption,
    headers: headersOf(customers),
  });
}

/** Returns the header if only this column has it, otherwise the column's letters. */
function shortestName(customers: Customers, index: number): string {
  const header = headerAtIndex(customers, index);
  const same = columnsOf(customers).filter(
    (each) => foldName(headerAtIndex(customers, each)) === foldName(header),
  );
  return header !== '' && same.length === 1 && !header.includes('"') ? header : lettersOf(customers, index);
}

/** Returns the indexes of all columns that a measure can be read from: the customers', and segments of other models. */
const columnsOf = ({ headers, range }: Customers) => [
  ...headers.keys(),
  ...(range.segments ?? []).map(indexOfSegments),
];

const headersOf = (customers: Customers) =>
  columnsOf(customers)
    .map((index) => headerAtIndex(customers, index))
    .filter((header) => header !== '');

const lettersOf = ({ range }: Customers, index: number) => columnLetters(sheetColumn(range, index));
