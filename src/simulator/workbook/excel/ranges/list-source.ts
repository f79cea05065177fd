import { invalidArgument, notImplemented } from '../../../wire/objects/host-errors';
import type { Book } from '../../book/book';
import { argumentCountsIn } from '../../formulas/argument-counts';
import { checkConditionalFormula } from '../../formulas/formula-check';
import { findName } from '../../places/defined-names';
import { parseAddress } from '../../places/parse-address';
import { tablesOf } from '../../tables/tables';

const location = 'ListDataValidation.source';
/** The most characters of typed items or of a formula. */
const longest = 255;

/**
 * Checks the source of a drop-down.
 *
 * @throws HostError `InvalidArgument` if Excel refuses it: more than 255 characters, a structured reference, a name that
 *   does not exist, or a range of several rows and columns
 */
export function checkListSource(book: Book, sheetId: string, source: unknown): asserts source is string {
  if (typeof source !== 'string') throw notImplemented('ListDataValidation', 'source as a range');
  if (source === '' || source.length > longest) throw invalidArgument(location);
  if (!source.startsWith('=')) return;
  checkConditionalFormula(source, location, argumentCountsIn(book.injector));
  if (!isLine(book, sheetId, source.slice(1).trim())) throw invalidArgument(location);
}

/** Returns whether a reference is to cells of one row or one column. */
function isLine(book: Book, sheetId: string, reference: string): boolean {
  if (/[(&+*/^]/.test(reference)) throw notImplemented('ListDataValidation', 'source by a function');
  const name = findName(book, reference, sheetId);
  if (name) {
    const named = name.formulaOrRefString.replace(/^=/, '');
    const table = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)\[[^,:]+\]$/u.exec(named)?.[1]?.toLowerCase();
    if (table) return tablesOf(book).some((each) => each.getDisplayName().toLowerCase() === table);
    return isLine(book, sheetId, named);
  }
  const { rows, columns } = parseAddress(book, sheetId, reference, location).area;
  return rows === 1 || columns === 1;
}
