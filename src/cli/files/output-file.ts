import { constants, rmSync } from 'node:fs';
import { access, open, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { CliProblem } from '../problem/cli-problem';

/** Temporary files that are not finished; Ctrl-C deletes them. */
const unfinished = new Set<string>();

/** Deletes unfinished files. Synchronous, because the process ends right after Ctrl-C. */
export function removeUnfinished(): void {
  for (const file of unfinished) {
    try {
      rmSync(file, { force: true });
    } catch {
      // A file that may not be deleted could not be made either, so that there is none.
    }
  }
}

/** Returns the name of the output if none was given: `customers-segmented.csv` for `customers.csv`. */
export function defaultOutput(input: string): string {
  const { dir, name, ext } = path.parse(input);
  return path.join(dir, `${name}-segmented${ext}`);
}

/**
 * Checks, before any work, whether a file can be written.
 *
 * @param force true to replace a file that is there
 * @throws CliProblem if its folder is missing or may not be written to, or it is there already
 */
export async function checkOutput(out: string, force: boolean): Promise<void> {
  const folder = path.dirname(out);
  if (!(await kindOf(folder))?.isDirectory()) throw new CliProblem('noOutputFolder', { folder });
  try {
    await access(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw notWritten(out, error);
  }
  const there = await kindOf(out);
  if (there?.isDirectory()) throw new CliProblem('outputIsFolder', { out });
  if (there && !force) throw new CliProblem('outputExists', { out });
}

/** What to write: bytes, or a function that writes over an empty file. */
export type Content =
  | Iterable<Uint8Array>
  | AsyncIterable<Uint8Array>
  | { readonly writeTo: (file: string) => Promise<void> };

/**
 * Writes a file completely or not at all: writes a temporary file beside it, which then gets its name.
 *
 * @throws CliProblem if it cannot be written; no temporary file is left then
 */
export async function writeOutput(out: string, content: Content, force: boolean): Promise<void> {
  const temporary = path.join(path.dirname(out), `.${path.basename(out)}.${process.pid}.part`);
  unfinished.add(temporary);
  try {
    // `wx` refuses a file that exists, including a link that somebody put there so that another file is overwritten.
    const file = await open(temporary, 'wx', (await kindOf(out))?.mode);
    try {
      if ('writeTo' in content) await content.writeTo(temporary);
      else await writeChunks(file, content);
      await file.sync();
    } finally {
      await file.close();
    }
    await checkOutput(out, force);
    await rename(temporary, out);
  } catch (error) {
    // If deleting fails too, the first error says why.
    await rm(temporary, { force: true }).catch(() => undefined);
    if (error instanceof CliProblem) throw error;
    throw notWritten(out, error);
  } finally {
    unfinished.delete(temporary);
  }
}

/** Returns the problem of a file that could not be written; another error is returned as it is. */
function notWritten(out: string, error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT' || isFullForDuckdb(message))
    return new CliProblem('diskFull', { out });
  return code === undefined ? error : new CliProblem('notWritten', { out, cause: code });
}

/** Writes chunk after chunk; makes the next one while one is written, so that no chunk may change once it was yielded. */
async function writeChunks(file: FileHandle, chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>) {
  let writing = Promise.resolve();
  for await (const chunk of chunks) {
    await writing;
    writing = file.writeFile(chunk);
    // Awaited above or below, unless making the next chunk fails first.
    writing.catch(() => undefined);
  }
  await writing;
}

/** Returns whether the disk is full. DuckDB gives no error code, only the operating system's words. */
const isFullForDuckdb = (message: string) =>
  /^IO Error:.*(?:No space left|Disk quota exceeded)/i.test(message);

const kindOf = (file: string) => stat(file).catch(() => undefined);
