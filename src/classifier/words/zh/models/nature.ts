export const nature = {
  name: '客户性质',
  question: '客户是政府机构、公司、个人，还是伙伴？',
  tiers: {
    government: { name: '政府机构', strategy: '按其采购流程与时限办理。' },
    'special-company': {
      name: '特殊公司',
      strategy: '专项安排条款并报批。',
    },
    company: { name: '普通公司', strategy: '适用标准条款。' },
    individual: { name: '个人', strategy: '提供简便快捷的服务。' },
    'business-partner': { name: '伙伴', strategy: '协同规划。' },
  },
  unclassified: '类型与名称均未表明客户性质',
};
