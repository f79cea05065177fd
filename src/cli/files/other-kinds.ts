import { CliProblem } from '../problem/cli-problem';

/** The first bytes of compressed files, and programs that unpack them. */
const packed: readonly (readonly [beginning: readonly number[], unpack: string])[] = [
  [[0x1f, 0x8b], 'gunzip'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'unzstd'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'unxz'],
  [[0x42, 0x5a, 0x68, 0x39, 0x31, 0x41, 0x59], 'bunzip2'],
];
/** Number of bytes that are enough to recognize a compressed file. */
export const beginningLength = 8;

/**
 * Refuses a compressed file, and names the command that unpacks it.
 *
 * @param beginning the first `beginningLength` bytes of the file, or more
 * @throws CliProblem if the file is compressed
 */
export function refusePacked(file: string, beginning: Uint8Array): void {
  const unpack = packed.find(([bytes]) => bytes.every((byte, at) => beginning[at] === byte))?.[1];
  if (unpack === undefined) return;
  const named = file.replace(/\.(gz|zst|xz|bz2)$/i, '');
  const unpacked = named === file ? file.replace(/(\.[^./\\]*)?$/, '-unpacked$1') : named;
  throw new CliProblem('packed', { file, command: `${unpack} < "${file}" > "${unpacked}"` });
}

const parquet = [...'PAR1'].map((sign) => sign.charCodeAt(0));

/**
 * Refuses a .parquet file that has another kind of name.
 *
 * @throws CliProblem if the bytes are such a file
 */
export function refuseParquet(file: string, bytes: Uint8Array): void {
  if (parquet.every((byte, at) => bytes[at] === byte && bytes.at(at - parquet.length) === byte))
    throw new CliProblem('parquetInside', { file });
}
