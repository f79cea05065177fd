/** Bytes that can be read several times from their beginning, slice by slice. */
export interface ByteSlices {
  /** Returns the slices, in order. A slice holds its bytes only until the next one is taken. */
  slices(): AsyncIterable<Uint8Array>;
}

/** Bytes of which the number is known. */
export interface ByteSource extends ByteSlices {
  /** Number of bytes. */
  readonly size: number;
}
