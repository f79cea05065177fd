import type { notice as en } from '../en/notice';

export const notice: typeof en = {
  done: '已完成',
  failed: '操作未成功',
  cancelled: '已取消',
  needed: '请先选择',
  recounted: '预览之后工作表有变动；这里是最新的结果。',
  segmented: (clients) => `已为 ${clients.shown} 位客户写入分级与策略。`,
  writtenTo: '写入位置：',
  asPolicyStands: (sheet) => `工作表“${sheet}”受保护，因此沿用其中的数值，没有重新计算。`,
  outdated: (models) => `所依据的分级之后有变化：${models}。如需更新，请再次分级。`,
  unclassified: (clients) => `${clients.shown} 位客户未能分级。`,
  kept: (cells) => `${cells.shown} 个手工改过的单元格已保留。`,
  replaced: (cells) => `${cells.shown} 个手工改过的单元格已替换。`,
  listed: (items, sheet) => `${items.shown} 项已列入新工作表“${sheet}”。`,
  policyAdded: (sheet) => `规则保存在新工作表“${sheet}”中。`,
  removed: (address, ...sheets) =>
    `已移除 ${address} 处的列${sheets.map((sheet) => `和工作表“${sheet}”`).join('')}。其他内容保持原样。`,
  colorsStay:
    '以下单元格的颜色仍会保留，因为当前版本的 Excel 读不出条件格式规则。如要去掉：请选中这些单元格，点“开始 > 条件格式 > 管理规则”，删除按级别着色的规则。',
  notPutBack: (clients) =>
    `以下客户旁原有的内容未能放回，因为已没有一行的名称或数据与之相符：${clients}。如果是有人改了客户名称，请在其旁重新输入：`,
  staying: '以下单元格并非 ClientTier 写入，予以保留：',
};
