export const tenure = {
  name: '新老客户',
  question: '谁是老客户，谁是新客户，谁还不是客户？',
  cutoffs: { new_within_months: { name: '满多少月为老客户', description: '自首单起满此月数即为老客户。' } },
  tiers: {
    old: {
      name: '老客户',
      strategy: '维系：守住客户留下的理由。',
    },
    new: {
      name: '新客户',
      strategy: '引导：陪伴客户完成最初几单。',
    },
    'not-yet-client': {
      name: '待开发',
      strategy: '接触：了解促成首单的条件。',
    },
  },
};
