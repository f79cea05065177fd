import type { Culture } from '../../../src/sheet/text/culture';

export const london: Culture = { decimal: '.', group: ',' };
export const berlin: Culture = { decimal: ',', group: '.' };
export const paris: Culture = { decimal: ',', group: '\u202f' };
export const zurich: Culture = { decimal: '.', group: '’' };
