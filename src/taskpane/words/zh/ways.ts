import type { ways as en } from '../en/ways';

export const ways: typeof en = {
  heading: '写入内容',
  label: '写入方式',
  names: { values: '数值', live: '实时公式', portable: '通用公式' },
  explanations: {
    values: '写入文本，再次分级之前保持不变。',
    live: '随客户数据或客户策略的改动自动更新；计算时需要 ClientTier。',
    portable: '用 Excel 自带函数写成，结果相同；没有 ClientTier 的人也能计算。',
  },
  needPolicy: (sheet) => `公式从工作表“${sheet}”读取分界线与名称，该表将添加到本工作簿。`,
  makePolicy: (sheet) => `添加工作表“${sheet}”以保存规则`,
  whyPolicy: '分界线、名称、颜色与策略保存在本工作簿中，所有人都能查看和更改。',
  locked: (sheet) => `本工作簿的结构受保护：只写入数值，不添加工作表“${sheet}”。`,
  tooManyForLive: (rows) => `超过 ${rows.shown} 行时，实时公式会拖慢 Excel。建议改用数值或通用公式。`,
};
