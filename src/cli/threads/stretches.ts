import { open } from 'node:fs/promises';
import type { FileFound } from '../stream/byte-source';
import type { Stretch, StretchSeen } from './tasks';
import type { Threads } from './threads';

/** A stretch that was looked at. */
export interface StretchLooked {
  readonly stretch: Stretch;
  readonly seen: StretchSeen;
}

/** A file in UTF-8 to cut into stretches. */
export interface FileToCut {
  readonly file: FileFound;
  readonly delimiter: string;
  /** The position of the first row. */
  readonly first: number;
  /** About how many bytes a stretch has; left out for the usual number. */
  readonly stretchLength?: number | undefined;
}

/** Who is told while a file is read. */
export interface ReadingWatched {
  /** Called with the bytes of each stretch that was looked at. */
  readonly onRead?: ((bytes: number) => void) | undefined;
  /** Called as soon as threads read, so that this one can do something else. */
  readonly meanwhile?: (() => void) | undefined;
}

/** The bytes of a stretch: so few that several are in memory, so many that handing them out costs little. */
const usualLength = 2 ** 22;

/** How many bytes after the place of a cut are searched for the end of a line. */
const lineSearched = 2 ** 16;

const lineFeed = 0x0a;

/**
 * Looks at all rows of a file in UTF-8, each stretch in another thread.
 *
 * A stretch begins after a line break, as if no cell had line breaks in it. Whether a row really begins there is known
 * when the stretch before it was read; if not, the stretch is looked at again from where that row ends. So each row is
 * read exactly as in one go.
 *
 * @returns the stretches from top to bottom; undefined if the file is no such file or a row cannot be read, which
 *   reading in one go tells with its line
 */
export async function lookInThreads(
  threads: Pick<Threads, 'run'>,
  toCut: FileToCut,
  { onRead, meanwhile }: ReadingWatched = {},
): Promise<StretchLooked[] | undefined> {
  const { file, delimiter, first } = toCut;
  const cuts = await cutsOf(toCut);
  const stretch = (from: number, to: number): Stretch => ({
    file,
    delimiter,
    from,
    to,
    isLast: to === file.size,
  });
  const look = (each: Stretch) => threads.run('look', each).catch(() => undefined);
  const guessed = cuts.slice(1).map((to, at) => look(stretch(cuts[at]!, to)));
  meanwhile?.();
  const looked: StretchLooked[] = [];
  let [from, at] = [first, 1];
  while (from < file.size) {
    const asked = stretch(from, cuts[at]!);
    const isAsGuessed = cuts[at - 1] === from;
    const seen = await (isAsGuessed ? guessed[at - 1]! : look(asked));
    if (!seen) return undefined;
    onRead?.(asked.to - from);
    // Without any row, the stretch is inside a long one: it is read together with the next stretch.
    if (seen.end > from || asked.isLast) looked.push({ stretch: { ...asked, to: seen.end }, seen });
    from = asked.isLast ? file.size : seen.end;
    at++;
  }
  return looked;
}

/** Returns the first position, those after line breaks at about equal distances, and that of the end. */
async function cutsOf({
  file: { file, size },
  first,
  stretchLength = usualLength,
}: FileToCut): Promise<number[]> {
  const cuts = [first];
  const handle = await open(file);
  try {
    const bytes = new Uint8Array(lineSearched);
    for (let near = first + stretchLength; near < size; near += stretchLength) {
      const { bytesRead } = await handle.read(bytes, 0, lineSearched, near);
      const found = bytes.subarray(0, bytesRead).indexOf(lineFeed);
      const cut = near + found + 1;
      if (found >= 0 && cut < size && cut > cuts.at(-1)!) cuts.push(cut);
    }
  } finally {
    await handle.close();
  }
  return [...cuts, size];
}
