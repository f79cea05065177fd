import type { Localized } from '../classifier/language';
import type { RepeatedTreatment } from './choice';

/** Why something stands on the list. */
export type AttentionKind =
  'unclassified' | 'inDoubt' | 'otherCurrency' | 'repeated' | 'leftOut' | 'typedOver' | 'outside';

interface AttentionText {
  /** The name of the sheet with the list. */
  readonly sheet: string;
  readonly headers: Readonly<Record<'cell' | 'client' | 'found' | 'why' | 'kind', string>>;
  readonly kinds: Readonly<Record<AttentionKind, string>>;
  readonly onRows: (rows: number, treatment: RepeatedTreatment) => string;
  readonly sameClientAs: (cell: string) => string;
  readonly computed: (computed: string) => string;
  readonly computedBlank: string;
  readonly outside: (why: string) => string;
}

/** What is written on the sheet with the list of what needs attention, besides the reasons themselves. */
export const attentionText: Localized<AttentionText> = {
  en: {
    sheet: 'To check',
    headers: { cell: 'Cell', client: 'Client', found: 'What was found', why: 'Why', kind: 'Kind' },
    kinds: {
      unclassified: 'Left unclassified',
      inDoubt: 'Taken as it stands',
      otherCurrency: 'In another currency',
      repeated: 'On several rows',
      leftOut: 'No client',
      typedOver: 'Typed over by hand',
      outside: 'Outside the customers',
    },
    onRows: (rows, treatment) =>
      treatment === 'added'
        ? `The client stands on ${rows} rows, which are added up`
        : `The client stands on ${rows} rows; each gets a segment of its own`,
    sameClientAs: (cell) => `The same client as in ${cell}`,
    computed: (computed) => `ClientTier: ${computed}`,
    computedBlank: 'ClientTier leaves this cell blank',
    outside: (why) => `Not taken for these customers: it ${why}`,
  },
  zh: {
    sheet: '待核对',
    headers: { cell: '单元格', client: '客户', found: '现有内容', why: '原因', kind: '类别' },
    kinds: {
      unclassified: '未能分级',
      inDoubt: '按原样处理',
      otherCurrency: '其他币种',
      repeated: '重复出现的客户',
      leftOut: '非客户的行',
      typedOver: '手工改写',
      outside: '客户区域之外',
    },
    onRows: (rows, treatment) =>
      `该客户出现在 ${rows} 行中，${treatment === 'added' ? '各行合并计算' : '每一行单独分级'}`,
    sameClientAs: (cell) => `与 ${cell} 为同一客户`,
    computed: (computed) => `ClientTier：${computed}`,
    computedBlank: 'ClientTier 将此单元格留空',
    outside: (why) => `未计入客户：${why}`,
  },
};
