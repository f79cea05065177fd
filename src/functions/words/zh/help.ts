import type { HelpText } from '../help';

/** Words between what the catalogue says. */
export const help: HelpText = { contents: '函数', answers: '结果为以下之一：', example: '示例', below: '；' };
