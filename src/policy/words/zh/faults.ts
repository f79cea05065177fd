import type { FaultText } from '../faults';
import { shifted } from '../../shifted';

/** What each table of a model lists. */
const tables = { Measures: '指标', Indices: '指数', Cutoffs: '分界线', Tiers: '级别', Grid: '矩阵' };

const damaged = '文件的这一部分无法读取。请从工作簿重新保存文件。';
const types = { object: damaged, list: damaged, text: '此处须为文本。', number: '此处须为数字。' };

/** Says what is wrong and what to do; the place is written before it. */
export const faults: FaultText = {
  blank: () => '此处不能为空。请填写。',
  error: ({ error }) => `单元格是错误值（${error}）。请输入正确的内容。`,
  notText: () => '此处须为文本。请输入文本。',
  notName: () => '此处须为单行文本，不含 *、?、~，首尾无空格。请改用其他名称。',
  looksBlank: () => '此处看似空白：只有不可见字符。请删除后输入文本。',
  turned: () => '此处含有改变文字方向的不可见字符。请删除后重新输入名称。',
  noText: () => '此处含有无效字符，无法保存。请删除后重新输入。',
  tooLong: ({ longest }) => `超过 ${longest} 个字符。请缩短。`,
  notNumber: () => '分界线须为数字。请输入数字。',
  notShare: ({ found }) =>
    found > 1 && found < 2
      ? `${found} 可能是 ${found}%，也可能是 ${shifted(found, 2)}%。请加上百分号输入。`
      : '分界线须为 0 到 100% 之间的占比。请输入如 0.75 或 75% 的数值。',
  notWhole: ({ least, most }) => `此处须为 ${least} 到 ${most} 的整数。请输入这样的数字。`,
  neverComputed: () => '此处的数值不能由数据算出。请将规则填为“数值”。',
  notDay: () => '此处须为日期。请输入日期。',
  outOfOrder: ({ below, lower }) => `该分界线不得低于“${below}”（${lower}）。请修改其中之一。`,
  tooLow: ({ least }) => `该分界线不能由数据算出。请将规则填为“数值”，并输入不小于 ${least} 的数字。`,
  duplicateName: ({ name }) => `名称“${name}”重复。请改用其他名称。`,
  formerName: ({ name, tier }) => `“${name}”是级别“${tier}”的曾用名。请改用其他名称，或从曾用名中删去。`,
  notColor: ({ found }) => `“${found}”不是颜色。请输入如 #8FB076 的颜色。`,
  unknownRule: ({ found }) =>
    `“${found}”不是规则。请输入数值、中位数、平均值、自然断点、前 20%、百分位数 80% 或占总额 80%。`,
  unknownKind: ({ found }) =>
    `“${found}”不是类型。请输入数额、计数、占比、比率、距今天数，或在评分中输入“是或否”。`,
  notLanguage: ({ found }) => `“${found}”不是 ClientTier 支持的语言。请输入 English 或 中文。`,
  changedId: ({ id }) => `标识须为“${id}”。请重新输入或撤消更改。`,
  missingRow: ({ table, label }) =>
    `${tables[table]}表缺少一行：“${label}”。请撤消删除，或在 ClientTier 中点“恢复”。`,
  extraRow: ({ table }) => `此行不属于${tables[table]}表。请删除该行。`,
  changedColumns: ({ table, columns }) =>
    `${tables[table]}表的列须依次为${columns.join('、')}。请撤消更改，或在 ClientTier 中点“恢复”。`,
  missingTable: ({ table, name }) => `缺少${tables[table]}表（${name}）。请在 ClientTier 中点“恢复”。`,
  missingCell: ({ name }) => `缺少名为“${name}”的单元格。请在 ClientTier 中点“恢复”。`,
  unknownModel: ({ id }) => `没有模型“${id}”。请删除其表格，或更新 ClientTier。`,
  unknownMeasure: ({ id }) => `该模型没有指标“${id}”。`,
  missingMeasure: ({ measure }) => `指标“${measure.zh}”没有对应的列。请填写列名。`,
  notATier: ({ found }) => `“${found}”不是该模型的级别。请输入级别名称。`,
  unusedTier: ({ tier }) => `矩阵中没有单元格指向级别“${tier}”。请使用该级别或将其删除。`,
  onlyInScore: () => '只有评分模型的指标可为“是或否”类型。请改用其他类型。',
  notAnIndex: ({ found }) => `“${found}”不是该模型的指数。请输入指数名称。`,
  unusedIndex: ({ index }) => `没有指标计入指数“${index}”。请让某个指标计入其中，或删除该指数。`,
  noScale: () => '最好值与最差值不得相同。请修改其中之一。',
  notAboveZero: () => '权重须大于 0。请输入大于 0 的数字，或去掉该指标。',
  notForFormulas: () =>
    '各表格看起来没有问题，但公式无法读取此客户策略。请按 F9 重新计算，或在 ClientTier 中点“恢复”。',
  newerVersion: ({ version }) =>
    `此客户策略的版本为 ${version}，来自更新的 ClientTier。请更新 ClientTier 后使用。未作任何更改。`,
  notAVersion: () => '此处须为客户策略的版本号 1。请输入 1。',
  notPolicyFile: () => '这不是客户策略文件。请选择由 ClientTier 保存的文件。',
  tooLarge: ({ megabytes }) => `文件超过 ${megabytes} MB，不会是客户策略文件。请另选文件。`,
  tooDeep: () => '这不是客户策略文件。请选择由 ClientTier 保存的文件。',
  notJson: ({ cause }) => `这不是客户策略文件，或已损坏（${cause}）。请选择由 ClientTier 保存的文件。`,
  missing: () => '缺少此项。请从工作簿重新保存文件。',
  unknownEntry: ({ entry }) => `“${entry}”不属于客户策略。请删去。`,
  wrongType: ({ expected }) => types[expected],
  controlCharacter: () => '文本含有不可见字符。请删去。',
  wrongCount: ({ least, most }) =>
    least === most ? `此处须有 ${least} 项。` : `此处须有 ${least} 至 ${most} 项。`,
  wrongId: ({ expected }) => `标识须为 ${expected}。`,
  duplicateModel: ({ id }) => `模型 ${id} 重复。请删去其一。`,
};
