import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { modelsDocument } from '../../scripts/docs/models-document';

test('docs/models.md is what the models say; if not, run npm run docs', () => {
  const file = readFileSync(path.join(__dirname, '../../docs/models.md'), 'utf8');
  expect(file.split('\n')).toEqual(modelsDocument().split('\n'));
});
