export const focus = {
  name: '阶段工作重点',
  question: '客户所处阶段要求做什么：选择、获取、保持还是扩展？',
  measures: {
    stage: {
      name: '客户阶段',
      description: '生命周期阶段：编号（1 至 8）或名称。',
    },
  },
  tiers: {
    choose: { name: '选择', strategy: '筛选：关注有需求、有预算者。' },
    obtain: { name: '获取', strategy: '促成再次购买。' },
    keep: {
      name: '保持',
      strategy: '维护：及时响应，两单之间保持联系。',
    },
    expand: {
      name: '价值扩展',
      strategy: '拓展合作的广度与深度。',
    },
  },
};
