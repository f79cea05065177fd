import type { Localized } from '../../classifier/language';

interface HelpText {
  readonly contents: string;
  /** Stands before the list of tiers. */
  readonly answers: string;
  readonly example: string;
  /** Between answers one below the other. */
  readonly below: string;
}

/** Words between what the catalogue says. */
export const helpText: Localized<HelpText> = {
  en: {
    contents: 'Functions',
    answers: 'It answers one of these:',
    example: 'Example',
    below: '; ',
  },
  zh: { contents: '函数', answers: '结果为以下之一：', example: '示例', below: '；' },
};
