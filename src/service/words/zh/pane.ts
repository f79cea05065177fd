/** Texts of the pane about service levels. */
export const pane = {
  heading: '服务标准',
  why: '生成一张工作表，供您填写各级别客户可享有的服务（拜访、响应时间、优惠、负责人），并比较所需工时与可用工时。',
  make: '服务标准',
  again: '重新生成',
  remove: '移除服务标准',
  writing: '正在写入服务标准…',
  removing: '正在移除服务标准…',
  done: (sheet: string) => `服务标准在工作表“${sheet}”上。请在有底色的单元格中填写各级别的服务。`,
  removed: (sheet: string) => `工作表“${sheet}”已移除。`,
  overwrites: (cells: string) => `您改写过这些单元格，或其中是已不存在的级别的标准：${cells}。是否覆盖？`,
  owner: '各负责人的工时，按列',
  none: '无',
  entitled: '在级别旁写入“可享有”列',
  whyEntitled:
    '下次分级时，每个客户得到一个公式，说明其级别可享有的服务，并随服务标准表变化。如不需要，请取消勾选并删除该列。',
  writeOver: '覆盖',
  confirmRemoval: (sheet: string, typed: string) =>
    `删除工作表“${sheet}”，连同您在有底色的单元格中填写的内容（${typed} 项）？此操作无法撤消。`,
  yes: '删除',
  cancel: '取消',
  card: {
    make: '给客户的服务卡',
    language: '服务卡的语言',
    writing: '正在写入服务卡…',
    done: (sheet: string) =>
      `服务卡在工作表“${sheet}”上：只写客户可享有的服务，不写级别名称。可打印，或存为 PDF 发送；不再需要时请删除该工作表。`,
  },
};
