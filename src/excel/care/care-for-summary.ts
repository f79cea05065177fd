import { countNeeds } from '../../care/plan/count-needs';
import type { CareRecord } from '../../care/sheet/care-record';
import { countifsKey } from '../../care/countifs-key';
import type { PlanColumn } from '../../care/sheet/care-columns';
import { isBlank, type CellValue } from '../../sheet/cells/cell';
import type { CareOfTiers, ListCells, OverdueOfTier } from '../../summary/list';
import { findCare, type CareSheet, type LogSheet } from './find-care';

/** The most topics that get a column each on a summary. */
const mostTopics = 6;

/** Returns what a summary of a model's segments shows of the care plan and the visit log, if there are any. */
export async function careForSummary(
  context: Excel.RequestContext,
  modelId: string,
  cells: ListCells,
): Promise<CareOfTiers> {
  const { made, log } = await findCare(context);
  const overdue = made?.record.above.modelId === modelId ? overdueIn(made) : undefined;
  const needs = log && needsIn(log, cells);
  return { ...(overdue && { overdue }), ...(needs && { needs }) };
}

/** Returns who is overdue in each segment, as the plan says. */
function overdueIn({ record, tables: { plan }, sheetName }: CareSheet): CareOfTiers['overdue'] {
  const { overdue } = record;
  if (!plan || overdue === undefined) return undefined;
  const cellsOf = (id: PlanColumn) => columnOf(record, plan.values, id);
  const [tiers, whys, values] = (['tier', 'why', 'value'] as const).map(cellsOf);
  if (!tiers || !whys) return undefined;
  const found = new Map<string, OverdueOfTier>();
  tiers.forEach((tier, row) => {
    if (isBlank(tier) || !String(whys[row]).startsWith(overdue)) return;
    const before = found.get(countifsKey(tier)) ?? { tier: String(tier), clients: 0, worth: 0 };
    const value = values?.[row];
    const worth = before.worth + (typeof value === 'number' ? value : 0);
    found.set(countifsKey(tier), { ...before, clients: before.clients + 1, worth });
  });
  const header = record.columns.find(({ id }) => id === 'value')?.header;
  return { sheet: sheetName, rows: [...found.values()], ...(header !== undefined && { header }) };
}

const columnOf = ({ columns }: CareRecord, values: readonly (readonly CellValue[])[], id: PlanColumn) => {
  const header = columns.find((each) => each.id === id)?.header;
  return values.find((cells) => cells[0] === header)?.slice(1);
};

/** Returns what clients of each segment asked for; undefined if nothing was heard. */
function needsIn({ record, table, topics, sheetName }: LogSheet, cells: ListCells): CareOfTiers['needs'] {
  const [clients, about, needs] = (['client', 'topic', 'need'] as const).map((id) =>
    table.values.find(([header]) => header === record.headers[id]),
  );
  if (!clients || !about || !needs || !cells.names) return undefined;
  const heard = needs.flatMap((need, row) =>
    row === 0 || isBlank(need) ? [] : [{ client: clients[row]!, topic: about[row]! }],
  );
  if (heard.length === 0) return undefined;
  const shown = topics.filter((topic) => !isBlank(topic)).slice(0, mostTopics);
  const rows = countNeeds(heard, { names: cells.names, tiers: cells.tiers }, shown);
  return { sheet: sheetName, topics: shown.map(String), rows };
}
