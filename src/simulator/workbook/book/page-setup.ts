/** How a sheet is printed; left out what was never set. */
export interface PageSetup {
  readonly orientation?: 'Portrait' | 'Landscape';
  /**
   * The size in percent; otherwise the pages that the sheet is made to fit, without a number of pages down as many as it
   * takes.
   */
  readonly zoom?: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  /** The address of the cells to print, with `$`: `$A:$I`. */
  readonly printArea?: string;
  /** The rows to print on every page, with `$`: `$1:$2`. */
  readonly titleRows?: string;
}
