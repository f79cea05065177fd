import type { PlaceText } from '../place-words';

const quoted = (name: string) => (name === '' ? '' : `“${name}”`);

/** Names the places in a policy file. */
export const places: PlaceText = {
  model: (number) => `第 ${number} 个模型`,
  things: {
    file: () => '文件',
    model: ({ model }) => `“${model}”`,
    tier: ({ model, at }) => `“${model}”的第 ${at[0]} 个级别`,
    cutoff: ({ model, name }) => `“${model}”的分界线${quoted(name)}`,
    column: ({ model, name }) => `“${model}”中${quoted(name)}所在的列`,
    measure: ({ model, at }) => `“${model}”的第 ${at[0]} 个指标`,
    measureCutoff: ({ model, at }) => `“${model}”第 ${at[0]} 个指标的第 ${at[1]} 条分界线`,
    index: ({ model, at }) => `“${model}”的第 ${at[0]} 个指数`,
    indexCutoff: ({ model, at }) => `“${model}”第 ${at[0]} 个指数的第 ${at[1]} 条分界线`,
    gridRow: ({ model, at }) => `“${model}”矩阵的第 ${at[0]} 行`,
    gridCell: ({ model, at }) => `“${model}”矩阵的第 ${at[0]} 行第 ${at[1]} 列`,
  },
  parts: {
    language: '语言',
    asOf: '截止日',
    models: '模型',
    modelId: '标识',
    columns: '列',
    cutoffs: '分界线',
    tiers: '级别',
    own: '档位与矩阵',
    measures: '指标',
    indices: '指数',
    index: '指数',
    grid: '矩阵',
    tierIds: '级别清单',
    id: '标识',
    name: '名称',
    fill: '颜色',
    strategy: '策略',
    formerNames: '曾用名',
    rule: '规则',
    value: '数值',
    drawnOn: '计算日期',
    kind: '类型',
  },
  partOf: (part, thing) => `${thing}的${part}`,
  hasNo: (thing, part) => `${thing}缺少${part}。请填写，或从工作簿重新保存文件。`,
  hasUnknown: (thing, entry) => `${thing}中有不属于客户策略的内容“${entry}”。请删去。`,
};
