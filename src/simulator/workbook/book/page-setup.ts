/** How a sheet is printed; left out what was never set. */
export interface PageSetup {
  readonly orientation?: 'Portrait' | 'Landscape';
  /** The pages that the sheet is made to fit; without a number of pages down, as many as it takes. */
  readonly zoom?: { readonly horizontalFitToPages?: number; readonly verticalFitToPages?: number };
  /** The address of the cells to print, with `$`: `$A:$I`. */
  readonly printArea?: string;
}
