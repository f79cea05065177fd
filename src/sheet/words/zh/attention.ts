import type { AttentionText } from '../attention';

/** Texts on the sheet that lists what needs attention, apart from the reasons. */
export const attention: AttentionText = {
  sheet: '待核对',
  headers: { cell: '单元格', client: '客户', found: '现有内容', why: '原因', kind: '类别' },
  kinds: {
    unclassified: '未能分级',
    inDoubt: '按原样采用',
    otherCurrency: '其他币种',
    repeated: '重复出现的客户',
    nonClients: '非客户的行',
    typedOver: '手工改过',
    outside: '客户区域之外',
  },
  onRows: (rows, treatment) =>
    `该客户出现在 ${rows} 行中，${treatment === 'added' ? '各行合并计算' : '每一行单独分级'}`,
  sameClientAs: (cell) => `与 ${cell} 为同一客户`,
  computed: (computed) => `ClientTier：${computed}`,
  computedBlank: 'ClientTier 将此单元格留空',
  outside: (why) => `未计入客户：${why}`,
};
