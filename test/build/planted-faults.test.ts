import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { faultsToPlant } from '../sequences/planted/faults';
import { planted } from '../sequences/planted/planted-fault';

const read = (file: string) => readFileSync(path.join(__dirname, '../../src', file), 'utf8');

test.each(faultsToPlant)('$name can still be planted', (fault) => {
  const text = read(fault.file);
  expect(planted(fault, text)).not.toBe(text);
});

test('a fault whose code is gone is told', () => {
  expect(() =>
    planted({ name: 'gone', needs: () => true, file: 'x.ts', changes: [['a', 'b']] }, 'c'),
  ).toThrow('gone: found 0 times: a');
});
