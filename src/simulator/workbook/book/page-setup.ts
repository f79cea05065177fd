/** How a sheet is printed, without settings that were never made. */
export interface PageSetup {
  readonly orientation?: 'Portrait' | 'Landscape';
  /** How many pages the sheet is shrunk to, across and down. Without a number down, it takes as many as needed. */
  readonly zoom?: { readonly horizontalFitToPages?: number; readonly verticalFitToPages?: number };
  /** The address of the cells to print, with `$`: `$A:$I`. */
  readonly printArea?: string;
}
