/**
 * Queues moving the cells beside a table back to their place: they moved to the left as so many of its columns were
 * deleted.
 *
 * @param isMovedBack Whether they are there already; then only formats are cleared
 */
export function moveBackBeside(table: Excel.Table, columns: number, isMovedBack = false): void {
  const gap = () => table.getRange().getColumnsAfter(columns);
  if (!isMovedBack) gap().insert(Excel.InsertShiftDirection.right);
  // Excel gives inserted cells the formats of those on their left.
  gap().clear(Excel.ClearApplyTo.formats);
}
