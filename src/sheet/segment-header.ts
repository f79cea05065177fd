import type { Language } from '../classifier/language';
import type { EarlierColumn, EarlierColumns } from './earlier-columns';
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
  if (earlier && isHeaderOfUser(earlier)) return textOf(earlier);
  const { segmentHeader, strategyHeader } = sheetText[language];
  const text = role === 'segment' ? segmentHeader : strategyHeader;
  const taken = new Set(sheet.otherHeaders.map(fold));
  let header = text;
  for (let number = 2; taken.has(fold(header)); number++) header = `${text} ${number}`;
  return header;
}

/** The header by which a later run tells one that somebody gave the column: as ClientTier wrote it the last time. */
export const headerToRecord = (header: string, earlier: EarlierColumn | undefined): string =>
  earlier && isHeaderOfUser(earlier) ? earlier.writtenHeader : header;

const textOf = ({ header }: EarlierColumn) => String(header).trim();

/** Whether somebody gave the column another header since ClientTier wrote one. */
export const isHeaderOfUser = (earlier: EarlierColumn) =>
  textOf(earlier) !== '' && textOf(earlier) !== earlier.writtenHeader;

const fold = (header: string) => header.normalize('NFKC').trim().toLowerCase();
