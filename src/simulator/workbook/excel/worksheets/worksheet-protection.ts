import { HostObject } from '../../../wire/objects/host-object';
import { accessDenied, invalidOperation } from '../../../wire/objects/host-errors';
import type { HostMembers } from '../../../wire/objects/host-members';
import type { Book } from '../../book/book';

type Members = 'protect' | 'protected' | 'unprotect';

export class WorksheetProtectionObject
  extends HostObject
  implements HostMembers<Excel.WorksheetProtection, Members>
{
  override readonly className = 'WorksheetProtection';
  override readonly scalars = ['protected'];

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
  ) {
    super();
  }

  get protected(): boolean {
    return this.book.protection.isProtected(this.sheetId);
  }

  /** Locks every cell. The options, which would allow some changes, are not simulated. */
  protect(_options?: unknown, password?: string): void {
    const location = 'WorksheetProtection.protect';
    if (this.protected) throw invalidOperation(location, 'The sheet is already protected.');
    this.book.protection.protect(this.sheetId, password);
  }

  unprotect(password?: string): void {
    if (!this.book.protection.unprotect(this.sheetId, password)) {
      throw accessDenied('WorksheetProtection.unprotect', 'The password supplied is not correct.');
    }
  }
}
