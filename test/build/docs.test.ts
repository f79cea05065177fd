import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { filesDocument } from '../../scripts/docs/files-document';
import { modelsDocument } from '../../scripts/docs/models-document';
import { programsDocument } from '../../scripts/docs/programs-document';

test.each([
  ['files.md', filesDocument],
  ['models.md', modelsDocument],
  ['programs.md', programsDocument],
])('docs/%s is what its source says; if not, run npm run docs', (name, written) => {
  const file = readFileSync(path.join(__dirname, '../../docs', name), 'utf8');
  expect(file.split('\n')).toEqual(written().split('\n'));
});
