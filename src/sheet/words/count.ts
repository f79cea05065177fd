/** A number and its text, for sentences that need both: `1 client`, `1,200 clients`. */
export interface Count {
  readonly value: number;
  readonly shown: string;
}

/** Writes a count with its English noun: `1 client`, `1,200 clients`. */
export const so = ({ value, shown }: Count, one: string, many: string) =>
  `${shown} ${value === 1 ? one : many}`;
