import type { PolicyPageText } from './policy-en';

export const policyZh: PolicyPageText = {
  decided: '本工作簿已有客户策略：分界线、名称、颜色与策略均取自其中。',
  undecided: '本工作簿已有客户策略。按此问题分级后，其中会加入此问题。',
  drawnOn: (day) => `分界线计算于 ${day}。`,
  toPolicy: '查看客户策略',
  faulty: '客户策略无效',
  whatIsFaulty: '更正以下内容之前无法分级。点“恢复”可恢复上一份有效策略。',
  restore: '恢复',
};
