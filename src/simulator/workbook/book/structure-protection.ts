import { accessDenied } from '../../wire/objects/host-errors';

/** Whether sheets may be added, deleted, renamed, hidden and shown. */
export class StructureProtection {
  private password: string | undefined;

  get isOn(): boolean {
    return this.password !== undefined;
  }

  protect(password = ''): void {
    this.password = password;
  }

  /** Answers false where the password is another. */
  unprotect(password = ''): boolean {
    if (this.isOn && this.password !== password) return false;
    this.password = undefined;
    return true;
  }

  /** Throws AccessDenied where the workbook is protected. */
  check(location: string): void {
    if (this.isOn) {
      throw accessDenied(location, 'You cannot perform the requested operation: the workbook is protected.');
    }
  }
}
