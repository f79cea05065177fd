import { Inflate } from 'fflate';
import { FileProblem } from '../../problems/file-problem';
import { crc32, openZip, type ZipEntry } from '../../package/library';
import { checkCount, checkUnpacked } from '../../problems/limits';
import { Survey } from './survey';

/** The parts of an .xlsx file, by path. */
export type Parts = Record<string, Uint8Array>;

/** Returns whether the library reads this part as XML. */
const isXml = (path: string) => /^\/?(xl|docProps|_rels)\/.*\.(xml|rels|vml)$/i.test(path);

/**
 * Unpacks an archive. Counts while unpacking, because the sizes stated in an archive may be false.
 *
 * @throws FileProblem if the archive is encrypted, or as soon as a limit of the page is exceeded; another error if the
 *   archive or its XML is damaged
 */
export async function unpack(bytes: Uint8Array, file: string): Promise<Parts> {
  const zip = await openZip(bytes);
  const entries = zip.getEntries().filter(({ type }) => type !== 'directory');
  checkCount(file, 'parts', entries.length);
  if (entries.some(({ isEncrypted }) => isEncrypted)) throw new FileProblem('olderOrEncrypted', { file });
  const survey = new Survey(file);
  const parts: Parts = {};
  let unpacked = 0;
  for (const entry of entries) {
    const surveyed = isXml(entry.path) ? survey.part(entry.path) : undefined;
    const chunks: Uint8Array[] = [];
    inflate(entry, await zip.getRawCompressedData(entry), (chunk) => {
      unpacked += chunk.length;
      checkUnpacked(file, unpacked);
      surveyed?.write(chunk);
      chunks.push(chunk);
    });
    surveyed?.end();
    parts[entry.path] = checked(entry, concatenate(chunks));
  }
  return parts;
}

const [stored, deflated] = [0, 8];
/** Bytes to unpack at a time. They become at most a few megabytes, which are counted before the next are unpacked. */
const chunkSize = 4096;

function inflate(
  { compressionMethod, path }: ZipEntry,
  packed: Uint8Array | null,
  onChunk: (chunk: Uint8Array) => void,
): void {
  if (!packed || (compressionMethod !== stored && compressionMethod !== deflated))
    throw new Error(`${path} cannot be unpacked`);
  if (compressionMethod === stored) return onChunk(packed);
  const inflater = new Inflate(onChunk);
  for (let at = 0; at < packed.length; at += chunkSize)
    inflater.push(packed.subarray(at, at + chunkSize), at + chunkSize >= packed.length);
}

function checked({ path, crc32: sum, uncompressedSize }: ZipEntry, bytes: Uint8Array): Uint8Array {
  if (bytes.length !== uncompressedSize || crc32(bytes) !== sum) throw new Error(`${path} is damaged`);
  return bytes;
}

function concatenate(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  chunks.reduce((at, chunk) => {
    all.set(chunk, at);
    return at + chunk.length;
  }, 0);
  return all;
}
