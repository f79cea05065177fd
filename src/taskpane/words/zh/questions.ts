import type { questions as en } from '../en/questions';

export const questions: typeof en = {
  heading: '问题',
  others: (questions) => `其他问题：${questions.shown}`,
  needs: (measures) => `需要：${measures}`,
  needsSome: (least, measures) => `需要以下 ${least.shown} 项：${measures}`,
  choose: (measures) => `请选择列：${measures}`,
  written: '已写入',
  outcome: (tiers) => `将得到：${tiers}`,
  tier: (tier, clients) => `${tier} ${clients}`,
};
