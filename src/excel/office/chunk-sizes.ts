/** How much goes into one request to Excel. */
export interface ChunkSizes {
  /**
   * Few enough rows to be written quickly even by a slow Excel, so that the user sees the count grow and can cancel.
   */
  readonly rowsWritten: number;
  /**
   * Few enough cells for an answer well under 5 MB, the limit of Excel on the web, with about 20 bytes per number and
   * 80 per text.
   */
  readonly cellsRead: number;
}

export const usualSizes: ChunkSizes = { rowsWritten: 8_000, cellsRead: 50_000 };

let current = usualSizes;

/** Changes the sizes, so that a test can make thirty rows take three requests. */
export function setChunkSizes(sizes: ChunkSizes): void {
  current = sizes;
}

export const chunkSizes = (): ChunkSizes => current;
