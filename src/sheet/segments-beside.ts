import { catalogue } from '../classifier/models/catalogue';
import { maySayTier } from '../classifier/kind-of';
import type { Localized } from '../classifier/language';
import type { Measure } from '../classifier/measure';
import type { Model } from '../classifier/model';
import { SheetProblem } from './problem';
import type { Choice } from './choice';
import type { CustomerRange } from './customer-range';
import type { Customers } from './customers';
import type { Question } from './question';
import { indexOfSegments, segmentsAt, type SegmentsBeside } from './segment-columns';

/*
 * The segments that one model wrote can be what another is asked by. They are no column of the customers, who are found
 * and known again by their own columns alone, however many models stand beside them; a choice names them by an index
 * below zero.
 */

type Segments = Pick<CustomerRange, 'segments'>;

/** The segments that a measure of a model may be read from: those of other models whose names it understands. */
export function segmentsFor(
  measure: Measure,
  modelId: string | undefined,
  { segments = [] }: Segments,
): SegmentsBeside[] {
  const { stagesOf } = measure;
  if (!maySayTier(measure)) return [];
  return segments.filter((each) => each.modelId !== modelId && (!stagesOf || each.modelId === stagesOf));
}

/** An own model's tiers are ranked, as a ladder's or as she says of a grid's. */
const isUnranked = (modelId: string) => catalogue.find(({ id }) => id === modelId)?.unranked === true;

/** The segments to propose for a measure: of models that rank clients, and that do not come from this model's own. */
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

type Standing = Pick<Customers, 'chosenBefore' | 'segmentedBy'>;

/** The models, standing beside these customers, whose segments a model was written from. */
export function writtenFrom({ chosenBefore, segmentedBy }: Standing, modelId: string): string[] {
  const from = Object.values(chosenBefore?.[modelId]?.segments ?? {});
  return segmentedBy.includes(modelId) ? from.filter((id) => segmentedBy.includes(id)) : [];
}

/** Whether the segments of a model come, at whatever remove, from those of another. */
export function comesFrom(customers: Standing, modelId: string, other: string): boolean {
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

/** Throws a SheetProblem if a model is to be asked by its own segments, or by some that were written from them. */
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

/** The model with the measures that are read from segments as formulas must know them: by whose names. */
export function readingSegments(
  model: Model,
  { columns }: Choice,
  range: Segments,
  models: readonly Model[],
): Model {
  const measures = model.measures.map((measure): Measure => {
    const segments = measure.saidByTier && segmentsAt(range, columns[measure.id]);
    const segmentsOf = segments && models.find(({ id }) => id === segments.modelId);
    return segmentsOf ? { ...measure, segmentsOf } : measure;
  });
  return { ...model, measures };
}

/**
 * The models whose segments stay as they are though those that they were written from are written anew: values, and
 * whatever comes of formulas that follow.
 */
export function outdatedBy(customers: Standing, modelId: string): string[] {
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
 * The choice with the segments as they are named among customers found again, of whom a copied sheet may have been
 * segmented meanwhile. Throws a SheetProblem if they are gone.
 */
export function withSegmentsAgain(choice: Choice, asked: CustomerRange, found: CustomerRange): Choice {
  const columns = Object.entries(choice.columns).map(([id, index]) => {
    if (index >= 0) return [id, index] as const;
    const modelId = segmentsAt(asked, index)?.modelId;
    const again = found.segments?.find((each) => each.modelId === modelId);
    if (!again) throw new SheetProblem('customersChanged', { sheet: found.sheetName });
    return [id, indexOfSegments(again)] as const;
  });
  return { ...choice, columns: Object.fromEntries(columns) };
}
