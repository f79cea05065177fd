import type { Localized } from '../classifier/language';

interface FaultText {
  missing(parameter: string): string;
  differentShapes(first: string, firstShape: string, second: string, secondShape: string): string;
  cutoffShape(cutoff: string, cutoffShape: string, shape: string): string;
  cutoffNotNumber(cutoff: string, found: string): string;
  cutoffNotShare(cutoff: string, found: string): string;
  cutoffTooLow(cutoff: string, least: number): string;
  cutoffBlank(cutoff: string, position: number): string;
  noCutoff(cutoff: string, measure: string): string;
  noCutoffInPolicy(cutoff: string, measure: string): string;
  nothingGiven: string;
  nothingReadable(parameter: string, clients: number, first: string): string;
  needsAllClients(functionName: string): string;
  notOneValue(parameter: string, shape: string): string;
  notDate(found: string): string;
  cutoffsCross(lower: string, upper: string): string;
  unknownModel(found: string): string;
  /** `after` are the parameters after the policy. */
  tooManyArguments(functionName: string, most: number, after: readonly string[]): string;
  onlyTheseArguments(model: string, names: string): string;
  unknownTier(found: string): string;
  unknownLanguage(found: string): string;
  policyError(found: string): string;
  modelError(found: string): string;
  policyBlank: string;
  policyNewer: string;
  notPolicy(found: string): string;
  policyOfOtherModel(found: string, wanted: string, cell: string): string;
  /** `fault` says which cell and what to do. */
  policyNotValid(fault: string): string;
}

/** The messages behind `#VALUE!` and `#N/A`. Parameters are named as the function's help names them. */
export const faultText: Localized<FaultText> = {
  en: {
    missing: (parameter) => `${parameter} is missing.`,
    differentShapes: (first, firstShape, second, secondShape) =>
      `${first} is ${firstShape} but ${second} is ${secondShape}. Give ranges of the same size.`,
    cutoffShape: (cutoff, cutoffShape, shape) =>
      `${cutoff} is ${cutoffShape}. Give one number, or a range of ${shape} with one for each client.`,
    cutoffNotNumber: (cutoff, found) => `${cutoff} must be a number, not "${found}".`,
    cutoffNotShare: (cutoff, found) => `${cutoff} must be a share between 0 and 100 %, not "${found}".`,
    cutoffTooLow: (cutoff, least) => `${cutoff} must be ${least} or more.`,
    cutoffBlank: (cutoff, position) => `${cutoff} is blank for client ${position} of the range.`,
    noCutoff: (cutoff, measure) =>
      `There is no ${cutoff}: it cannot be drawn from one client alone. Give a number, or the whole column as ${measure}.`,
    noCutoffInPolicy: (cutoff, measure) =>
      `The sheet Client Policy has no number for ${cutoff}, and it cannot be drawn from one client alone. Refresh it there, or give the whole column as ${measure}.`,
    nothingReadable: (parameter, clients, first) =>
      `${parameter} cannot be read for any of the ${clients} clients; the first has "${first}". Give the column that holds it.`,
    nothingGiven: 'Give at least one measure.',
    needsAllClients: (functionName) =>
      `${functionName} compares clients with each other: give the whole columns, not a single client.`,
    notOneValue: (parameter, shape) => `${parameter} must be one value, not a range of ${shape}.`,
    notDate: (found) => `as_of must be a date, not "${found}".`,
    cutoffsCross: (lower, upper) => `${lower} is above ${upper}. Give them in ascending order.`,
    unknownModel: (found) => `"${found}" is not a model. CLIENT_MODELS() lists them.`,
    tooManyArguments: (functionName, most, after) =>
      `${functionName} takes ${most} ${most === 1 ? 'argument; after it' : 'arguments; after them'} may come the policy${after.map((name) => `, ${name}`).join('')} and the language, and nothing else.`,
    onlyTheseArguments: (model, names) => `${model} takes ${names}, and nothing else.`,
    unknownTier: (found) => `"${found}" is not the name of a tier.`,
    unknownLanguage: (found) => `"${found}" is not a language. Give "en" or "zh".`,
    policyError: (found) =>
      `policy is ${found}: a cell of the sheet Client Policy is not valid or was removed. Open ClientTier, which names the cell, and mend or restore it.`,
    modelError: (found) =>
      `model is ${found}. If it is the cell of a policy, a cell of the sheet Client Policy is not valid: open ClientTier, which names it.`,
    policyBlank:
      'policy is a blank cell. Give the cell of the model on the sheet Client Policy by its name, such as CT_SalesLoyalty, or leave the argument out.',
    policyNewer:
      'The sheet Client Policy was made by a newer version of ClientTier, which this one cannot read. Update ClientTier.',
    notPolicy: (found) =>
      `policy must be the cell of the model on the sheet Client Policy, such as CT_SalesLoyalty, not "${found}".`,
    policyOfOtherModel: (found, wanted, cell) =>
      `policy is that of ${found}, not of ${wanted}. Give ${cell} of the sheet Client Policy, or leave the argument out.`,
    policyNotValid: (fault) => `The policy of this workbook is not valid. ${fault}`,
  },
  zh: {
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
      `没有 ${cutoff}：仅凭单个客户无法得出。请给出一个数，或将整列作为 ${measure}。`,
    noCutoffInPolicy: (cutoff, measure) =>
      `“客户策略”工作表中没有 ${cutoff} 的数值，仅凭单个客户也无法得出。请在该表中刷新，或将整列作为 ${measure}。`,
    nothingReadable: (parameter, clients, first) =>
      `${clients} 位客户的 ${parameter} 均无法识别，第一个为“${first}”。请给出含有该数据的列。`,
    nothingGiven: '请至少给出一项指标。',
    needsAllClients: (functionName) => `${functionName} 需要客户之间相互比较：请给出整列，而不是单个客户。`,
    notOneValue: (parameter, shape) => `${parameter} 必须是单个值，而不是 ${shape} 的区域。`,
    notDate: (found) => `as_of 必须是日期，而不是“${found}”。`,
    cutoffsCross: (lower, upper) => `${lower} 高于 ${upper}。请按从小到大给出。`,
    unknownModel: (found) => `“${found}”不是模型。CLIENT_MODELS() 列出全部模型。`,
    tooManyArguments: (functionName, most, after) =>
      `${functionName} 有 ${most} 个参数，其后只能再给出策略${after
        .map((name) => `、${name} `)
        .join('')
        .replaceAll(' 、', '、')}和语言。`,
    onlyTheseArguments: (model, names) => `${model}的参数为 ${names}，不能再给出其他参数。`,
    unknownTier: (found) => `“${found}”不是任何级别的名称。`,
    unknownLanguage: (found) => `“${found}”不是可用的语言。请使用 "en" 或 "zh"。`,
    policyError: (found) =>
      `policy 为 ${found}：“客户策略”工作表中有单元格无效或已被删除。请打开 ClientTier 查看是哪个单元格，并改正或恢复。`,
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
  },
};
