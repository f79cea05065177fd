/** A fault to plant in a copy of the code, to see whether the sequences find it. */
export interface PlantedFault {
  /** What goes wrong, in the words of docs/reliability.md. */
  readonly name: string;
  /** The file in `src`. */
  readonly file: string;
  /** A text that the file has once, and what takes its place; each pair is one change. */
  readonly changes: readonly (readonly [from: string, to: string])[];
}

/** Returns the file's text with the fault in it, or throws if the code has changed since the fault was written down. */
export function planted({ name, changes }: PlantedFault, text: string): string {
  return changes.reduce((changed, [from, to]) => {
    const parts = changed.split(from);
    if (parts.length !== 2) throw new Error(`${name}: found ${parts.length - 1} times: ${from}`);
    return parts.join(to);
  }, text);
}
