import type { ByHandOfTiers, CareOfTiers, ListCells, LostOfComparison } from '../../summary/list';

/** Reads what the care plan and the visit log of the workbook say of a model's segments. */
export type CareOf = (
  context: Excel.RequestContext,
  modelId: string,
  cells: ListCells,
) => Promise<CareOfTiers>;

/** Reads what *Overrides* says of a model's segments on the sheet with this name. */
export type ByHandOf = (
  context: Excel.RequestContext,
  modelId: string,
  list: string,
) => Promise<ByHandOfTiers | undefined>;

/** Reads what the last comparison of two dates says of why clients were lost, if it was made by this model. */
export type LostOf = (
  context: Excel.RequestContext,
  modelId: string,
) => Promise<LostOfComparison | undefined>;
