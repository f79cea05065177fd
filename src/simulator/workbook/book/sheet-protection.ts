import { accessDenied } from '../../wire/objects/host-errors';

/** Which sheets are protected. Every cell of a protected sheet is locked, as it is in a new Excel sheet. */
export class SheetProtection {
  private readonly passwords = new Map<string, string>();

  isProtected(sheetId: string): boolean {
    return this.passwords.has(sheetId);
  }

  protect(sheetId: string, password = ''): void {
    this.passwords.set(sheetId, password);
  }

  /** Answers false where the password is another. */
  unprotect(sheetId: string, password = ''): boolean {
    if (this.isProtected(sheetId) && this.passwords.get(sheetId) !== password) return false;
    this.passwords.delete(sheetId);
    return true;
  }

  /** Throws AccessDenied where the sheet is protected: Univer itself lets the API write there. */
  check(sheetId: string, location: string): void {
    if (this.isProtected(sheetId)) {
      throw accessDenied(location, 'You cannot perform the requested operation: the sheet is protected.');
    }
  }
}
