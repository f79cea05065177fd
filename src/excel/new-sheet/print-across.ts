/** Queues print set-up in landscape: as wide as a page, and as long as it takes. */
export function printAcross({ pageLayout }: Excel.Worksheet): void {
  pageLayout.orientation = Excel.PageOrientation.landscape;
  pageLayout.zoom = { horizontalFitToPages: 1 };
}
