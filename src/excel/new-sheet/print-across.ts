/** Queues setting up printing in landscape, one page wide and as many pages long as needed. */
export function printAcross({ pageLayout }: Excel.Worksheet): void {
  pageLayout.orientation = Excel.PageOrientation.landscape;
  pageLayout.zoom = { horizontalFitToPages: 1 };
}
