/** Where each model comes from, and what of it is this project's own. */
export const sources = {
  abc: '分类与 A 类的 80% 出自来源 S4；未标明战略客户时 B 类的另外 15% 为本项目自拟。',
  care: '客户因缺乏关怀而离开（来源 S5）；联系间隔与 1.5 倍的界线由本项目设定，从未联系者归为疏于关怀亦然。',
  'deal-likelihood': 'A 至 D 四级出自来源 S1、S2；分界线与建议为本项目自拟。',
  'deal-size': '四种规模出自来源 S1、S2；分界线与建议为本项目自拟。',
  deal: '划分出自来源 S1、S2；分界线与建议为本项目自拟。',
  focus: '选择、获取、保持与价值扩展（来源 S5）；与各阶段的对应由本项目设定。',
  lifecycle: '客户的八个阶段（来源 S5）；12 个月与采购占比一半的界线由本项目设定。',
  nature: '按性质划分客户（来源 S3）；类型与名称的识别用词由本项目选定。',
  position: '主力、一般与零散客户（来源 S3）；3 年、前五分之一及三项中满足两项的界线由本项目设定。',
  process: '过去、现在与将来的客户（来源 S3）；缺少在办订单时的 90 天界线由本项目设定。',
  relationship: '三种关系出自来源 S1、S2；分界线为本项目自拟。',
  rfm: 'RFM：按五分位数评 1 至 5 分，分群沿用 R 软件包 rfm（rsquaredacademy）。',
  'sales-loyalty': '经销商管理的“销售 × 忠诚度”矩阵出自来源 S3；分界线为本项目自拟。',
  satisfaction: '满意度的六项指标（来源 S5）；换算方法、等权重及 80、60、40 的分级由本项目设定。',
  selection: '选择方法出自来源 S4，其中只有零这一界线；其余分界线为本项目自拟。',
  'share-upcoming': '矩阵出自来源 S1、S2；分界线为本项目自拟。',
  tenure: '老客户、新客户与待开发客户（来源 S3）；12 个月的界线由本项目设定。',
  value: '分类出自来源 S1、S2，其中只有零这一界线；其余分界线为本项目自拟。',
};

/** Heads of the tables in docs/models.md. */
export const headings = {
  name: '名称',
  synonyms: '其他表头',
  tier: '级别',
  meaning: '含义',
  strategy: '策略',
};
