import { expect, test } from '@jest/globals';
import { labelsWithRoom } from '../../../src/summary/map/labels-with-room';

test('names fit beside their points, the first ones first', () => {
  const labels = [
    { x: 0.5, y: 0.5, text: 'Acme Trading' },
    { x: 0.51, y: 0.51, text: 'Birch' },
    { x: 0.52, y: 0.6, text: 'Cole' },
    { x: 0.1, y: 0.5, text: 'Dahl' },
  ];
  expect(labelsWithRoom(labels)).toEqual([true, false, true, true]);
});

test('a name that has no room takes none from others', () => {
  const labels = [
    { x: 0.5, y: 0.5, text: 'Acme' },
    { x: 0.5, y: 0.46, text: 'Birch' },
    { x: 0.5, y: 0.42, text: 'Cole' },
  ];
  expect(labelsWithRoom(labels)).toEqual([true, false, true]);
});

test('Chinese names are twice as wide', () => {
  const beside = (text: string) =>
    labelsWithRoom([
      { x: 0.5, y: 0.5, text },
      { x: 0.6, y: 0.5, text: 'Cole' },
    ]);
  expect(beside('Acme12')).toEqual([true, true]);
  expect(beside('珍贵客户有限')).toEqual([true, false]);
});
