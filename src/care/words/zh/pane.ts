/** Texts of the pane about the care plan. */
export const pane = {
  heading: '客户关怀计划',
  why: '生成一张工作表，按负责人列出本周应拜访的客户及原因，并附拜访记录表。没有 ClientTier 也会继续计算。',
  value: '涉及金额',
  owner: '负责人',
  contact: '最近联系日期',
  none: '无',
  make: '客户关怀计划',
  remove: '移除关怀计划',
  writing: '正在写入关怀计划…',
  removing: '正在移除关怀计划…',
  done: (sheet: string, log: string) =>
    `关怀计划在工作表“${sheet}”上。请在工作表“${log}”中记录拜访，然后重新生成计划。`,
  logged: (visits: number, log: string) => `已完成的 ${visits} 次拜访已记入工作表“${log}”。`,
  undated: (visits: number) => `其中 ${visits} 次没有写日期，按计划当日记录。`,
  unlisted: (count: string) => `计划过长，未列出的应拜访客户：${count}。`,
  unclear: '以下仍留在计划中。如需记入拜访记录，请在“完成”列填写计划当日或之前的日期、主题或 x：',
  former: (sheet: string) =>
    `上次计划的工作表“${sheet}”保留，因为其中有您的内容，或有您的内容引用它。如不需要，请自行删除。`,
  removed: (sheet: string) => `工作表“${sheet}”已移除。`,
  removedAlso: (log: string) => `拜访记录表“${log}”为空，也已移除。`,
  logStays: (log: string) => `拜访记录表“${log}”保留，因为其中有您的拜访记录。`,
  unread: '以下不是日期，因此不计为联系：',
  alike: '有客户同名，拜访记录无法区分：',
  unknown: '以下拜访的客户不在清单中：',
};
