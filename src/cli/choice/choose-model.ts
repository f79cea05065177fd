import type { Language } from '../../classifier/language';
import { leastMeasures } from '../../classifier/least-measures';
import type { Model } from '../../classifier/model';
import { blankColumnAt, type BlankColumn } from '../../sheet/match/blank-column';
import { proposals } from '../../sheet/match/propose-columns';
import type { Customers } from '../../sheet/customers';
import { CliProblem } from '../problem/cli-problem';

/**
 * Returns the model with the given id.
 *
 * @throws CliProblem if there is none, or if no id is given; the latter lists the models for which the list has columns
 */
export function chooseModel(
  models: readonly Model[],
  asked: string | undefined,
  customers: Customers,
  language: Language,
): Model {
  if (asked !== undefined) return modelNamed(models, asked);
  const fitting = models.filter((model) => hasColumns(customers, model));
  if (fitting.length === 0)
    throw new CliProblem('noModelFits', {
      headers: customers.headers.filter((header) => header !== ''),
      blank: blankColumns(customers, models),
    });
  throw new CliProblem('modelNeeded', {
    fitting: fitting.map(({ id, question }) => ({ id, question: question[language] })),
  });
}

/**
 * Returns the model with this id.
 *
 * @throws CliProblem if there is none
 */
export function modelNamed(models: readonly Model[], id: string): Model {
  const model = models.find((each) => each.id === id);
  if (!model) throw new CliProblem('unknownModel', { found: id, known: models.map((each) => each.id) });
  return model;
}

/** Returns the columns that are blank and would be a measure of some model. */
function blankColumns(customers: Customers, models: readonly Model[]): BlankColumn[] {
  const found = models.flatMap((model) => Object.values(proposals(customers, model)));
  const indexes = new Set(found.flatMap(({ blank }) => (blank === undefined ? [] : [blank])));
  return [...indexes].sort((a, b) => a - b).map((index) => blankColumnAt(customers, index));
}

/**
 * Returns whether headers show a column, or several to choose from, for every measure that the model requires, and for
 * as many as it needs.
 */
function hasColumns(customers: Customers, model: Model): boolean {
  const found = proposals(customers, model);
  const isShown = (id: string) => {
    const { column, isGuess, equal } = found[id]!;
    return equal !== undefined || (column !== undefined && !isGuess);
  };
  const { measures } = model;
  return (
    measures.filter(({ id }) => isShown(id)).length >= leastMeasures(model) &&
    measures.every(({ id, optional }) => optional || isShown(id))
  );
}
