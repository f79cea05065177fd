import { ownModel } from './own-model';
import type { policy as en } from '../en/policy';

export const policy: typeof en = {
  decided: '本工作簿已有客户策略：分界线、名称、颜色与策略均取自其中。',
  undecided: '本工作簿已有客户策略。为客户分级时，会把此问题加入其中。',
  toPolicy: '查看客户策略',
  faulty: '客户策略无效',
  whatIsFaulty: '请先更正以下内容，再进行分级。点“恢复”可恢复上一份有效策略；也可在“客户策略”页面移除。',
  restore: '恢复',

  heading: '本工作簿的客户策略',
  whatItIs: '本工作簿的分界线、名称、颜色与策略，所有打开工作簿的人共用。可在此处或其工作表中更改。',
  none: '本工作簿尚无客户策略。',
  making: (model) => `可按“${model}”的当前选择建立，分界线与名称会随工作簿保存。`,
  notYetMaking: '请先在“分级”页选好客户与列，统计出客户数后即可建立。',
  make: '建立客户策略',
  cutoffs: '分界线',
  now: (value) => `当前为 ${value}`,
  notComputed: '为客户分级时计算。',
  computedAgain: '下次为客户分级时按新规则计算。',
  tiers: '级别',
  name: '名称',
  nameOf: (tier) => `“${tier}”的名称`,
  colour: '颜色',
  colourOf: (tier) => `“${tier}”的颜色`,
  strategy: '策略',
  strategyOf: (tier) => `“${tier}”的策略`,
  toCorrect: '有待更正',
  unsaved: '有尚未保存的更改。',
  invalid: '请先更正上方标出的内容，全部有效后才能保存。',
  save: '保存到工作簿',
  discard: '放弃更改',
  working: '正在更改客户策略…',
  saved: '已保存。公式即时更新；数值在再次分级时更新。',

  sheetAndFile: '工作表与文件',
  openSheet: '打开工作表',
  saveFile: '保存为文件',
  loadFile: '从文件载入',
  whereSaved:
    '文件 ClientPolicy.json 会存到浏览器的下载位置，通常是“下载”文件夹。如果没有出现，说明当前 Excel 不允许加载项保存文件，请改为复制工作表。',
  otherWorkbook:
    '用于其他工作簿：右键单击客户策略工作表的标签，选“移动或复制”，再选择目标工作簿，ClientTier 会在那里识别。也可在此保存为文件，到那里载入。各级别的名额属于客户清单，请在那里重新设置。',
  fileFaults: (faults) => `此文件无法使用，未作任何更改。有 ${faults.shown} 处问题：`,
  confirmLoad: (models) => `要用文件中的内容替换本工作簿的客户策略吗？文件涉及：${models}。`,
  replace: '替换客户策略',
  cancel: '取消',
  remove: '移除客户策略',
  confirmRemove:
    '要移除客户策略吗？其表格将被删除；工作表上若无其他内容，也将一并删除，且无法撤消。以数值写入的分级保留；引用策略的公式将显示错误。',
  removed: '客户策略已移除。',
  loaded: '文件中的客户策略已用于本工作簿。',

  openWith: '随本工作簿打开 ClientTier',
  openWithLimits:
    '打开或关闭此项后请保存工作簿。它只对已安装 ClientTier 的人有效；没有安装的人可能会看到 Excel 的错误提示。关闭时，客户策略更改后，颜色和手工输入的公式要等打开 ClientTier 才会更新。',

  own: ownModel,
};
