import type { failures as en } from '../en/failures';

export const failures: typeof en = {
  otherOffice: 'Excel 未能完成操作。请重试；如再次出现，请保存并重新打开工作簿。',
  unexpected: 'ClientTier 出现问题。请重试；如再次出现，请将下方文字发给支持人员。',
  nothingChanged: '未作任何更改。',
  close: '关闭',
  code: (code) => `代码：${code}`,
};
