import type { IStyleData } from '@univerjs/core';
import { canonical } from '../../terms/ranges';

/** Collects styles and gives each different one an id. */
export class StyleSheet {
  readonly all: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();

  /** Returns the style's id; undefined for an empty style. */
  idOf(style: IStyleData): string | undefined {
    const key = canonical(style);
    if (key === '{}') return undefined;
    const known = this.ids.get(key);
    if (known) return known;
    const id = `style-${this.ids.size + 1}`;
    this.ids.set(key, id);
    this.all[id] = style;
    return id;
  }
}
