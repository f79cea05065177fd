import { languages } from '../../../classifier/language';
import { dialectNames } from '../../../classifier/sql/dialects/dialects';
import type { ReportText } from '../report';

export const report: ReportText = {
  segmented: (file, sheet, model) => `${file}，工作表 ${sheet}，按“${model}”：`,
  written: (out) => `已写入：${out}`,
  column: (measure, header, letters) => `${measure}取自“${header}”列（${letters}）`,
  cutoff: (name, value, rule) => `${name}：${value}（${rule}）`,
  otherTexts: '手工输入的其他文字',
  total: '客户',
  more: (many) => `另有 ${many} 项；--json 列出全部`,
  policyGiven: (file) => `已采用 ${file} 中的策略；如果工作簿原有策略，则已被替换。`,
  policyLacks: (file, model) =>
    `${file} 中的策略没有“${model}”的规则，因此未采用该策略。请在策略中添加该模型，或选择其他策略。`,
  policyAdded: (sheet) => `规则在新工作表“${sheet}”上。`,
  policyProtected: (sheet) => `工作表“${sheet}”受保护，因此沿用其中的数值。`,
  looksLikeOrders: (client, lines) =>
    `这看起来是订单清单，而不是客户清单：${client} 出现在 ${lines} 行上。每一行各自分级。`,
  looksLikeVisits: (client, lines) =>
    `这看起来是没有金额的拜访或订单清单，而不是客户清单：${client} 出现在 ${lines} 行上。每一行各自分级；加上 --repeated added，则每个客户只有一个级别。`,
  cutOff: (cell) =>
    `最后一行（${cell}）比其他各行都短，且末尾没有换行：文件可能不完整，该行的数字也可能被截断。请与来源文件核对。`,
  onlyTier: (tier) =>
    `所有客户都在“${tier}”，因为分界线没有把任何人分开。请用 --cutoff 指定其他分界线，或用 --column 指定其他列。`,
  emptyTiers: (tiers) =>
    `按目前的分界线，以下级别没有客户：${tiers}。如需调整，请用 --cutoff 指定其他分界线。`,
  standIn: (measure, header) => `${measure}：没有这一列，改用“${header}”。`,
  leftOut: (things) => `新文件中没有：${things}。`,
  savedAsUtf8: (encoding) => `文件按 ${encoding} 读取，按 UTF-8 写入。`,
  policyValid: (file, models) => `${file} 是有效的策略，用于：${models.join('、')}。`,
  policyMade: (out, models) => `已写入：${out}，用于 ${models.join('、')} 的策略。`,
  nobodyThere: '没有客户属于这一级。',
  typedByHand: (tier) => `（手工输入：${tier}）`,
  optional: '可省略',
  usage: {
    segment: `clienttier segment 文件 --model ID [--out 文件] [--sheet 名称] [--header 行号] [--encoding 名称] [--separator 符号] [--decimal .|,] [--column 指标=标题] [--cutoff 指标=规则] [--cap 级别=客户数|小时h[/每位小时][:级别]] [--cap-by 指标] [--policy 文件] [--language ${languages.join('|')}] [--as-of 2026-01-31] [--repeated each|added] [--as values|portable] [--new-workbook] [--json] [--force]`,
    explain:
      'clienttier explain 文件 --model ID (--client 名称 | --row 行号 | --tier 名称) [segment 的选项] [--json]',
    models: `clienttier models [--language ${languages.join('|')}] [--json]`,
    policy: `clienttier policy check 文件 [--language ${languages.join('|')}] [--json] | clienttier policy make 文件 [--model ID] [--out 文件] [segment 的选项] [--json] [--force]`,
    sql: `clienttier sql --model ID --dialect ${dialectNames.join('|')} [--policy 文件] [--table 表] [--column 指标=列] [--cutoff 指标=规则] [--cap 级别=客户数|小时h/每位小时[:级别]] [--cap-by 指标] [--as-of 2026-01-31] [--language ${languages.join('|')}] [--cutoffs]`,
  },
  help: (usages) =>
    `ClientTier 将 .xlsx、.csv 或 .parquet 文件中的客户分级。\n\n${usages.map((usage) => `  ${usage}\n`).join('')}\n详见 docs/command-line.md。`,
};
