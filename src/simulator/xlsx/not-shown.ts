import type { Localized } from '../../classifier/language';
import { Package } from './package/package';

/** Something that a file may hold and the page does not show. */
export interface NotShown {
  readonly name: Localized;
  /** Whether it is in the saved file as it was, or lost on saving. */
  readonly onSaving: 'kept' | 'lost';
  /** What leads to it: the kind of a relationship between parts. */
  readonly kinds?: readonly string[];
  /** What names it in a part; a text in a cell has no such brackets. */
  readonly element?: RegExp;
  /** The parts to look into; all if left out. */
  readonly within?: RegExp;
  /** Set for what is in nearly every file, and nobody looks for on the page. */
  readonly isEverywhere?: true;
}

/** The message of the page and docs/files.md say what is in this list. */
export const notShown: readonly NotShown[] = [
  { name: { en: 'charts', zh: '图表' }, onSaving: 'kept', kinds: ['chart', 'chartEx', 'chartsheet'] },
  { name: { en: 'pictures', zh: '图片' }, onSaving: 'kept', kinds: ['image'] },
  {
    name: { en: 'shapes and text boxes', zh: '形状和文本框' },
    onSaving: 'kept',
    element: /<xdr:(?:sp|cxnSp|grpSp)[\s>]/,
  },
  {
    name: { en: 'buttons and other controls', zh: '按钮等控件' },
    onSaving: 'kept',
    kinds: ['control', 'ctrlProp'],
    element: /<x:ClientData ObjectType="(?!Note)/,
  },
  {
    name: { en: 'notes and comments', zh: '批注和备注' },
    onSaving: 'kept',
    kinds: ['comments', 'threadedComment'],
  },
  { name: { en: 'hyperlinks', zh: '超链接' }, onSaving: 'kept', element: /<(?:\w+:)?hyperlink\s/ },
  {
    name: { en: 'formats of single words in a cell', zh: '单元格内部分文字的格式' },
    onSaving: 'kept',
    element: /<(?:\w+:)?r><(?:\w+:)?rPr[\s>]/,
    within: /sharedStrings|worksheets\//i,
  },
  {
    name: { en: 'rules for what may be typed (data validation)', zh: '数据验证' },
    onSaving: 'kept',
    element: /<(?:\w+:)?dataValidation\s/,
  },
  {
    name: {
      en: 'conditional formats other than comparisons and formulas, such as data bars, colour scales and icons',
      zh: '比较和公式以外的条件格式，如数据条、色阶和图标集',
    },
    onSaving: 'kept',
    element: /<(?:\w+:)?cfRule\s[^>]*?type="(?!cellIs|expression)/,
  },
  {
    name: { en: 'what filters ask for', zh: '筛选条件' },
    onSaving: 'kept',
    element: /<(?:\w+:)?filterColumn\s/,
  },
  { name: { en: 'sparklines', zh: '迷你图' }, onSaving: 'kept', element: /<(?:\w+:)?sparklineGroup[\s>]/ },
  { name: { en: 'pivot tables', zh: '数据透视表' }, onSaving: 'kept', kinds: ['pivotTable'] },
  {
    name: { en: 'slicers and timelines', zh: '切片器和日程表' },
    onSaving: 'kept',
    kinds: ['slicer', 'timeline'],
  },
  {
    name: { en: 'groups of rows or columns', zh: '行或列的分组' },
    onSaving: 'kept',
    element: /<(?:\w+:)?(?:row|col)\s[^>]*?outlineLevel="[1-9]/,
  },
  {
    name: { en: 'tables without a header row', zh: '无标题行的表格' },
    onSaving: 'kept',
    element: /<(?:\w+:)?table\s[^>]*?headerRowCount="0"/,
  },
  { name: { en: 'embedded documents', zh: '嵌入的文档' }, onSaving: 'kept', kinds: ['oleObject', 'package'] },
  {
    name: { en: 'print settings, headers and footers', zh: '打印设置、页眉和页脚' },
    onSaving: 'kept',
    element: /<(?:\w+:)?(?:pageSetup|headerFooter|rowBreaks|colBreaks|printOptions)[\s>]/,
    isEverywhere: true,
  },
  { name: { en: 'macros', zh: '宏' }, onSaving: 'lost', kinds: ['vbaProject', 'xlMacrosheet'] },
  { name: { en: 'digital signatures', zh: '数字签名' }, onSaving: 'lost', kinds: ['origin'] },
];

/** What of the list a file has. */
export async function notShownIn(file: Uint8Array): Promise<NotShown[]> {
  const book = await Package.open(file);
  const kinds = new Set(
    ['', ...book.parts].flatMap((part) => book.relationships(part).map(({ kind }) => kind)),
  );
  const parts = book.parts.filter((part) => /\.(xml|vml)$/i.test(part));
  return notShown.filter(
    ({ kinds: asked = [], element, within = /^/ }) =>
      asked.some((kind) => kinds.has(kind)) ||
      (element && parts.some((part) => within.test(part) && element.test(book.text(part)))),
  );
}
