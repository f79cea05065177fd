/**
 * Returns what people put on a sheet beside its cells: the names of charts, pictures, shapes and text boxes, and what
 * comments say. Excel before ExcelApi 1.10 does not report comments.
 */
export async function placedOnSheet(
  { workbook: { worksheets } }: Excel.RequestContext,
  idOrName: string,
): Promise<readonly string[]> {
  const sheet = worksheets.getItem(idOrName);
  const charts = sheet.charts.load('items/name');
  const shapes = sheet.shapes.load('items/name');
  const tellsComments = Office.context.requirements.isSetSupported('ExcelApi', '1.10');
  const comments = tellsComments ? sheet.comments.load('items/content') : { items: [] };
  await sheet.context.sync();
  const named = [...charts.items, ...shapes.items].map(({ name }) => name);
  return [...new Set([...named, ...comments.items.map(({ content }) => `“${content}”`)])];
}
