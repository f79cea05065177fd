/** Bytes that can be read several times from their beginning, slice by slice. */
export interface ByteSlices {
  /** Returns the slices, in order. A slice holds its bytes only until the next one is taken. */
  slices(): AsyncIterable<Uint8Array>;
}

/** Bytes of which the number is known. */
export interface ByteSource extends ByteSlices {
  /** Number of bytes. */
  readonly size: number;
  /** The file that holds the bytes, if other threads can read it too: not a pipe. */
  readonly file?: FileFound;
}

/** A file as it was found. If any of this changes, the file was changed meanwhile. */
export interface FileFound {
  readonly file: string;
  readonly size: number;
  readonly mtimeMs: number;
  readonly ino: number;
}
