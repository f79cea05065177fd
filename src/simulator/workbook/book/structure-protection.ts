import { accessDenied } from '../../wire/objects/host-errors';

/** Protects the workbook's structure: sheets cannot be added, deleted, renamed, hidden or shown. */
export class StructureProtection {
  private password: string | undefined;

  get isOn(): boolean {
    return this.password !== undefined;
  }

  protect(password = ''): void {
    this.password = password;
  }

  /** Removes the protection; returns false if the password is wrong. */
  unprotect(password = ''): boolean {
    if (this.isOn && this.password !== password) return false;
    this.password = undefined;
    return true;
  }

  /**
   * Checks that the structure may be changed.
   *
   * @throws HostError `AccessDenied` if it is protected
   */
  check(location: string): void {
    if (this.isOn) {
      throw accessDenied(location, 'You cannot perform the requested operation: the workbook is protected.');
    }
  }
}
