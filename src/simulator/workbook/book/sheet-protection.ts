import { accessDenied } from '../../wire/objects/host-errors';

/** Knows which sheets are protected. All cells of a protected sheet are locked, as in a new Excel sheet. */
export class SheetProtection {
  private readonly passwords = new Map<string, string>();

  isProtected(sheetId: string): boolean {
    return this.passwords.has(sheetId);
  }

  protect(sheetId: string, password = ''): void {
    this.passwords.set(sheetId, password);
  }

  /** Removes the protection; returns false if the password is wrong. */
  unprotect(sheetId: string, password = ''): boolean {
    if (this.isProtected(sheetId) && this.passwords.get(sheetId) !== password) return false;
    this.passwords.delete(sheetId);
    return true;
  }

  /**
   * Checks that the sheet may be changed, because Univer itself lets the API write to protected sheets.
   *
   * @throws HostError `AccessDenied` if the sheet is protected
   */
  check(sheetId: string, location: string): void {
    if (this.isProtected(sheetId)) {
      throw accessDenied(location, 'You cannot perform the requested operation: the sheet is protected.');
    }
  }
}
