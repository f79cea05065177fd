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
    choose: { name: '选择', meaning: '尚未购买（阶段 1、2）。', strategy: '筛选：关注有需求、有预算者。' },
    obtain: { name: '获取', meaning: '首次购买（阶段 3）。', strategy: '促成再次购买。' },
    keep: {
      name: '保持',
      meaning: '重复购买（阶段 4、5）。',
      strategy: '维护：及时响应，两单之间保持联系。',
    },
    expand: {
      name: '价值扩展',
      meaning: '不止于购买的支持（阶段 6 至 8）。',
      strategy: '拓展合作的广度与深度。',
    },
  },
};
