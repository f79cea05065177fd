/** That a long file may be read by several threads, and from which length on. */
export interface ThreadsAllowed {
  /** The file that the threads run. */
  readonly script: string;
  /** How many; left out for one on each core. */
  readonly count?: number;
  /** The bytes of the shortest file to read so; left out for the length that takes longer than to start threads. */
  readonly fromLength?: number;
  /** The bytes that a thread reads at a time; left out for the usual number. */
  readonly stretchLength?: number;
}
