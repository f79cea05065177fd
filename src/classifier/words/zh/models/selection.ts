export const selection = {
  name: '客户选择',
  question: '哪些客户应保留、应发展、应致谢，哪些在亏损？',
  tiers: {
    retain: { name: '应保留', strategy: '稳固合作，着眼长期。' },
    develop: { name: '应发展', strategy: '扩大合作：围绕其增长提供更多。' },
    referrer: { name: '转介绍客户', strategy: '致谢并鼓励，让引荐更方便。' },
    maintain: { name: '日常维护', strategy: '提供常规服务。' },
    'loss-making': {
      name: '亏损客户',
      strategy: '调价，或终止合作。',
    },
  },
};
