import type { MeasureWords } from '../measure';
import { listed } from './listed';

/** Words for a client's size that a cell may hold instead of an amount: `large`, `small`. */
export const sizeWords: MeasureWords = {
  high: listed('big|large|big customer|large customer|big client|large client|大|大客户|大型|大型客户|大户'),
  low: listed('small|small customer|small client|小|小客户|小型|小型客户'),
};
