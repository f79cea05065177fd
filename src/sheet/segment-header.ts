import type { Language } from '../classifier/language';
import type { EarlierColumns } from './earlier-columns';
import type { SegmentRole } from './segment-record';
import { sheetText } from './sheet-text';

/**
 * The header of one of ClientTier's columns: one that somebody gave it since stays; otherwise the text in this
 * language, with a number where another column has that header already (`Segment 2`), as Excel's tables require.
 */
export function headerToWrite(
  role: SegmentRole,
  language: Language,
  sheet: { readonly otherHeaders: readonly string[]; readonly earlier?: EarlierColumns },
): string {
  const earlier = sheet.earlier?.[role];
  const standing = String(earlier?.header ?? '').trim();
  if (standing !== '' && standing !== earlier?.writtenHeader) return standing;
  const { segmentHeader, strategyHeader } = sheetText[language];
  const text = role === 'segment' ? segmentHeader : strategyHeader;
  const taken = new Set(sheet.otherHeaders.map(fold));
  let header = text;
  for (let number = 2; taken.has(fold(header)); number++) header = `${text} ${number}`;
  return header;
}

const fold = (header: string) => header.normalize('NFKC').trim().toLowerCase();
