export const shareUpcoming = {
  name: '占有率与即将购买量',
  question: '哪里即将大量采购，是该守住还是该争取？',
  measures: {
    upcoming: {
      name: '即将购买量',
      description: '客户即将采购的总量（不限于向您采购）：数字，或“大”“小”。',
    },
  },
  cutoffs: {
    share_cutoff: {
      name: '占有率达到即为高',
      description: '达到此数即为高占有率。省略时取所给占有率的中位数。',
    },
    upcoming_cutoff: {
      name: '即将购买量达到即为大',
      description: '达到此数即为大额采购。省略时取所给即将购买量的中位数。',
    },
  },
  tiers: {
    'key-account': {
      name: '重点保持',
      strategy: '密切联系：先于需求一步到位。',
    },
    'grow-share': {
      name: '重点发展',
      strategy: '加大开发：在即将到来的采购中争取更多份额。',
    },
    'hold-or-win': {
      name: '保持或获取',
      strategy: '守住份额，适度投入。',
    },
    'win-or-release': {
      name: '获取或放弃',
      strategy: '低成本争取，不成则放弃。',
    },
  },
};
