/** Texts of the pane about the summary sheet. */
export const pane = {
  heading: '概览表',
  why: '一张工作表，用 Excel 自带公式列出各级别的客户数、占比与合计，可打印，也可给他人查看。',
  measure: '合计',
  clientsOnly: '只计客户',
  by: '另按',
  nothing: '无',
  worth: '包括留住客户的价值',
  make: '概览表',
  remove: '移除概览',
  writing: '正在写入概览…',
  removing: '正在移除概览…',
  done: (sheet: string) => `概览在工作表“${sheet}”上。`,
  removed: (sheet: string) => `已移除概览工作表“${sheet}”。`,
  overwrites: (cells: string) => `您在概览的这些单元格中输入过内容：${cells}。是否覆盖？`,
  writeOver: '覆盖',
  cancel: '取消',
};
