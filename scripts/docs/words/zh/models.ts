import type { ModelWords } from '../model-words';

const best = (isHighest: boolean) => (isHighest ? '最高' : '最低');

export const models: ModelWords = {
  introduction: (intervals) => `# 模型

本文由 \`npm run docs\` 根据 \`src/classifier/models\` 生成，请勿在此处修改。如果本文与模型不一致，测试会失败。

## 怎样阅读一个模型

- **指标**是 ClientTier 读取的每位客户的数据，按函数参数的顺序排列；方括号中的可以省略。如果空白表示*未知*，而判定需要它，该客户为**未分类**，并说明原因。单元格无法识别时，该客户也为未分类。如果一个公式的多位客户全部无法识别，说明这一列给错了：公式显示 \`#VALUE!\`，并指出参数和第一个无法识别的内容；只给出一位客户时也是如此。各项指标全空的行不是客户，没有结果。
- **分界线**区分低与高。等于分界线的数为高。每条分界线都可以给出一个数；省略时取客户策略中的数，否则由整列算出（百分位数与 Excel 的 PERCENTILE.INC 相同）。只有一位客户时没有整列：如果不给出数，公式显示 \`#N/A\` 并说明原因。
- **策略**（policy）是每个函数都有的参数，位于函数最初的参数之后；后来增加的分界线在它之后，因此已有公式不会改变。它是“客户策略”工作表中该模型的单元格，例如 \`CT_SalesLoyalty\`；省略时采用本工作簿的客户策略（如有）。有了它，每位客户都可单独判定，需要比较客户的模型也是如此：其中的占比、得分和标尺已成为数字，保留 15 位并向下取整，因此正好在分界线上的客户算在线上。级别采用客户策略中的名称。\`CLIENT_SEGMENT\` 可按名称或策略单元格使用任一模型，主要用于工作簿中的自建模型。
- **判定**从上到下逐条进行，第一条全部条件成立的规则有效。如果缺少某项指标，无法确定某个条件是否成立，该客户为未分类：绝不猜测。
- **文字**可以代替数字：高、低、是、否、high、low、yes、no、TRUE、FALSE，以及某些指标特有的词（忠诚、不忠诚）。
- **高低**用于比较各模型的级别。联系间隔填写级别时，取该级别对应的天数：${intervals}，也可自行设定（模型 17）。地位填写级别时（模型 14），最高的级别即为“是”。因此，一个模型可以使用 ClientTier 为另一个模型写入的级别，模型 11 也可以使用模型 10 的阶段。
- **标题**不区分大小写、全角半角和标点，简体与繁体均可。

## 出处

模型 1 至 17 出自五篇论述客户的文章，在*来源*中称为 S1 至 S5；模型 18 出自 R 软件包 rfm。其中的建议由我们改写。文章中的界线只有零，以及 ABC 的 80%。**其余分界线均由本项目设定**，ABC 的另外 15%、各规模与各级的建议、各阶段与工作重点的对应、满意度的分级以及联系间隔也是如此。如果不适合您，请更改。`,
  contents: '全部模型',
  headings: { measures: '指标', cutoffs: '分界线', decisions: '判定', tiers: '级别', example: '示例' },
  columns: {
    measure: '指标',
    cell: '单元格内容',
    blank: '空白',
    cutoff: '分界线',
    leftOut: '省略时',
    when: '如果',
    then: '则为',
    rank: '高低',
    colour: '颜色',
    client: '客户',
    tierAndWhy: '级别与原因',
  },
  ranks: { top: '最高', good: '良好', standard: '普通', low: '较低' },
  source: (text) => `**来源。** ${text}`,
  shows: (measure) => `“${measure}”含有以下词时的含义，取最先符合的一项：`,
  showsNothing: '无',
  calculated: '由指标算出：',
  calculatedAs: (name, how) => `${name}：${how}。`,
  colourOn: (text, fill) => `文字 ${text}，底色 ${fill}`,
  ranges: (cutoff, name, least, most) =>
    `判定中每个得分范围的下限和上限也是分界线，例如 ${cutoff}（${name}）：${least} 至 ${most} 的整数。它们只能在“客户策略”工作表或“客户策略”页更改，不是函数的参数。`,
  allThatHold: '说明中还会列出规则成立的其他级别。',
  answers: (formula, explain) => `${formula} 的结果，由 ${explain} 说明：`,
  rules: {
    otherwise: '其他情况',
    unclassified: (name, why) => `${name}：${why}`,
    yesNo: (name, isYes) => `${name}：${isYes ? '是' : '否'}`,
    shows: (name) => `${name}表明如此`,
    statedLow: (name) => `${name}标明为低`,
    thereIs: (name) => `${name}：有`,
    range: (name, from, to) => `${name} ${from} 至 ${to}`,
    known: (name) => `${name}已知`,
    and: ' 且 ',
    separator: '；',
  },
  drawn: {
    median: '中位数',
    mean: '平均值',
    naturalBreak: '自然断点',
    percentile: (percent) => `第 ${percent} 百分位数`,
    top: (share) => `前 ${share} 客户达到的数`,
    shareOfTotal: (share) => `占总额 ${share}`,
    scoreEdge: (percent) => `第 ${percent} 百分位数加一`,
    over: (drawn, conditions) => `${drawn}（只计${conditions}的客户）`,
  },
  cells: {
    amount: '数字，或“高”“低”',
    count: '0 或更大的数字，或“高”“低”',
    share: '比例：0.35、35% 或 35',
    rate: '比率：0.2 或 20%，可超过 100%',
    flag: '“是”或“否”',
    daysSince: '过去的日期，或距今天数',
    monthsSince: '过去的日期，或距今月数，或“高”“低”',
    yearsSince: '过去的日期，或距今年数，或“高”“低”',
    monthsSinceDate: '日期',
    daysUntil: '日期',
    category: '含有某些词的文字',
    stage: '阶段的编号或名称',
    interval: '天数，或客户在另一模型中的级别',
  },
  blanks: {
    flag: '否',
    daysSince: '从未',
    monthsSinceDate: '尚无',
    daysUntil: '预计没有',
    category: '没有说明',
  },
  notKnown: '未知',
  meetsNone: '不符合任何条件',
  derived: {
    shareBefore: (of) =>
      `“${of}”更高的客户合计占总额的比例。总额只计正数；等于或小于零时为全部；数值相同，比例也相同`,
    quantileScore: (of, isHighest) =>
      `按“${of}”的五分位数评 1 至 5 分，${best(isHighest)}的五分之一得 5 分：每五分之一的下限为其分位数（第 7 型）加一`,
    scoreByEdges: (of, isHighest) => `按“${of}”的四条界线评 1 至 5 分，${best(isHighest)}的得 5 分`,
    number: (of) => `“${of}”为数字时的值`,
    ratio: (of, by) => `“${of}”除以“${by}”`,
    given: (of) => `是否给出 ${of}`,
    countGiven: (of) => `${of} 中给出的项数`,
    weight: (name, weight, isReversed) => `${name}（权重 ${weight}${isReversed ? '，反向' : ''}）`,
    weightedIndex: (parts) =>
      `${parts}中已给出各项的加权平均；每项从第 5 百分位数的 0 分到第 95 百分位数的 100 分，不超出此范围；两者相等时均为 50 分`,
    scaledIndex: (parts) => `${parts}的加权平均；每项在两条分界线之间从 0 分到 100 分，不超出此范围`,
  },
};
