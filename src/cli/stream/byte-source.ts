/** Bytes that can be read several times from their beginning, slice by slice. */
export interface ByteSource {
  /** Number of bytes. */
  readonly size: number;
  /** Returns the slices, in order. A slice holds its bytes only until the next one is taken. */
  slices(): AsyncIterable<Uint8Array>;
}
