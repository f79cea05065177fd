import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { CliProblem } from '../problem/cli-problem';

/** Bytes of memory of JavaScript for each row: as measured with two measures and three columns of text, plus two thirds. */
const bytesPerRow = 100;
const gigabyte = 2 ** 30;

/**
 * Checks before the work whether there is enough memory, because Node.js would end without a message of ClientTier's.
 *
 * @param limit bytes that Node.js may use
 * @throws CliProblem that says how to allow more
 */
export function requireMemory(file: string, rows: number, limit = bytesAllowed()): void {
  const needed = rows * bytesPerRow;
  if (needed <= limit) return;
  const rounded = Math.ceil(needed / gigabyte);
  throw new CliProblem('tooManyRows', {
    file,
    rows,
    needed: rounded,
    limit: inGigabytes(limit),
    option: optionFor(rounded),
  });
}

/** The share of its memory that may be held during the work; what remains is for the report and for garbage. */
const mostHeld = 0.8;

/** What Node.js tells of its memory. */
export interface Memory {
  /** Returns how many bytes are in use, with or without what could be freed, and how many may be. */
  read(): { readonly used: number; readonly limit: number };
  /** Frees what nobody needs. Takes time. */
  free(): void;
}

/**
 * Makes a function that checks during the work whether memory runs out, because only then it is known how many cells are no
 * numbers and how many clients get a reason, which take several times the memory of a plain row.
 */
export function memoryWatch(file: string, rows: number, memory: Memory = memoryOfNode()): () => void {
  const isFull = () => {
    const { used, limit } = memory.read();
    return used > mostHeld * limit;
  };
  return () => {
    if (!isFull()) return;
    memory.free();
    if (!isFull()) return;
    const { limit } = memory.read();
    const option = optionFor(Math.ceil((2 * limit) / gigabyte));
    throw new CliProblem('memoryFull', { file, rows, limit: inGigabytes(limit), option });
  };
}

function memoryOfNode(): Memory {
  let collect: (() => void) | undefined;
  return {
    read() {
      return { used: getHeapStatistics().used_heap_size, limit: bytesAllowed() };
    },
    free() {
      if (!collect) {
        setFlagsFromString('--expose-gc');
        collect = runInNewContext('gc') as () => void;
      }
      collect();
    },
  };
}

/** The bytes of the limit that V8 keeps for what is new, and that what is held cannot take: three times 16 MB. */
const forNew = 3 * 2 ** 24;

/** Returns how many bytes Node.js may hold. */
const bytesAllowed = () => getHeapStatistics().heap_size_limit - forNew;

const inGigabytes = (bytes: number) => Math.round((bytes / gigabyte) * 10) / 10;

const optionFor = (gigabytes: number) => `NODE_OPTIONS=--max-old-space-size=${gigabytes * 1024}`;
