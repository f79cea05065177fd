import type { attention as en } from '../en/attention';

export const attention: typeof en = {
  attention: {
    heading: (places) => `需要留意：${places.shown}`,
    show: '显示清单',
    hide: '收起清单',
  },

  outside: {
    heading: (places) => `客户区域之外：${places.shown} 处`,
    explanation:
      '这些区域不会写入任何内容。如果它们属于同一份客户清单，请选中从标题行到最后一位客户的全部单元格，再使用所选范围；如果是另一份清单，请单击其中的单元格，然后重新查找。',
  },

  notIdentified: {
    missing: '该单元格没有指明客户',
    repeated: '在清单中出现多次',
  },

  unclassified: {
    heading: (clients) => `未能分级：${clients.shown}`,
    explanation: '这些客户缺少所需数据。请更正单元格后重新查找，也可保持原样。',
  },

  inDoubt: {
    heading: (cells) => `请核对：${cells.shown} 处`,
    explanation: '以下单元格按原样采用。如果其中有其他含义，请更正后重新查找，也可保持原样。',
  },

  otherCurrencies: {
    heading: (cells) => `其他币种：${cells.shown}`,
    explanation: '这些金额未经汇率换算，直接与其他金额比较。请换算后重新查找，也可保持原样。',
  },

  clientColumn: {
    heading: '哪一列是客户？',
    explanation: (columns) =>
      `从标题看不出哪一列是客户，而以下各列有多行内容相同：${columns}。如果其中一列是客户，请选择它。`,
    label: '用来识别同一客户的列',
    eachRow: '无：每一行是一位客户',
  },

  repeated: {
    heading: (clients) => `重复出现的客户：${clients.shown}`,
    explanation: '这些客户不止出现在一行。',
    treatment: '如何处理这些行',
    each: '每一行单独分级',
    added: '合并计算：同一客户的各行得到同一个级别',
    adding: {
      sum: (measures) => `相加：${measures}。`,
      smallest: (measures) => `以最近的一行为准：${measures}。`,
      largest: (measures) => `取最大值，有一行为“是”即为“是”：${measures}。`,
      same: (measures) => `不能相加：${measures}。各行不一致的客户不予分级。`,
    },
    counted: (clients, rows) => `预览统计了 ${clients.shown} 位客户，共 ${rows.shown} 行。`,
    also: (name, cells) => `${name}：另见 ${cells}`,
    more: (cells) => `其他 ${cells.shown} 处`,
  },

  nonClients: {
    heading: (rows) => `非客户的行：${rows.shown}`,
    explanation: '这些行保持空白，也不参与统计。如果其中确有客户，请更正单元格后重新查找。',
  },

  overrides: {
    heading: (cells) => `手工改过：${cells.shown}`,
    explanation: '这些单元格在写入之后被人改过。',
    treatment: '如何处理',
    keep: '保留手工内容',
    replace: '用分级结果替换',
    computed: (computed) => `ClientTier：${computed}`,
    blank: '（空白）',
  },

  list: {
    goTo: (address) => `转到 ${address}`,
    more: (left) => `显示更多（还有 ${left.shown} 项）`,
    copy: '将清单复制到工作表',
    whatIsCopied: '所有需要核对的内容及其单元格将写入一张新工作表。',
  },
};
