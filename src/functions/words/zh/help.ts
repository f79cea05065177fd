import type { HelpText } from '../help';

/** The fixed words of the help page. */
export const help: HelpText = { contents: '函数', answers: '结果为以下之一：', example: '示例', below: '；' };
