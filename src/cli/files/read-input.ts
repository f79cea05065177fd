import { open, readFile, stat } from 'node:fs/promises';
import { CliProblem } from '../problem/cli-problem';
import { beginningLength, refusePacked, refuseParquet } from './other-kinds';

/**
 * Reads a whole file.
 *
 * @throws CliProblem if there is no such file, it cannot be read, or is empty or of an unsupported kind
 */
export async function readInput(file: string): Promise<Uint8Array> {
  const bytes: Uint8Array = await withInputProblems(file, () => readFile(file));
  if (bytes.length === 0) throw new CliProblem('empty', { file });
  refusePacked(file, bytes);
  refuseParquet(file, bytes);
  return bytes;
}

/**
 * Checks that a file can be read, without reading more than its beginning.
 *
 * @throws CliProblem as `readInput` does
 */
export async function checkInput(file: string): Promise<void> {
  await withInputProblems(file, async () => {
    const found = await stat(file);
    if (found.isDirectory()) throw new CliProblem('folder', { file });
    // A pipe can be opened only once.
    if (!found.isFile()) return;
    if (found.size === 0) throw new CliProblem('empty', { file });
    const handle = await open(file);
    try {
      const { buffer } = await handle.read(new Uint8Array(beginningLength), 0, beginningLength, 0);
      refusePacked(file, buffer);
    } finally {
      await handle.close();
    }
  });
}

async function withInputProblems<Read>(file: string, read: () => Promise<Read>): Promise<Read> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof CliProblem) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new CliProblem('noFile', { file });
    if (code === 'EISDIR') throw new CliProblem('folder', { file });
    if (code === 'ERR_FS_FILE_TOO_LARGE') throw new CliProblem('tooLong', { file });
    throw new CliProblem('notReadable', { file, cause: code ?? message });
  }
}
