/** How much goes into one request to Excel. */
export interface ChunkSizes {
  /** Few enough to be written quickly even if Excel is slow: the user sees the count grow and may cancel in between. */
  readonly rowsWritten: number;
  /** With about 20 bytes a number and 80 a text, an answer stays well under the 5 MB that Excel on the web allows. */
  readonly cellsRead: number;
}

export const usualSizes: ChunkSizes = { rowsWritten: 10_000, cellsRead: 50_000 };

let current = usualSizes;

/** Sets other sizes, so that tests can have thirty rows take three requests. */
export function setChunkSizes(sizes: ChunkSizes): void {
  current = sizes;
}

export const chunkSizes = (): ChunkSizes => current;
