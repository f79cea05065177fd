import type { SavedContent } from '../../../workbook/book/chart-snapshot';
import { xmlEncode } from '../../package/library';

const places = { Right: 'r', Left: 'l', Top: 't', Bottom: 'b', Center: 'ctr' } as const;

const show = (value: 0 | 1) =>
  `<c:showLegendKey val="0"/><c:showVal val="${value}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;

/** Returns the labels of a series: its values at all points, or texts at some points. */
export function labelsXml({ hasDataLabels, pointLabels = {} }: SavedContent['series'][number]): string {
  const single = Object.entries(pointLabels).map(([index, { text, position = 'Right' }]) => {
    const rich = `<c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr sz="800"/><a:t>${xmlEncode(text)}</a:t></a:r></a:p></c:rich></c:tx>`;
    return `<c:dLbl><c:idx val="${index}"/>${rich}<c:dLblPos val="${places[position]}"/>${show(1)}</c:dLbl>`;
  });
  if (!hasDataLabels && single.length === 0) return '';
  return `<c:dLbls>${single.join('')}${show(hasDataLabels ? 1 : 0)}</c:dLbls>`;
}
