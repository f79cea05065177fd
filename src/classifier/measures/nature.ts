import type { Measure } from '../measure';
import { wordsInName, wordsInType } from './nature-words';
import { listed } from './listed';

export const clientType: Measure = {
  id: 'type',
  kind: 'category',
  means: ['clientType'],
  name: { en: 'Client type', zh: '客户类型' },
  description: {
    en: 'What the client is, in words such as company, individual or government.',
    zh: '客户是什么，如“公司”“个人”“政府”。',
  },
  synonyms: {
    en: ['type', 'customer type', 'account type', 'category', 'client category', 'nature'],
    zh: ['类型', '客户性质', '客户类别', '性质'],
  },
  categories: wordsInType,
  blank: 0,
};

export const clientName: Measure = {
  id: 'name',
  kind: 'category',
  means: ['clientName'],
  name: { en: 'Client name', zh: '客户名称' },
  description: {
    en: 'The name, looked at where the type does not tell: Ltd, Ministry, Mr and the like.',
    zh: '客户名称；类型未能说明时，看其中的“公司”“局”“先生”等字样。',
  },
  synonyms: {
    en: ['name', 'customer name', 'company name', 'account name'],
    zh: ['名称', '公司名称', '单位名称', '客户姓名', '姓名'],
  },
  categories: wordsInName,
  blank: 0,
  optional: true,
};

export const special: Measure = {
  id: 'special',
  kind: 'flag',
  name: { en: 'Special', zh: '是否特殊' },
  description: {
    en: 'Yes where the company needs terms of its own; blank means no.',
    zh: '需要专门条款的公司填“是”；留空即为“否”。',
  },
  synonyms: {
    en: ['special flag', 'special company', 'special terms', 'special client'],
    zh: ['是否特殊公司', '特殊公司', '特殊客户', '特殊'],
  },
  words: {
    high: listed('special|special company|特殊|特殊公司|特殊客户'),
    low: listed('normal|普通|普通公司'),
  },
  blank: 0,
  optional: true,
};
