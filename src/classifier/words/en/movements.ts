import type { MovementWords } from '../movements';

export const movements: MovementWords = {
  up: 'up',
  down: 'down',
  sideways: 'sideways',
  changed: 'changed',
  same: 'same',
  new: 'new',
  lost: 'lost',
};
