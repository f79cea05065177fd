export const care = {
  name: '客户关怀',
  question: '与谁保持着联系，谁已等得太久？',
  derived: { intervals: { name: '未联系间隔数' } },
  cutoffs: {
    overdue_from: { name: '逾期起点（间隔数）', description: '未联系的时间达到此间隔数即为逾期。' },
  },
  tiers: {
    'in-touch': { name: '联系正常', strategy: '继续保持。' },
    due: { name: '应联系', strategy: '约定沟通时间。' },
    overdue: { name: '已逾期', strategy: '尽快联系。' },
    neglected: {
      name: '疏于关怀',
      strategy: '与专家一起逐一正式答复。',
    },
  },
  unclassified: '联系间隔须大于 0 天',
};
