import type { MovementWords } from '../movements';

export const movements: MovementWords = {
  up: '上升',
  down: '下降',
  sideways: '平移',
  changed: '变动',
  same: '不变',
  new: '新增',
  lost: '流失',
};
