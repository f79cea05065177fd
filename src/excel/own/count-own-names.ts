import { nameProperties, ofScope } from './names-of-scope';
import { numberOf, pointsNowhere, type OwnNames } from './own-names';

/**
 * Counts, for each run's number, the names of ClientTier's columns anywhere in the workbook, copied sheets included.
 */
export async function countOwnNames(context: Excel.RequestContext): Promise<Map<number, number>> {
  const { names, worksheets } = context.workbook;
  const sheets = worksheets.load('items/name');
  names.load(nameProperties);
  await context.sync();
  const ofSheets = sheets.items.map((sheet) => sheet.names.load(nameProperties));
  await context.sync();
  const counts = new Map<number, number>();
  const all = [...ofScope(names, false), ...ofSheets.flatMap((collection) => ofScope(collection, true))];
  for (const { name, formula } of all) {
    const number = numberOf(name);
    if (number && !pointsNowhere(formula)) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return counts;
}

/** Returns which of these records have no names on any sheet. Takes two requests, or none without records. */
export async function recordsOfNobody(
  context: Excel.RequestContext,
  { doubtful }: Pick<OwnNames, 'doubtful'>,
): Promise<{ delete(): void }[]> {
  if (doubtful.length === 0) return [];
  const counts = await countOwnNames(context);
  return doubtful.flatMap(({ setting, number }) => (counts.has(number) ? [] : [setting]));
}
