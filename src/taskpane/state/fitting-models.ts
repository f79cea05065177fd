import type { Measure } from '../../classifier/measure';
import type { Model } from '../../classifier/model';
import { numbersSeen, type NumbersSeen } from '../../sheet/match/numbers-seen';
import { headersShow, proposals, proposeColumns } from '../../sheet/match/propose-columns';
import type { Customers } from '../../sheet/customers';
import { neededMeasures } from './needed-measures';

/**
 * The models in two lists: `fitting` if the sheet's headers show as many columns as the model needs, otherwise
 * `others`.
 */
export interface FittingModels {
  readonly fitting: readonly Model[];
  readonly others: readonly Model[];
}

export function fittingModels(customers: Customers, models: readonly Model[]): FittingModels {
  const fits = new Set(
    models.filter((model) => headersShow(customers, model) && neededMeasures(customers, model).least === 0),
  );
  return { fitting: [...fits], others: models.filter((model) => !fits.has(model)) };
}

/**
 * Returns the model to show for customers that were just found. Takes the first of these that exists:
 * - the first model that has segmented them, unless the present one has;
 * - the present model, if columns for its required measures are found;
 * - the first model whose columns the headers all show;
 * - the first model for which guesses fill the gaps;
 * - the first model that lacks only columns that are there, but blank;
 * - a model that one click completes;
 * - the present model.
 */
export function modelToShow(customers: Customers, present: Model, models: readonly Model[]): Model {
  const { segmentedBy } = customers;
  if (segmentedBy.length > 0 && !segmentedBy.includes(present.id)) {
    return models.find(({ id }) => id === segmentedBy[0]) ?? present;
  }
  if (missing(customers, present).length === 0) return present;
  const [fitting] = fittingModels(customers, models).fitting;
  const guessed = models.find((model) => hasRequired(model) && missing(customers, model).length === 0);
  const equal = [present, ...models].find((model) => hasOneAmongEqual(customers, model));
  const blank = [present, ...models].find((model) => lacksOnlyBlank(customers, model));
  return fitting ?? guessed ?? equal ?? blank ?? oneClickAway(customers, models)[0]?.model ?? present;
}

/**
 * A model that one click completes: it lacks the column of one measure only, and these columns of numbers or dates
 * could be it.
 */
export interface OneClickAway {
  readonly model: Model;
  readonly measure: Measure;
  readonly seen: readonly NumbersSeen[];
}

/** Returns the models that one click on a column of numbers or dates completes. */
export function oneClickAway(customers: Customers, models: readonly Model[]): OneClickAway[] {
  return models.flatMap((model) => {
    const [measure, ...others] = missing(customers, model);
    if (!measure || others.length > 0) return [];
    const seen = numbersSeen(customers, [measure], Object.values(proposeColumns(customers, model)));
    return seen.length > 0 ? [{ model, measure, seen }] : [];
  });
}

/** The columns that the user can choose from if no header shows a required measure. */
export interface ColumnsToChoose {
  /** Columns of numbers or dates, each with the measures that it could be. */
  readonly seen: readonly NumbersSeen[];
  /** Returns the id of the model that takes a column for this measure. */
  modelOf(measure: string): string;
  /** True if no header fits any model and no column holds numbers or dates. */
  readonly isBare: boolean;
}

/**
 * Returns the columns that could be measures without one. If no model fits the sheet and one click completes the
 * present one, also offers what a column could be for other models that one click completes.
 *
 * @param unknown the required measures of the present model that have no column
 */
export function columnsToChoose(
  customers: Customers,
  models: readonly Model[],
  present: Model,
  unknown: readonly Measure[],
  columns: Readonly<Record<string, number | undefined>>,
): ColumnsToChoose {
  const own = numbersSeen(customers, unknown, Object.values(columns));
  const ofPresent = { seen: own, modelOf: () => present.id, isBare: false };
  if (unknown.length === 0 || fittingModels(customers, models).fitting.length > 0) return ofPresent;
  const others = models.filter(({ id }) => id !== present.id);
  const away = oneClickAway(customers, [present, ...others]);
  if (away[0]?.model !== present) {
    return { ...ofPresent, isBare: away.length === 0 && own.length === 0 };
  }
  const couldBe = new Map<number, Measure[]>();
  for (const { measure, seen } of away) {
    for (const { column } of seen) {
      const before = couldBe.get(column) ?? [];
      if (!before.some(({ id }) => id === measure.id)) couldBe.set(column, [...before, measure]);
    }
  }
  return {
    seen: [...couldBe].sort(([a], [b]) => a - b).map(([column, all]) => ({ column, couldBe: all })),
    modelOf: (measure) => away.find((each) => each.measure.id === measure)!.model.id,
    isBare: false,
  };
}

/**
 * Returns whether a model lacks only one measure, for which several columns fit equally well, so that one click
 * completes it.
 */
function hasOneAmongEqual(customers: Customers, model: Model): boolean {
  const [measure, ...others] = missing(customers, model);
  return measure !== undefined && others.length === 0 && !!proposals(customers, model)[measure.id]?.equal;
}

/** Returns whether all columns that a model lacks are there, but blank. */
function lacksOnlyBlank(customers: Customers, model: Model): boolean {
  const lacking = missing(customers, model);
  const proposed = proposals(customers, model);
  return lacking.length > 0 && lacking.every(({ id }) => proposed[id]!.blank !== undefined);
}

const hasRequired = ({ measures }: Model) => measures.some(({ optional }) => !optional);

/** Returns the required measures for which no column is proposed. */
function missing(customers: Customers, model: Model): Measure[] {
  const proposed = proposeColumns(customers, model);
  return model.measures.filter(({ id, optional }) => !optional && proposed[id] === undefined);
}
