import type { FaultText } from '../faults';

/** Messages of the errors `#VALUE!` and `#N/A`. They name parameters as the function's help does. */
export const faults: FaultText = {
  missing: (parameter) => `缺少 ${parameter}。`,
  differentShapes: (first, firstShape, second, secondShape) =>
    `${first} 为 ${firstShape}，而 ${second} 为 ${secondShape}。请提供大小相同的区域。`,
  cutoffShape: (cutoff, cutoffShape, shape) =>
    `${cutoff} 为 ${cutoffShape}。请提供一个数，或 ${shape} 的区域（每位客户一个）。`,
  cutoffNotNumber: (cutoff, found) => `${cutoff} 必须是数字，而不是“${found}”。`,
  cutoffNotShare: (cutoff, found) => `${cutoff} 必须是 0 到 100% 之间的比例，而不是“${found}”。`,
  cutoffTooLow: (cutoff, least) => `${cutoff} 不得小于 ${least}。`,
  cutoffBlank: (cutoff, position) => `区域中第 ${position} 位客户的 ${cutoff} 为空。`,
  noCutoff: (cutoff, measure) =>
    `缺少 ${cutoff}，而仅凭一位客户无法算出。请给出一个数，或将整列作为 ${measure}。`,
  noCutoffInPolicy: (cutoff, measure) =>
    `“客户策略”工作表中没有 ${cutoff} 的数值，而仅凭一位客户无法算出。请在该表中输入数值，或将整列作为 ${measure}。`,
  nothingReadable: (parameter, clients, first) =>
    `${clients} 位客户的 ${parameter} 均无法识别，第一个为“${first}”。请给出含有该数据的列。`,
  nothingGiven: '请至少给出一项指标。',
  needsAllClients: (functionName) => `${functionName} 需要客户之间相互比较：请给出整列，而不是单个客户。`,
  notOneValue: (parameter, shape) => `${parameter} 必须是单个值，而不是 ${shape} 的区域。`,
  notDate: (found) => `as_of 必须是日期，而不是“${found}”。`,
  cutoffsCross: (lower, upper) => `${lower} 高于 ${upper}。请从小到大给出。`,
  unknownModel: (found) => `“${found}”不是模型。CLIENT_MODELS() 列出全部模型。`,
  tooManyArguments: (functionName, most, after) =>
    `${functionName} 有 ${most} 个参数，其后只能再给出策略${after
      .map((name) => `、${name} `)
      .join('')
      .replaceAll(' 、', '、')}和语言。`,
  onlyTheseArguments: (model, names) => `${model}的参数为 ${names}，不能再给出其他参数。`,
  unknownTier: (found) => `“${found}”不是任何级别的名称。`,
  tiersOfTwoModels: (from, to) => `“${from}”与“${to}”属于两个模型，无法比较。请给出同一模型的两个级别。`,
  tiersWithoutOrder: (model) => `“${model}”的级别不分高低，因此没有更好的一级。`,
  unknownLanguage: (found) => `“${found}”不是可用的语言。请使用 "en" 或 "zh"。`,
  unreadable: (parameter, found) => `无法识别 ${parameter} 的“${found}”。`,
  future: (parameter, found) => `${parameter} 的“${found}”是将来的日期。`,
  notNumber: (parameter, found) => `${parameter} 的“${found}”不是数字。`,
  noWorth: {
    retentionRange: 'retention 必须在 0 到 100% 之间。',
    endless: '各年之和没有上限。1 + discount 必须大于 retention。',
    loss: '该客户处于亏损，留住该客户没有价值。请先提高利润。',
  },
  policyError: (found) =>
    `policy 为 ${found}：“客户策略”工作表中有单元格无效或已被删除。请打开 ClientTier 查看是哪个单元格，然后更正或恢复。`,
  modelError: (found) =>
    `model 为 ${found}。若这是策略单元格，则“客户策略”工作表中有单元格无效：请打开 ClientTier 查看是哪个单元格。`,
  policyBlank:
    'policy 为空单元格。请按名称给出“客户策略”工作表中该模型的单元格（如 CT_SalesLoyalty），或省略此参数。',
  policyNewer: '“客户策略”工作表由更新版本的 ClientTier 建立，当前版本无法读取。请更新 ClientTier。',
  notPolicy: (found) =>
    `policy 必须是“客户策略”工作表中该模型的单元格（如 CT_SalesLoyalty），而不是“${found}”。`,
  policyOfOtherModel: (found, wanted, cell) =>
    `policy 属于“${found}”，而不是“${wanted}”。请给出“客户策略”工作表中的 ${cell}，或省略此参数。`,
  policyNotValid: (fault) => `本工作簿的策略无效。${fault}`,
};
