import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync, type Zippable } from 'fflate';

/**
 * The time of every file in the archive. It is fixed, so that the same sources give the same archive, byte by byte. It
 * is in local time, as zip stores it.
 */
const packedAt = new Date(2020, 0, 1);

/**
 * Writes the files to publish for a version: an archive of the built folder, its manifest for whoever only needs that,
 * and the checksums of both, as `sha256sum --check` reads them.
 *
 * @param built the folder that `npm run build` wrote
 * @param release the folder to write to, which is emptied first
 */
export function packRelease(built: string, version: string, release: string): void {
  rmSync(release, { recursive: true, force: true });
  mkdirSync(release, { recursive: true });
  const files = {
    [`clienttier-${version}.zip`]: zipSync(contentOf(built), { mtime: packedAt }),
    [`clienttier-${version}-manifest.xml`]: readFileSync(path.join(built, 'manifest.xml')),
  };
  for (const [name, bytes] of Object.entries(files)) writeFileSync(path.join(release, name), bytes);
  const sums = Object.entries(files).map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`);
  writeFileSync(path.join(release, 'SHA256SUMS'), sums.join(''));
}

/** Returns every file of a folder, sorted; the keys are their paths within the folder, with slashes. */
function contentOf(folder: string): Zippable {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .sort();
  return Object.fromEntries(
    files.map((file) => [file.split(path.sep).join('/'), readFileSync(path.join(folder, file))]),
  );
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
