import { foldName } from '../../classifier/names/fold-name';
import type { Language } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import type { EarlierColumn, EarlierColumns } from '../record/last-run';
import type { SegmentRole } from '../record/segment-record';
import { sheetText } from '../text/sheet-text';

/**
 * The header of one of ClientTier's columns: one that somebody gave it since stays, and so does one that it has in this
 * language (`Segment 2` of an earlier version). If another column has the plain header, the model is named in it
 * (`Segment: ABC by profit`), with a number if that is taken too: Excel's tables require that headers differ.
 */
export function headerToWrite(
  role: SegmentRole,
  { name }: Pick<Model, 'name'>,
  language: Language,
  sheet: { readonly otherHeaders: readonly string[]; readonly earlier?: EarlierColumns },
): string {
  const earlier = sheet.earlier?.[role];
  if (earlier && isHeaderOfUser(earlier)) return textOf(earlier);
  const { segmentHeader, strategyHeader, headerOfModel } = sheetText[language];
  const text = { segment: segmentHeader, strategy: strategyHeader }[role];
  const ofModel = headerOfModel(text, name[language]);
  const taken = new Set(sheet.otherHeaders.map(foldName));
  const isFree = (header: string) => !taken.has(foldName(header));
  const written = earlier?.writtenHeader ?? '';
  if ([text, ofModel].some((base) => isNumbered(written, base)) && isFree(written)) return written;
  if (isFree(text)) return text;
  let header = ofModel;
  for (let number = 2; !isFree(header); number++) header = `${ofModel} ${number}`;
  return header;
}

/** `Segment` or `Segment 2`. */
const isNumbered = (header: string, base: string) =>
  header.startsWith(base) && /^(?: \d+)?$/.test(header.slice(base.length));

/** The header by which a later run tells one that somebody gave the column: as ClientTier wrote it the last time. */
export const headerToRecord = (header: string, earlier: EarlierColumn | undefined): string =>
  earlier && isHeaderOfUser(earlier) ? earlier.writtenHeader : header;

const textOf = ({ header }: EarlierColumn) => String(header).trim();

/** Whether somebody gave the column another header since ClientTier wrote one. */
export const isHeaderOfUser = (earlier: EarlierColumn) =>
  textOf(earlier) !== '' && textOf(earlier) !== earlier.writtenHeader;
