import type { Needs } from './needs';

/** A fault to plant in a copy of the code, to see whether the sequences find it. */
export interface PlantedFault {
  /** What goes wrong, in the words of docs/reliability.md. */
  readonly name: string;
  /** What a sequence must have for the fault to show in it. */
  readonly needs: Needs;
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

/** How a planted fault was found; without `seed` it was not. */
export interface Found {
  /** How many sequences were played: those that have what the fault needs. */
  readonly sequences: number;
  /** The last seed that was looked at. */
  readonly upTo: number;
  readonly seed?: number;
  /** What was wrong then. */
  readonly wrong?: string;
}

/**
 * Returns a file that takes the place of one with faults: each time, it takes what it exports from the file with the fault
 * that is planted now, or from the right one. `plant` says which one that is.
 *
 * @param name the file's name without its ending
 * @param faults the name of each fault, with the name of the file that has it
 */
export const switched = (name: string, faults: Readonly<Record<string, string>>): string =>
  [
    `const right = require('./${name}.right');`,
    `const wrong = { ${Object.entries(faults)
      .map(([fault, file]) => `${JSON.stringify(fault)}: require('./${file}')`)
      .join(', ')} };`,
    'let now;',
    'for (const key of Object.keys(right)) Object.defineProperty(exports, key, {',
    '  enumerable: true,',
    '  get: () => (wrong[now] ?? right)[key],',
    '});',
    "Object.defineProperty(exports, 'plant', { value: (fault) => void (now = fault) });",
    "Object.defineProperty(exports, '__esModule', { value: true });",
    '',
  ].join('\n');

/**
 * Plants a fault in a copy of the code made by `switched`; undefined takes it out. Tells each file with faults, because
 * those of the pure layers do not have the globals of a test.
 */
export async function plant(name: string | undefined, files: ReadonlySet<string>): Promise<void> {
  for (const file of files) {
    const { plant: plantHere } = (await import(`../../../src/${file.replace(/\.ts$/, '')}`)) as {
      plant: (fault: string | undefined) => void;
    };
    plantHere(name);
  }
}
