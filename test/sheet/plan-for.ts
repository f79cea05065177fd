import { modelById } from '../../src/classifier/models/catalogue';
import type { Choice } from '../../src/sheet/choice';
import type { CustomerRange } from '../../src/sheet/customer-range';
import type { Plan } from '../../src/sheet/plan/plan';
import { planSegments } from '../../src/sheet/plan/plan-segments';
import { questionOf, type Question } from '../../src/sheet/question';
import type { SheetCells } from '../../src/sheet/plan/sheet-cells';

/** Returns the question of a choice in a workbook without a policy. */
export const asked = (
  choice: Choice,
  range: CustomerRange,
  headers: readonly string[] = [],
  model = modelById(choice.modelId),
): Question => questionOf(choice, model, { headers, range });

/** Plans like a run in a workbook without a policy. */
export const planFor = (
  range: CustomerRange,
  choice: Choice,
  read: SheetCells,
  model = modelById(choice.modelId),
): Plan => planSegments(range, asked(choice, range, read.headers, model), read);
