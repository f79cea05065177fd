/** Title, notes and headers of the sheet *Service Levels*. */
export const sheet = {
  name: '服务标准',
  what: '各级别客户可享有的服务。请在有底色的单元格中填写；空白表示没有承诺。重新生成此表时，您填写的内容会保留。',
  origin: (list: string, day: string) =>
    `${day} 由工作表“${list}”生成。客户数为公式，随清单变化，隐藏的行也计入。`,
  available: '每季度可用于拜访的工时',
  headers: {
    visits: '每季度拜访次数',
    hours: '每次拜访工时',
    response: '响应时间',
    discount: '优惠',
    owner: '负责人',
    other: '其他',
  },
  entitled: '可享有',
  needed: {
    heading: '每季度所需工时：客户数 × 拜访次数 × 每次工时',
    hours: '所需工时',
    earlier: '之前的客户数',
    byRules: '按规则的客户数',
    hoursThen: '相应工时',
    available: '可用工时',
    left: '剩余工时',
  },
  before: {
    earlier: (day: string) => `之前：上次分级（截至 ${day}）之前的级别，只含当时已在清单中的客户。`,
    first: '之前：无，因为上次分级之前这里没有级别。',
    unknown: '之前：未知。请重新为客户分级，然后重新生成此表。',
    formulas: '之前：无，因为级别是公式，会立即随每次更改而变化。',
    byRules: '按规则：不考虑各级别的名额限制，因此可以看出限制名额省下多少工时。手动设定的级别按设定计。',
  },
  owners: {
    heading: (header: string) => `按“${header}”的每季度所需工时`,
    rest: '无人负责，或未列在上方',
  },
  addedUp: '未计算：有客户占多行，因此行数不等于客户数。',
  /** Short enough for a cell. */
  faults: {
    visits: '拜访次数不是数字',
    hours: '缺每次工时',
    negative: '小于 0',
    noSegment: '没有此级别',
    incomplete: '不完整',
  },
  balance: {
    noHours: '请填写团队的可用工时，此行会显示是否够用。',
    incomplete: '所需工时不完整：见下方“所需工时”列中没有数字的单元格。',
    before: '每季度需要 ',
    needed: ' 小时，可用 ',
    there: ' 小时，相差 ',
    few: ' 小时，不够用。',
    left: ' 小时，够用。',
  },
};
