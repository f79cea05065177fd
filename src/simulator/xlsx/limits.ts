import { FileProblem } from './file-problem';

const megabyte = 2 ** 20;
/** What a page holds without becoming slow. */
const largestFile = 20 * megabyte;
const mostCells = 1_000_000;

/** Throws a FileProblem where the file is larger than the page can hold. */
export function checkFileSize(file: string, bytes: number): void {
  if (bytes <= largestFile) return;
  throw new FileProblem('tooLarge', {
    file,
    megabytes: Math.ceil(bytes / megabyte),
    limit: largestFile / megabyte,
  });
}

/** Throws a FileProblem where the file has more cells than the page can hold. */
export function checkCellCount(file: string, cells: number): void {
  if (cells > mostCells) throw new FileProblem('tooManyCells', { file, cells, limit: mostCells });
}
