import { catalogue } from '../../classifier/models/catalogue';
import { mayBeTierName } from '../../classifier/kind-of';
import type { Localized } from '../../classifier/language';
import type { Measure } from '../../classifier/measure';
import type { Model } from '../../classifier/model';
import { SheetProblem } from '../problem';
import type { CustomerRange } from '../customer-range';
import type { Customers } from '../customers';
import type { Question } from '../question';
import { indexOfSegments, segmentsAt, type SegmentsBeside } from '../segment-columns';

/*
 * The segments of one model can be a measure of another model. A choice refers to such a segment column by an index
 * below zero, because it does not count as one of the customers' columns. By those the customers are found again,
 * however many models write beside them.
 */

type Segments = Pick<CustomerRange, 'segments'>;

/** Maps the id of each measure to a column's index, as in `Choice`. */
type Columns = Readonly<Record<string, number>>;

/**
 * Returns the segment columns that a measure may be read from: columns of other models whose tier names the measure
 * knows.
 */
export function segmentsFor(
  measure: Measure,
  modelId: string | undefined,
  { segments = [] }: Segments,
): SegmentsBeside[] {
  const { stagesOf } = measure;
  if (!mayBeTierName(measure)) return [];
  return segments.filter((each) => each.modelId !== modelId && (!stagesOf || each.modelId === stagesOf));
}

/** Returns whether a model does not rank its tiers (`Model.unranked`). Custom models always count as ranking them. */
const isUnranked = (modelId: string) => catalogue.find(({ id }) => id === modelId)?.unranked === true;

/**
 * Returns the segment columns to propose for a measure: those of models that rank clients and are not computed from
 * this model's own segments.
 */
export function segmentsToPropose(
  measure: Measure,
  modelId: string | undefined,
  { range, segmentedBy = [], chosenBefore }: Partial<Customers>,
): SegmentsBeside[] {
  const isCircle = (other: string) =>
    modelId !== undefined && comesFrom({ segmentedBy, chosenBefore }, other, modelId);
  return segmentsFor(measure, modelId, range ?? {}).filter(
    (each) => !isUnranked(each.modelId) && !isCircle(each.modelId),
  );
}

type SegmentedCustomers = Pick<Customers, 'chosenBefore' | 'segmentedBy'>;

/** Returns the ids of the models beside these customers from whose segments a model's columns were computed. */
export function writtenFrom({ chosenBefore, segmentedBy }: SegmentedCustomers, modelId: string): string[] {
  const from = Object.values(chosenBefore?.[modelId]?.segments ?? {});
  return segmentedBy.includes(modelId) ? from.filter((id) => segmentedBy.includes(id)) : [];
}

/** Returns whether the segments of a model depend on those of `other`, directly or through further models. */
export function comesFrom(customers: SegmentedCustomers, modelId: string, other: string): boolean {
  const seen = new Set<string>();
  const open = [modelId];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const from of writtenFrom(customers, next)) {
      if (from === other) return true;
      if (!seen.has(from)) open.push(from);
      seen.add(from);
    }
  }
  return false;
}

/**
 * Refuses to compute a model from its own segments, or from segments that depend on them.
 *
 * @throws SheetProblem naming the measure and the models
 */
export function refuseCircle(
  customers: Customers,
  { model, measures }: Pick<Question, 'model' | 'measures'>,
  nameOf: (modelId: string) => Localized,
): void {
  const { id, name } = model;
  const { sheetName: sheet } = customers.range;
  for (const {
    measure: { name: measure },
    index,
  } of measures) {
    const segments = segmentsAt(customers.range, index);
    if (!segments) continue;
    if (segments.modelId === id) throw new SheetProblem('ownSegments', { sheet, measure, model: name });
    if (!comesFrom(customers, segments.modelId, id)) continue;
    throw new SheetProblem('segmentsInCircle', {
      sheet,
      measure,
      model: name,
      other: nameOf(segments.modelId),
    });
  }
}

/**
 * Returns the model with `segmentsOf` set for each measure that is read from segments, so that formulas know which tier
 * names to expect.
 */
export function readingSegments(
  model: Model,
  columns: Columns,
  range: Segments,
  models: readonly Model[],
): Model {
  const measures = model.measures.map((measure): Measure => {
    const segments = measure.acceptsTierNames && segmentsAt(range, columns[measure.id]);
    const segmentsOf = segments && models.find(({ id }) => id === segments.modelId);
    return segmentsOf ? { ...measure, segmentsOf } : measure;
  });
  return { ...model, measures };
}

/**
 * Returns the ids of the models whose values were computed from a model's segments, and so become outdated when it
 * writes these anew. Formulas stay up to date, but values computed from such formulas do not.
 */
export function outdatedBy(customers: SegmentedCustomers, modelId: string): string[] {
  const outdated = new Set<string>();
  const [open, seen] = [[modelId], new Set([modelId])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const id of customers.segmentedBy) {
      if (seen.has(id) || !writtenFrom(customers, id).includes(next)) continue;
      seen.add(id);
      const { writeAs = 'values' } = customers.chosenBefore![id]!;
      if (writeAs === 'values') outdated.add(id);
      else open.push(id);
    }
  }
  return [...outdated];
}

/**
 * Returns the chosen columns with new indexes for segment columns, after the customers were found again: on a copied
 * sheet, the runs may have other numbers.
 *
 * @throws SheetProblem if a segment column is gone
 */
export function withSegmentsAgain(columns: Columns, asked: CustomerRange, found: CustomerRange): Columns {
  const again = Object.entries(columns).map(([id, index]) => {
    if (index >= 0) return [id, index] as const;
    const modelId = segmentsAt(asked, index)?.modelId;
    const segments = found.segments?.find((each) => each.modelId === modelId);
    if (!segments) throw new SheetProblem('customersChanged', { sheet: found.sheetName });
    return [id, indexOfSegments(segments)] as const;
  });
  return Object.fromEntries(again);
}
