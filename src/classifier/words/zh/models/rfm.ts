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
      meaning: '最近购买，频率与金额均最高。',
      strategy: '奖励，并请其率先体验新品。',
    },
    'loyal-customers': {
      name: '忠诚客户',
      meaning: '经常购买，金额可观。',
      strategy: '增购：推荐更高一级的产品。',
    },
    'potential-loyalist': {
      name: '潜在忠诚',
      meaning: '近期多次购买，金额不低。',
      strategy: '邀请入会或签约。',
    },
    promising: {
      name: '有望客户',
      meaning: '不久前购买，次数少但金额高。',
      strategy: '互动：给出再次购买的理由。',
    },
    'new-customers': {
      name: '新近客户',
      meaning: '最近购买，次数尚少。',
      strategy: '欢迎并协助上手。',
    },
    'need-attention': {
      name: '需关注',
      meaning: '频率与金额尚好，但近期未购。',
      strategy: '及时提供专属优惠。',
    },
    'cant-lose-them': {
      name: '不可流失',
      meaning: '曾频繁大额购买，久未光顾。',
      strategy: '挽回：专人当面沟通。',
    },
    'at-risk': {
      name: '流失风险',
      meaning: '曾大额购买，已久未光顾。',
      strategy: '主动联系，了解缺少什么。',
    },
    'about-to-sleep': {
      name: '即将沉睡',
      meaning: '一段时间前购买，次数少。',
      strategy: '以对其有用的内容唤醒。',
    },
    lost: {
      name: '已流失',
      meaning: '最久未购买。',
      strategy: '低成本召回，否则放手。',
    },
    others: {
      name: '其他',
      meaning: '不属于以上任何一类。',
      strategy: '人工复核。',
    },
  },
};
