import { HostObject } from '../../../wire/objects/host-object';
import { accessDenied, invalidOperation } from '../../../wire/objects/host-errors';
import type { HostMembers } from '../../../wire/objects/host-members';
import type { Book } from '../../book/book';

type Members = 'protect' | 'protected' | 'unprotect';

export class WorkbookProtectionObject
  extends HostObject
  implements HostMembers<Excel.WorkbookProtection, Members>
{
  override readonly className = 'WorkbookProtection';
  override readonly scalars = ['protected'];

  constructor(private readonly book: Book) {
    super();
  }

  get protected(): boolean {
    return this.book.structure.isOn;
  }

  protect(password?: string): void {
    if (this.protected) {
      throw invalidOperation('WorkbookProtection.protect', 'The workbook is already protected.');
    }
    this.book.structure.protect(password);
  }

  unprotect(password?: string): void {
    if (!this.book.structure.unprotect(password)) {
      throw accessDenied('WorkbookProtection.unprotect', 'The password supplied is not correct.');
    }
  }
}
