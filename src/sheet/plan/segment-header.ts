import { foldName } from '../../classifier/names/fold-name';
import type { Language } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import type { EarlierColumn, EarlierColumns } from '../record/earlier-columns';
import type { SegmentRole } from '../segment-role';
import { sheetText } from '../text/sheet-text';

/**
 * Returns the header to write for one of ClientTier's columns. Keeps a header that the user changed, and one that an
 * earlier version wrote in this language (`Segment 2`). If another column has the plain header, adds the model's name
 * (`Segment: ABC by profit`), and a number if needed: headers of an Excel table must differ.
 */
export function headerToWrite(
  role: SegmentRole,
  { name }: Pick<Model, 'name'>,
  language: Language,
  sheet: { readonly otherHeaders: readonly string[]; readonly earlier?: EarlierColumns },
): string {
  const earlier = sheet.earlier?.[role];
  if (earlier && isHeaderOfUser(earlier)) return textOf(earlier);
  const { headers, headerOfModel } = sheetText[language];
  const text = headers[role];
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

/** Returns whether a header is the base or the base with a number: `Segment`, `Segment 2`. */
const isNumbered = (header: string, base: string) =>
  header.startsWith(base) && /^(?: \d+)?$/.test(header.slice(base.length));

/**
 * Returns the header to store: the last one that ClientTier wrote. A later run compares it to see whether the user
 * changed the header.
 */
export const headerToRecord = (header: string, earlier: EarlierColumn | undefined): string =>
  earlier && isHeaderOfUser(earlier) ? earlier.writtenHeader : header;

const textOf = ({ header }: EarlierColumn) => String(header).trim();

/** Returns whether the user changed the header that ClientTier wrote. */
export const isHeaderOfUser = (earlier: EarlierColumn) =>
  textOf(earlier) !== '' && textOf(earlier) !== earlier.writtenHeader;
