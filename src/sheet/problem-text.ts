import type { Localized } from '../classifier/language';

/** What each problem must tell. */
export interface ProblemDetails {
  emptySheet: { sheet: string };
  noClients: { sheet: string; header: string };
  protectedSheet: { sheet: string };
}

type ProblemText = { readonly [Code in keyof ProblemDetails]: (details: ProblemDetails[Code]) => string };

export const problemText: Localized<ProblemText> = {
  en: {
    emptySheet: ({ sheet }) =>
      `The sheet ${sheet} is empty. Open the sheet with your customers and try again.`,
    noClients: ({ sheet, header }) =>
      `There are no rows below the header in ${sheet}!${header}. Add your customers there and try again.`,
    protectedSheet: ({ sheet }) =>
      `The sheet ${sheet} is protected. Take the protection off (Review > Unprotect Sheet) and try again. Nothing was changed.`,
  },
  zh: {
    emptySheet: ({ sheet }) => `工作表“${sheet}”是空的。请打开客户所在的工作表后重试。`,
    noClients: ({ sheet, header }) => `${sheet}!${header} 的标题行下没有数据。请填入客户后重试。`,
    protectedSheet: ({ sheet }) =>
      `工作表“${sheet}”受保护。请先撤消保护(审阅 > 撤消工作表保护)后重试。未作任何更改。`,
  },
};
