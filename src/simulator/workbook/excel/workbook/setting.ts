import { HostObject } from '../../../wire/objects/host-object';
import { itemNotFound } from '../../../wire/objects/host-errors';
import type { HostMembers } from '../../../wire/objects/host-members';
import type { Book } from '../../book/book';
import { putSetting } from '../../book/settings';

/** A value that an add-in stores in the workbook. */
export class SettingObject
  extends HostObject
  implements HostMembers<Excel.Setting, 'delete' | 'key' | 'value'>
{
  override readonly className = 'Setting';
  override readonly scalars = ['key', 'value'];
  override readonly writable = ['value'];

  constructor(
    private readonly book: Book,
    readonly key: string,
    override readonly id: string = key,
  ) {
    super();
  }

  get value(): unknown {
    return this.book.settings.get(this.key);
  }

  set value(value: unknown) {
    putSetting(this.book.settings, this.key, value, 'Setting.value');
  }

  delete(): void {
    if (!this.book.settings.delete(this.key)) throw itemNotFound('Setting.delete');
  }
}
