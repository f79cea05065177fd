/** How much goes into one message to Excel. */
export interface ChunkSizes {
  /** So many rows are soon written, even where Excel is slow: the user sees them counted, and may cancel in between. */
  readonly rowsWritten: number;
  /** At about 20 bytes a number and 80 a text, an answer stays well under the 5 MB that Excel on the web can give. */
  readonly cellsRead: number;
}

export const usualSizes: ChunkSizes = { rowsWritten: 10_000, cellsRead: 50_000 };

let current = usualSizes;

/** Sets other sizes: in tests thirty rows are three messages. */
export function setChunkSizes(sizes: ChunkSizes): void {
  current = sizes;
}

export const chunkSizes = (): ChunkSizes => current;
