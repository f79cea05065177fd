import type { CareOfTiers, ListCells } from '../../summary/list';

/** Reads what the care plan and the visit log of the workbook say of a model's segments. */
export type CareOf = (
  context: Excel.RequestContext,
  modelId: string,
  cells: ListCells,
) => Promise<CareOfTiers>;
