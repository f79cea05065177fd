import type { Localized } from '../classifier/language';

interface PageText {
  readonly title: string;
  readonly open: string;
  readonly openTitle: string;
  readonly save: string;
  readonly saveTitle: string;
  readonly sample: string;
  readonly sampleTitle: string;
  readonly segment: string;
  readonly segmentTitle: string;
  readonly pane: string;
  readonly paneTitle: string;
  readonly hidePane: string;
  readonly showPane: string;
  readonly taskPane: string;
  readonly spreadsheet: string;
  readonly ribbon: string;
  readonly loading: string;
  readonly hint: string;
  readonly closeHint: string;
  readonly closeMessage: string;
  readonly failed: (reason: string) => string;
  readonly saved: (file: string) => string;
  readonly notShown: (things: string) => string;
  readonly lostOnSaving: (things: string) => string;
}

export const pageText: Localized<PageText> = {
  en: {
    title: 'ClientTier demo: a customer sheet in segments',
    open: 'Open…',
    openTitle: 'Open your own .xlsx or .csv file. It stays in this browser.',
    save: 'Save as .xlsx',
    saveTitle: 'Save this workbook as an Excel file',
    sample: 'Sample',
    sampleTitle: 'Start again with the sample customers',
    segment: 'Segment sheet',
    segmentTitle: 'Write a segment and a strategy beside each customer',
    pane: 'ClientTier',
    paneTitle: 'Open the ClientTier pane',
    hidePane: 'Hide pane',
    showPane: 'Show pane',
    taskPane: 'ClientTier task pane',
    spreadsheet: 'Spreadsheet',
    ribbon: 'ClientTier commands, as on the ribbon in Excel',
    loading: 'Opening the workbook…',
    hint: 'Press Segment sheet, or type this in the Tier column:',
    closeHint: 'Hide this hint',
    closeMessage: 'Close this message',
    failed: (reason) => `That did not work: ${reason}`,
    saved: (file) => `${file} is in your downloads.`,
    notShown: (things) => `Not shown on this page, and kept in the file as they are: ${things}.`,
    lostOnSaving: (things) =>
      `A file saved from this page has none of these any more: ${things}. Keep the original.`,
  },
  zh: {
    title: 'ClientTier 演示：为客户表分级',
    open: '打开…',
    openTitle: '打开您自己的 .xlsx 或 .csv 文件。文件只留在此浏览器中。',
    save: '另存为 .xlsx',
    saveTitle: '将此工作簿保存为 Excel 文件',
    sample: '示例',
    sampleTitle: '重新打开示例客户表',
    segment: '为客户分级',
    segmentTitle: '在每位客户旁写入等级与策略',
    pane: 'ClientTier',
    paneTitle: '打开 ClientTier 窗格',
    hidePane: '隐藏窗格',
    showPane: '显示窗格',
    taskPane: 'ClientTier 任务窗格',
    spreadsheet: '电子表格',
    ribbon: 'ClientTier 命令，与 Excel 功能区相同',
    loading: '正在打开工作簿…',
    hint: '单击“为客户分级”，或在 Tier 列中输入：',
    closeHint: '隐藏此提示',
    closeMessage: '关闭此消息',
    failed: (reason) => `操作未成功：${reason}`,
    saved: (file) => `${file} 已保存到下载文件夹。`,
    notShown: (things) => `以下内容本页面不显示，但会原样保留在文件中：${things}。`,
    lostOnSaving: (things) => `从本页面保存的文件将不再包含：${things}。请保留原文件。`,
  },
};
