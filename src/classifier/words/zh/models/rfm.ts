export const rfm = {
  name: 'RFM 模型',
  question: '谁最近买、经常买、买得多，谁正在流失？',
  derived: {
    recency_score: { name: '间隔得分' },
    frequency_score: { name: '频率得分' },
    monetary_score: { name: '金额得分' },
  },
  tiers: {
    champions: {
      name: '冠军客户',
      strategy: '奖励，并请其率先体验新品。',
    },
    'loyal-customers': {
      name: '忠诚客户',
      strategy: '增购：推荐更高一级的产品。',
    },
    'potential-loyalist': {
      name: '潜在忠诚',
      strategy: '邀请入会或签约。',
    },
    promising: {
      name: '有望客户',
      strategy: '互动：给出再次购买的理由。',
    },
    'new-customers': {
      name: '新近客户',
      strategy: '欢迎并协助上手。',
    },
    'need-attention': {
      name: '需关注',
      strategy: '及时提供专属优惠。',
    },
    'cant-lose-them': {
      name: '不可流失',
      strategy: '挽回：专人当面沟通。',
    },
    'at-risk': {
      name: '流失风险',
      strategy: '主动联系，了解缺少什么。',
    },
    'about-to-sleep': {
      name: '即将沉睡',
      strategy: '以对其有用的内容唤醒。',
    },
    lost: {
      name: '已流失',
      strategy: '低成本召回，否则放手。',
    },
    others: {
      name: '其他',
      strategy: '人工复核。',
    },
  },
};
