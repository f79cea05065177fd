import type { Measure } from '../measure';
import { wordsInName, wordsInType } from './nature-words';
import { listed } from './listed';
import { described } from '../words/worded';

export const clientType: Measure = {
  id: 'type',
  kind: 'category',
  means: ['clientType'],
  ...described(({ measures }) => measures.clientType),
  categories: wordsInType,
  blank: 0,
};

export const clientName: Measure = {
  id: 'name',
  kind: 'category',
  means: ['clientName'],
  ...described(({ measures }) => measures.clientName),
  categories: wordsInName,
  blank: 0,
  optional: true,
};

export const special: Measure = {
  id: 'special',
  kind: 'flag',
  ...described(({ measures }) => measures.special),
  words: {
    high: listed('special|special company|特殊|特殊公司|特殊客户'),
    low: listed('normal|普通|普通公司'),
  },
  blank: 0,
  optional: true,
};
