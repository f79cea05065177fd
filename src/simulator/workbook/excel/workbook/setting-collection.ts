import { HostObject } from '../../../wire/objects/host-object';
import { itemNotFound, notImplemented } from '../../../wire/objects/host-errors';
import type { HostMembers } from '../../../wire/objects/host-members';
import type { Book } from '../../book/book';
import { putSetting } from '../../book/settings';
import { SettingObject } from './setting';

type Members = 'add' | 'getCount' | 'getItem' | 'getItemOrNullObject';

export class SettingCollectionObject
  extends HostObject
  implements HostMembers<Excel.SettingCollection, Members>
{
  override readonly className = 'SettingCollection';
  override readonly scalars = [];

  constructor(private readonly book: Book) {
    super();
  }

  override items(): SettingObject[] {
    return [...this.book.settings.keys()].map((key) => new SettingObject(this.book, key));
  }

  /** Adds a setting, or replaces the one with this key. */
  add(key: string, value: unknown): SettingObject {
    putSetting(this.book.settings, key, value, 'SettingCollection.add');
    return new SettingObject(this.book, key);
  }

  getCount(): number {
    return this.book.settings.size;
  }

  getItemOrNullObject(key: string): SettingObject | null {
    return this.book.settings.has(key) ? new SettingObject(this.book, key) : null;
  }

  getItem(key: string): SettingObject {
    const setting = this.getItemOrNullObject(key);
    if (!setting) throw itemNotFound('SettingCollection.getItem');
    return setting;
  }

  /** Accepts `SettingsChanged` but never sends it, because only the add-in itself changes settings. */
  override setEventRegistered(event: string): void {
    if (event !== 'SettingsChanged') throw notImplemented(this.className, `on${event}`);
  }
}
