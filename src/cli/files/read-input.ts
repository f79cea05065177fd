import { readFile } from 'node:fs/promises';
import { CliProblem } from '../problem/cli-problem';

/**
 * Reads a whole file.
 *
 * @throws CliProblem if there is none, it cannot be read, or it is empty
 */
export async function readInput(file: string): Promise<Uint8Array> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new CliProblem('noFile', { file });
    if (code === 'EISDIR') throw new CliProblem('folder', { file });
    if (code === 'ERR_FS_FILE_TOO_LARGE') throw new CliProblem('tooLong', { file });
    throw new CliProblem('notReadable', { file, cause: code ?? message });
  }
  if (bytes.length === 0) throw new CliProblem('empty', { file });
  return bytes;
}
