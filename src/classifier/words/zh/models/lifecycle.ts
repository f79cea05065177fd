export const lifecycle = {
  name: '客户生命周期',
  question: '每位客户走到了哪个阶段，从猜测到渠道及股权伙伴？',
  cutoffs: {
    long_term_months: { name: '满多少月为长期客户', description: '合作满此月数即为长期客户。' },
    supporter_share: { name: '支持者占有率起点', description: '采购占有率达到此数即为支持者。' },
    active_months: { name: '多少月内为活跃', description: '距最近一单不超过此月数即为活跃。' },
  },
  tiers: {
    guessed: {
      name: '猜测客户',
      strategy: '画像评估：了解其规模、产能与支付能力。',
    },
    expected: { name: '预期客户', strategy: '预估需求与金额。' },
    'first-purchase': {
      name: '首购客户',
      strategy: '做好首单：买过一次还不是核心客户。',
    },
    repeat: { name: '复购客户', strategy: '强化客户对所购价值的认可。' },
    'long-term': {
      name: '长期客户',
      strategy: '持续维护，稳定服务。',
    },
    supporter: {
      name: '支持者',
      strategy: '保持首选地位。',
    },
    strategic: { name: '战略合作客户', strategy: '回馈引荐。' },
    'allied-partner': {
      name: '渠道及股权伙伴',
      strategy: '共享成长。',
    },
  },
};
