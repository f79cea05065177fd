/** A number with what is shown for it, for sentences that depend on both (1 client, 1,200 clients). */
export interface Count {
  readonly value: number;
  readonly shown: string;
}

/** English for so many of something. */
export const so = ({ value, shown }: Count, one: string, many: string) =>
  `${shown} ${value === 1 ? one : many}`;
