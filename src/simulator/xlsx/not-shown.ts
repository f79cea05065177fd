import { Package } from './package/package';
import { localized, type Language, type Localized } from '../../classifier/language';
import { words } from '../words/languages';

/** A kind of content that a file may have and that the page does not show. */
export interface NotShown {
  readonly name: Localized;
  /** What saving does with the content. */
  readonly onSaving: 'kept' | 'lost';
  /** Kinds of relationship, such as `chart`: a file has this content if one of its parts has such a relationship. */
  readonly kinds?: readonly string[];
  /**
   * Matches the text of a part if the file has this content. Texts in cells never match, because their `<` is escaped.
   */
  readonly element?: RegExp;
  /** Matches the paths of the parts to search for `element`; by default all parts. */
  readonly within?: RegExp;
  /** Set for content that nearly every file has and nobody expects on the page. The message does not name it. */
  readonly isEverywhere?: true;
}

const named = (thing: keyof (typeof words)[Language]['notShown']) =>
  localized((language) => words[language].notShown[thing]);

/** The contents that are not shown. The message on the page and docs/files.md name the same ones. */
export const notShown: readonly NotShown[] = [
  { name: named('charts'), onSaving: 'kept', kinds: ['chart', 'chartEx', 'chartsheet'] },
  { name: named('pictures'), onSaving: 'kept', kinds: ['image'] },
  {
    name: named('shapes'),
    onSaving: 'kept',
    element: /<xdr:(?:sp|cxnSp|grpSp)[\s>]/,
  },
  {
    name: named('controls'),
    onSaving: 'kept',
    kinds: ['control', 'ctrlProp'],
    element: /<x:ClientData ObjectType="(?!Note)/,
  },
  {
    name: named('comments'),
    onSaving: 'kept',
    kinds: ['comments', 'threadedComment'],
  },
  { name: named('hyperlinks'), onSaving: 'kept', element: /<(?:\w+:)?hyperlink\s/ },
  {
    name: named('wordFormats'),
    onSaving: 'kept',
    element: /<(?:\w+:)?r><(?:\w+:)?rPr[\s>]/,
    within: /sharedStrings|worksheets\//i,
  },
  {
    name: named('validation'),
    onSaving: 'kept',
    element: /<(?:\w+:)?dataValidation\s/,
  },
  {
    name: named('conditionalFormats'),
    onSaving: 'kept',
    element: /<(?:\w+:)?cfRule\s[^>]*?type="(?!cellIs|expression)/,
  },
  {
    name: named('filters'),
    onSaving: 'kept',
    element: /<(?:\w+:)?filterColumn\s[^>]*>\s*<(?!\/)(?!(?:\w+:)?filters>\s*<(?:\w+:)?filter\s)/,
  },
  { name: named('sparklines'), onSaving: 'kept', element: /<(?:\w+:)?sparklineGroup[\s>]/ },
  { name: named('pivotTables'), onSaving: 'kept', kinds: ['pivotTable'] },
  {
    name: named('slicers'),
    onSaving: 'kept',
    kinds: ['slicer', 'timeline'],
  },
  {
    name: named('groups'),
    onSaving: 'kept',
    element: /<(?:\w+:)?(?:row|col)\s[^>]*?outlineLevel="[1-9]/,
  },
  {
    name: named('headlessTables'),
    onSaving: 'kept',
    element: /<(?:\w+:)?table\s[^>]*?headerRowCount="0"/,
  },
  { name: named('embedded'), onSaving: 'kept', kinds: ['oleObject', 'package'] },
  {
    name: named('print'),
    onSaving: 'kept',
    element: /<(?:\w+:)?(?:pageSetup|headerFooter|rowBreaks|colBreaks|printOptions)[\s>]/,
    isEverywhere: true,
  },
  { name: named('macros'), onSaving: 'lost', kinds: ['vbaProject', 'xlMacrosheet'] },
  { name: named('signatures'), onSaving: 'lost', kinds: ['origin'] },
];

/** Returns the kinds of content that an .xlsx file has and the page does not show. */
export async function notShownIn(file: Uint8Array): Promise<NotShown[]> {
  const book = await Package.open(file);
  const kinds = new Set(
    ['', ...book.parts].flatMap((part) => book.relationships(part).map(({ kind }) => kind)),
  );
  const parts = book.parts.filter((part) => /\.(xml|vml)$/i.test(part));
  return notShown.filter(
    ({ kinds: relationshipKinds = [], element, within = /^/ }) =>
      relationshipKinds.some((kind) => kinds.has(kind)) ||
      (element && parts.some((part) => within.test(part) && element.test(book.text(part)))),
  );
}
