/** Texts of help and functions.json about functions that belong to no model. */
export const functions = {
  explain: {
    description: '用一句话说明客户为何属于该级别。',
    example: '=CLIENT_EXPLAIN("CLIENT_TIER",12300,3,10000,60)',
  },
  models: {
    description: '全部模型（包括本工作簿的自建模型）：标识、问题、函数与指标。',
    columns: ['模型', '问题', '函数', '指标'],
    example: '=CLIENT_MODELS()',
  },
  movement: {
    description: '客户在某一模型的两个级别之间是上升、下降还是平移？是新增还是流失？',
    from: '之前的级别，或其区域。空白表示新增客户。',
    to: '之后的级别，或大小相同的区域。空白表示客户已流失。',
    language: '"en" 或 "zh"。省略时与级别名称的语言相同。',
    example: '=CLIENT_MOVEMENT({"高风险客户";"珍贵客户";""},{"珍贵客户";"";"明日之星"})',
  },
  segment: {
    description: '客户属于自建模型（或任一模型）的哪个级别？',
    model: '自建模型或 CLIENT_MODELS 所列模型的名称或标识，或其策略单元格。',
    measure: (number: number) =>
      `该模型的第 ${number} 项指标；最后一项之后可加 as_of（模型读取日期时）及其策略单元格。`,
    example: '=CLIENT_SEGMENT("销售与忠诚度",{120;90;20;10},{8;2;9;1})',
  },
  /** Parameters of functions that take any model. */
  namedModel: {
    model: '模型的标识、名称或函数（见 CLIENT_MODELS），或其策略单元格。结果使用该名称的语言。',
    argument: (number: number) => `该模型函数的第 ${number} 个参数；最后一个参数之后可加 "en" 或 "zh"。`,
  },
  next: {
    description: '怎样让客户升到更好的一级：“销售额再增加 2,350：珍贵客户”。',
    example: '=CLIENT_NEXT("销售与忠诚度",7650,72,10000,60)',
  },
  strategy: {
    description: '某一级别的策略：应如何对待这样的客户。',
    language: '"en" 或 "zh"。省略时与级别名称的语言相同。',
    example: '=CLIENT_STRATEGY("珍贵客户")',
  },
  worth: {
    description: '留住一位客户值多少：未来各年收益折算为今天的金额。',
    margin: '客户每年扣除成本后的收益，或其区域。',
    retention: '每 100 位这样的客户中有多少会再留一年：80% 或 0.8。可为单个值或区域。',
    discount: '一年后的钱比今天贬值多少：12% 或 0.12。可为单个值或区域。',
    example: '=CLIENT_WORTH({1000;500},0.8,0.12)',
  },
  color: {
    description: '某一级别的填充颜色（#RRGGBB）。',
    example: '=CLIENT_COLOR("珍贵客户")',
  },
  tier: '级别名称（如 CLIENT_TIER 的结果），或其区域。',
  asOf: '计算日期的截止日。省略时为今天。',
  withDefault: (description: string, number: string) => `${description}省略时为 ${number}。`,
  /**
   * Describes the policy argument; `rangesAlone` is true if the model has ranges of scores, which only the policy can
   * change.
   */
  policy: (cell: string, rangesAlone: boolean) =>
    `“客户策略”工作表的单元格 ${cell}${rangesAlone ? '；得分范围只能在该表中更改' : ''}。省略时采用本工作簿的策略（如有）。`,
};
