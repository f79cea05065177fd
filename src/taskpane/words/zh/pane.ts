import type { pane as en } from '../en/pane';
import { afterRun } from './after-run';
import { attention } from './attention';
import { caps } from './caps';
import { client } from './client';
import { counts } from './counts';
import { decided } from './decided';
import { failures } from './failures';
import { notice } from './notice';
import { orders } from './orders';
import { policy } from './policy';
import { questions } from './questions';
import { split } from './split';
import { ways } from './ways';

export const pane: typeof en = {
  product: 'ClientTier',

  introduction: {
    line: '为您的客户分级，并给出每个级别的策略。任何数据都不会离开您的工作簿。',
    close: '关闭介绍',
  },

  customers: {
    heading: '客户',
    found: (clients, address) => `${clients.shown} 位客户，位于 ${address}`,
    orders: '订单',
    lines: (lines, address) => `${lines.shown} 行，位于 ${address}`,
    table: 'Excel 表格',
    separator: '，',
    segmented: '已分级',
    none: '尚未找到客户。请打开客户所在的工作表，单击其中一个单元格，然后重新查找。',
    lookAgain: '重新查找',
    elsewhere: (clients, address) => `您现在位于另一份客户清单：${clients.shown} 位客户，位于 ${address}。`,
    elsewhereOrders: (lines, address) => `您现在位于一份订单清单：${lines.shown} 行，位于 ${address}。`,
    useThese: '改用这些',
    correct: '更正范围',
    howToCorrect: '请在工作表上选中标题行及其下方的客户，直到最后一位，然后：',
    useSelection: '使用所选范围',
    picked: '由您选定',
  },

  measures: {
    notInSheet: '本表没有',
    column: (measure) => `${measure}所在列`,
    chooseColumn: '请选择列',
    useSelected: (measure) => `使用所选列：${measure}`,
    noHeader: '（无标题）',
    missing: (measures) => `请选择列：${measures}。`,
    missingSome: (least, measures) => `以下各项中至少还有 ${least.shown} 项需要选择列：${measures}。`,
    guessed: '标题没有说明，是根据列中内容推测的，请核对。',
    equal: (columns) => `以下各列同样符合：${columns}。请选择一列。`,
    blank: (header, cell, rows) =>
      `有“${header}”列（${cell}），但${rows ? `前 ${rows.shown} 行` : ''}是空的。请填写后重新查看，或另选一列。`,
    standsIn: (measure, header) => `没有“${measure}”列，因此按“${header}”计算。`,
    segmentsOf: (header, model) => `${header}（“${model}”的分级）`,
    fromSegments: (model) => `取自“${model}”的分级。`,
    segmentsGone: (model) => `上次取自“${model}”的分级，现已不存在。请另选一列，或先按“${model}”分级。`,
    besides: (columns) => `同一笔金额的其他口径（如净额、含税、实付）：${columns}。`,
  },

  readings: {
    separator: '；',
    fromText: (texts, filled, examples) =>
      `${filled.shown} 个单元格中有 ${texts.shown} 个是文本，已转为数值：${examples}。`,
    asTheyAre: (read, filled, example) =>
      `${filled.shown} 个单元格中已读取 ${read.shown} 个，例如 ${example}。`,
    unread: (cells) => `${cells.shown} 个单元格无法读取。`,
    quoted: (cell) => `“${cell}”`,
    example: (cell, taken) => `${cell} → ${taken}`,
    share: (percent) => `${percent}%`,
    levels: { high: '高', low: '低', yes: '是', no: '否' },
  },

  cutoffs: {
    rules: {
      median: '中位数（高低各半）',
      mean: '平均值',
      percentile: '百分位数',
      top: '前百分之几的客户',
      naturalBreak: '自然断点（差距最大处）',
      fixed: '自定数值',
      shareOfTotal: '占总额的比例',
      scoreEdge: '评分界线（百分位数加一）',
    },
    typed: {
      percentile: (cutoff) => `${cutoff}：百分位`,
      top: (cutoff) => `${cutoff}：前百分之几`,
      share: (cutoff) => `${cutoff}：占总额的百分比`,
      fixed: (cutoff) => `${cutoff}：数值`,
    },
    invalidNumber: '请输入数字，例如 10000。',
    tooLow: (least) => `请输入不小于 ${least} 的数字。`,
    invalidPercent: '请输入 0 到 100 之间的百分比。',
    invalidTop: '请输入大于 0、不超过 100 的百分比。',
    taken: (percent) => `已按 ${percent} 读取。`,
    notInPercent: (number) => `已按数值 ${number} 读取。如果指的是一部分客户，请选择“前百分之几的客户”。`,
    uncertain: (percent, times) => `可能是 ${percent}，也可能是 ${times}。请加上百分号输入。`,
    missing: (cutoffs) => `请填写完整：${cutoffs}。`,
    from: (value) => `达到 ${value} 即为高`,
    inWords: '无需数值：单元格已写明高或低。',
  },

  written: { label: '写入语言' },
  split,
  ways,
  policy,
  ...attention,

  caps,
  client,
  counts,
  decided,
  questions,
  orders,
  afterRun,

  actions: {
    segment: '为客户分级',
    remove: '移除',
    confirmRemoval: (sheet) =>
      `要从“${sheet}”中移除分级列和策略列（包括其中手工改过的内容）吗？您自己的列保持不变。`,
    referring: {
      searching: '正在查找引用这些列的公式…',
      unknown: '未能查明是否有公式引用这些列。',
      found: (formulas) => `有 ${formulas.shown} 个公式引用这些列，移除后将出错：`,
      staying: (cells) => `这些列中有 ${cells.shown} 个单元格并非 ClientTier 写入，予以保留：`,
      stayingInTable: (cells) =>
        `这些列中有 ${cells.shown} 个单元格并非 ClientTier 写入，但会随表格的列一起删除。请先移走或清除：`,
      partial: '工作簿过大，未能全部查找，可能还有更多。',
      policyGoes: (sheet) => `保存规则的工作表“${sheet}”没有人更改过，将一并移除。`,
      policyStays: (sheet, why) => `保存规则的工作表“${sheet}”将保留：${why}。可在“客户策略”页面移除。`,
      summaryGoes: (sheet) => `含这些级别数据的工作表“${sheet}”没有人更改过，将一并移除。`,
      stays: {
        decided: '有人手工建立或更改过',
        referredTo: '有公式引用它或可能引用它',
        locked: '该表或工作簿受保护',
      },
    },
    removeNow: '移除这些列',
    cancel: '取消',
    read: (rows, of) => `已读取 ${rows.shown} 行，共 ${of.shown} 行`,
    written: (rows, of) => `已写入 ${rows.shown} 行，共 ${of.shown} 行`,
    puttingBack: '正在恢复原状…',
    takingAway: '正在删除未完成的工作表…',
    waiting:
      'Excel 没有响应。请保持此窗格打开，Excel 恢复后将自动继续。如有单元格正在编辑，请在工作表中按 Enter 或 Esc。如有筛选或隐藏的行，请全部显示（数据 > 清除）。',
    busy: {
      looking: '正在查找客户…',
      segmenting: '正在写入分级…',
      removing: '正在移除…',
      undoing: '正在撤消分级…',
      listing: '正在复制清单…',
      excel: 'Excel 正在处理…',
      card: '正在写入卡片…',
    },
  },

  notice,

  failures,

  pages: {
    label: '页面',
    segment: '分级',
    policy: '客户策略',
    loading: '正在加载…',
    notLoaded: 'ClientTier 的一部分无法加载。请检查网络连接后重试。',
    tryAgain: '重试',
  },

  footer: {
    label: '关于 ClientTier',
    language: '界面语言',
    help: '帮助',
    privacy: '隐私',
    support: '支持',
    version: (version) => `版本 ${version}`,
  },
};
