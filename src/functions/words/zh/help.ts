import type { HelpText } from '../help';

/** Words of the help page that belong to no function. */
export const help: HelpText = { contents: '函数', answers: '结果为以下之一：', example: '示例', below: '；' };
