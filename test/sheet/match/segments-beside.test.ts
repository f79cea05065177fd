import { describe, expect, test } from '@jest/globals';
import { modelById } from '../../../src/classifier/models/catalogue';
import { chosenNow, isChosenBefore, offersFor } from '../../../src/sheet/record/chosen-before';
import type { ChosenBefore } from '../../../src/sheet/choice';
import { comesFrom, outdatedBy } from '../../../src/sheet/match/segments-beside';
import type { Customers } from '../../../src/sheet/customers';
import type { WriteAs } from '../../../src/sheet/write-as';
import { asked } from '../plan-for';

const headers = ['Client', 'Tenure', 'Volume', 'Days since contact'];

const chosen = (segments: Record<string, string>, writeAs: WriteAs = 'values'): ChosenBefore => ({
  headers,
  columns: {},
  segments,
  cutoffs: {},
  writeAs,
});

/** Returns customers with columns of models beside them, in the order of their runs, each with what it was written from. */
function segmented(by: Readonly<Record<string, ChosenBefore>>): Customers {
  const segmentedBy = Object.keys(by);
  return {
    range: {
      sheetId: '1',
      sheetName: 'Clients',
      top: 0,
      left: 0,
      rows: 3,
      columns: headers.length,
      segments: segmentedBy.map((modelId, index) => ({
        number: index + 1,
        modelId,
        column: headers.length + 2 * index,
        header: 'Segment',
      })),
    },
    headers,
    samples: [],
    segmentedBy,
    chosenBefore: by,
  };
}

describe('what was written from what', () => {
  const chain = (middle: WriteAs) =>
    segmented({
      'deal-size': chosen({}),
      position: chosen({ standing: 'deal-size' }, middle),
      care: chosen({ interval_days: 'position' }),
    });

  test('values stay as they were until they are written again, and what comes from them waits for that', () => {
    expect(outdatedBy(chain('values'), 'deal-size')).toEqual(['position']);
    expect(outdatedBy(chain('values'), 'position')).toEqual(['care']);
    expect(outdatedBy(chain('values'), 'care')).toEqual([]);
  });

  test.each(['live', 'portable'] as const)(
    '%s formulas follow, but not the values that come from them',
    (way) => {
      expect(outdatedBy(chain(way), 'deal-size')).toEqual(['care']);
    },
  );

  test('skips a model whose segments are gone', () => {
    const customers = { ...chain('live'), segmentedBy: ['deal-size', 'care'] };
    expect(outdatedBy(customers, 'deal-size')).toEqual([]);
    expect(comesFrom(customers, 'care', 'deal-size')).toBe(false);
  });

  test('a circle is seen at whatever remove', () => {
    const customers = chain('values');
    expect(comesFrom(customers, 'care', 'deal-size')).toBe(true);
    expect(comesFrom(customers, 'deal-size', 'care')).toBe(false);
  });
});

describe('what was chosen', () => {
  const customers = segmented({ lifecycle: chosen({}) });
  const choice = { modelId: 'focus', columns: { stage: -1 }, cutoffs: {}, language: 'en', asOf: 1 } as const;

  test('is kept by the model, so that it is found again under another number', () => {
    const before = chosenNow(customers, asked(choice, customers.range));
    expect(before).toMatchObject({ columns: {}, segments: { stage: 'lifecycle' } });
    expect(isChosenBefore(JSON.parse(JSON.stringify(before)))).toBe(true);
    const segments = customers.range.segments!.map((each) => ({ ...each, number: 7 }));
    const again = {
      ...customers,
      range: { ...customers.range, segments },
      chosenBefore: { focus: before },
    };
    expect(offersFor(again, modelById('focus'))['stage']).toEqual({ column: -7, segmentsOf: 'lifecycle' });
  });

  test('is no record if the models are no text', () => {
    expect(isChosenBefore({ ...chosen({}), segments: { stage: 3 } })).toBe(false);
    expect(isChosenBefore({ ...chosen({}), segments: 'lifecycle' })).toBe(false);
  });
});

test('segments that say nothing of a measure are not offered for it', () => {
  const customers = segmented({ 'sales-loyalty': chosen({}), nature: chosen({}) });
  expect(offersFor(customers, modelById('focus'))['stage']).toEqual({});
  expect(offersFor(customers, modelById('position'))['volume']).toEqual({});
  expect(offersFor(customers, modelById('care'))['interval_days']).toEqual({
    column: -1,
    segmentsOf: 'sales-loyalty',
  });
});
