import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { packRelease } from '../../scripts/release/pack-release';

const root = path.join(__dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'clienttier-release-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Packs a built folder of two files. Returns the archive too. */
function pack(name: string) {
  const [built, release] = [path.join(folder, name), path.join(folder, `${name}-release`)];
  mkdirSync(path.join(built, 'chunks'), { recursive: true });
  writeFileSync(path.join(built, 'manifest.xml'), '<OfficeApp/>');
  writeFileSync(path.join(built, 'chunks/1.js'), 'x');
  packRelease(built, '1.2.3', release);
  return { built, release, archive: readFileSync(path.join(release, 'clienttier-1.2.3.zip')) };
}

test('what is published is the archive, its manifest and checksums that hold', () => {
  const { release, archive } = pack('once');
  expect(readdirSync(release).sort()).toEqual([
    'SHA256SUMS',
    'clienttier-1.2.3-manifest.xml',
    'clienttier-1.2.3.zip',
  ]);
  const check = () => execFileSync('sha256sum', ['--check', 'SHA256SUMS'], { cwd: release, stdio: 'pipe' });
  expect(String(check()).match(/: OK/g)).toHaveLength(2);
  const unpack = ['-c', 'import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])'];
  const [zip, out] = [path.join(release, 'clienttier-1.2.3.zip'), path.join(folder, 'unpacked')];
  execFileSync('python3', [...unpack, zip, out]);
  expect(readFileSync(path.join(out, 'chunks/1.js'), 'utf8')).toBe('x');
  writeFileSync(zip, archive.subarray(1));
  expect(check).toThrow();
});

test('the same files give the same archive, whenever they were written', () => {
  const { built, archive } = pack('again');
  const copy = path.join(folder, 'copy');
  cpSync(built, copy, { recursive: true });
  packRelease(copy, '1.2.3', path.join(folder, 'copy-release'));
  expect(readFileSync(path.join(folder, 'copy-release/clienttier-1.2.3.zip')).equals(archive)).toBe(true);
});

const workflows = path.join(root, '.github/workflows');

test.each(readdirSync(workflows))(
  '%s uses actions by their hash, and may do no more than it needs',
  (name) => {
    const text = readFileSync(path.join(workflows, name), 'utf8');
    const uses = [...text.matchAll(/^ +(?:- )?uses: (.*)$/gm)].map(([, action = '']) => action);
    expect(uses.length).toBeGreaterThan(0);
    const pinned = /^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
    expect(uses.filter((action) => !pinned.test(action) && !action.startsWith('./'))).toEqual([]);
    expect(text).toMatch(/^permissions:(?: \{\}|\n {2}contents: read)$/m);
  },
);
