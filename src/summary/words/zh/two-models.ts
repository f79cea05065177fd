/** Title, notes and headings of the sheet of two models. */
export const twoModels = {
  name: '两个模型',
  title: (down: string, across: string) => `${down} × ${across}`,
  axes: (down: string, across: string) => `纵向：${down}。横向：${across}。`,
  none: '无级别',
  longer: '清单行数已增加，请重新生成此表。',
  withoutBefore: (model: string) => `没有“${model}”级别的客户数：`,
  withoutAfter: '。',
  noNumberBefore: (measure: string) => `“${measure}”中没有数字、因此未计入合计的客户数：`,
  noNumberAfter: '。',
  shareOf: (measure: string) => `${measure}占比`,
  actions: '如何行动',
  typeActions: '请在每对级别的单元格中填写如何对待这些客户。重新生成此表时，所填内容会随其级别保留。',
  gone: '为已不存在的级别填写的内容',
  whyGone: '其中一个级别已不存在。请移走所需内容，然后清空该单元格。',
};

/** Texts of the pane about the sheet of two models. */
export const paneOfTwoModels = {
  heading: '两个模型对照',
  why: '生成一张工作表：一个模型的每个级别占一行，另一个模型的每个级别占一列，列出同属两个级别的客户数和金额，并留出单元格填写如何行动。',
  down: '纵向',
  across: '横向',
  make: '生成对照表',
  remove: '移除对照表',
  writing: '正在生成对照表…',
  removing: '正在移除对照表…',
  done: (sheet: string) => `两个模型的对照在工作表“${sheet}”上。`,
  gone: (actions: string) =>
    `有 ${actions} 处内容是为已不存在的级别填写的，已移到该表末尾的“为已不存在的级别填写的内容”下。`,
  removed: (sheet: string) => `已移除工作表“${sheet}”。`,
  overwrites: (cells: string) => `您在该表的这些单元格中输入过内容：${cells}。是否覆盖？`,
};
