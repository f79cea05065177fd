/**
 * Returns what people put on a sheet besides cells: the names of charts, pictures, shapes and text boxes, and the texts
 * of comments. Excel without ExcelApi 1.10 does not report comments.
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
  // Two charts may have one name; Excel may list charts among the shapes too.
  const named = charts.items.map(({ name }) => name);
  const others = new Set(shapes.items.map(({ name }) => name));
  for (const name of named) others.delete(name);
  return [...named, ...others, ...new Set(comments.items.map(({ content }) => `“${content}”`))];
}
