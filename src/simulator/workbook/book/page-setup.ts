/** How a sheet is printed, without settings that were never made. */
export interface PageSetup {
  readonly orientation?: 'Portrait' | 'Landscape';
  /**
   * The size in percent (`scale`), or how many pages the sheet is shrunk to, across and down. Without a number down, it
   * takes as many as needed.
   */
  readonly zoom?: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  /** The margins at the left and right, in points. */
  readonly leftMargin?: number;
  readonly rightMargin?: number;
  /** The address of the cells to print, with `$`: `$A:$I`. */
  readonly printArea?: string;
  /** The rows to print on every page, with `$`: `$1:$2`. */
  readonly titleRows?: string;
}
