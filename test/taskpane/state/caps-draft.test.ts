import { describe, expect, test } from '@jest/globals';
import { dealSize } from '../../../src/classifier/models/deal-size';
import type { Caps } from '../../../src/sheet/caps';
import { capsDraftOf, capsOf, type RoomDraft } from '../../../src/taskpane/state/caps-draft';

const columns = { value: 1 };
const read = (vip: RoomDraft, mark: ',' | '.' = '.') =>
  capsOf({ caps: { rooms: { vip } }, columns }, dealSize, mark);

describe('the fields about room', () => {
  test.each<[RoomDraft, '.' | ',', unknown]>([
    [{ text: '1,200' }, '.', { most: 1200 }],
    [{ text: '17,5', inHours: true }, ',', { hours: { there: 17.5 } }],
    [{ text: '17.5', inHours: true, each: ' 1.25 ' }, '.', { hours: { there: 17.5, each: 1.25 } }],
    [{ text: '0', inHours: true, each: '' }, '.', { hours: { there: 0 } }],
    // Hours for one client that were typed before it was clients again do not count.
    [{ text: '3', inHours: false, each: 'x' }, '.', { most: 3 }],
  ])('%j with %s is read', (draft, mark, cap) => {
    expect(read(draft, mark)).toEqual({ caps: { tiers: { vip: cap }, by: 'value' } });
  });

  test.each<[RoomDraft, string]>([
    [{ text: '2.5' }, 'noNumber'],
    [{ text: 'many', inHours: true }, 'noHours'],
    [{ text: '-1', inHours: true }, 'noHours'],
    [{ text: '10', inHours: true, each: '0' }, 'noHoursOfOne'],
    [{ text: '10', inHours: true, each: 'some' }, 'noHoursOfOne'],
  ])('%j is refused', (draft, kind) => {
    expect(read(draft)).toEqual({ fault: { kind, tier: 'vip' } });
  });

  test('show what the last run had, so that the next one has the same', () => {
    const caps: Caps = {
      tiers: {
        vip: { hours: { there: 17.5, each: 8 } },
        big: { hours: { there: 1200 } },
        medium: { most: 9 },
      },
      by: 'value',
      band: 0.1,
    };
    for (const mark of ['.', ','] as const) {
      const draft = capsDraftOf(caps, dealSize, mark);
      expect(draft.rooms['vip']?.text).toBe(`17${mark}5`);
      expect(capsOf({ caps: draft, columns }, dealSize, mark)).toEqual({ caps });
    }
  });
});
