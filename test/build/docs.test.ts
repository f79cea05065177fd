import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { filesDocument } from '../../scripts/docs/files-document';
import { languages } from '../../src/classifier/language';
import { modelsDocument, modelsFile } from '../../scripts/docs/models-document';
import { programsDocument } from '../../scripts/docs/programs-document';

test.each([
  ['files.md', filesDocument],
  ...languages.map((language) => [modelsFile(language), () => modelsDocument(language)] as const),
  ['programs.md', programsDocument],
])('docs/%s is what its source says; if not, run npm run docs', (name, written) => {
  const file = readFileSync(path.join(__dirname, '../../docs', name), 'utf8');
  expect(file.split('\n')).toEqual(written().split('\n'));
});

const root = path.join(__dirname, '../..');

test('docs/architecture.md names only files and folders that exist', () => {
  const text = readFileSync(path.join(root, 'docs/architecture.md'), 'utf8');
  const paths = [...text.matchAll(/`([\w.-]+(?:\/[\w.-]+)+)`/g)].map(([, named = '']) => named);
  expect(paths.length).toBeGreaterThan(20);
  expect(
    paths.filter((named) => ![root, `${root}/src`].some((at) => existsSync(path.join(at, named)))),
  ).toEqual([]);
});

test('a choice does not spread: no more files than today import its type', () => {
  const importing = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      /\.tsx?$/.test(file) &&
      /import [^;]*\bChoice\b[^;]* from '[^']*\/choice'/.test(
        readFileSync(path.join(root, 'src', file), 'utf8'),
      ),
  );
  expect(importing).toContain(path.join('excel', 'policy', 'question-under-policy.ts'));
  expect(importing.length).toBeLessThanOrEqual(13);
});
