import { describe, expect, test } from '@jest/globals';
import { text, segmentedSheet } from './sheet-typed-over';

test('nothing typed over, nothing to report, whatever the run or the language', () => {
  const sheet = segmentedSheet();
  expect(sheet.run()).toEqual([]);
  expect(sheet.run('keep', 'zh')).toEqual([]);
  expect(sheet.run('keep', 'en')).toEqual([]);
});

test('nor when the figures change and tiers with them, or rows are sorted and inserted', () => {
  const sheet = segmentedSheet();
  sheet.clients[0] = ['Acme', 1, 1];
  sheet.reorder([4, 3, -1, 0, 1, 2], ['Fox', 300, 7]);
  expect(sheet.run()).toEqual([]);
  expect(sheet.segment).toEqual([
    'Unclassified',
    'Phase out',
    'Treasure',
    'Phase out',
    'High-risk',
    'Rising star',
  ]);
});

describe('a tier typed over', () => {
  test('is listed and kept, with its own strategy and a mark', () => {
    const sheet = segmentedSheet();
    sheet.segment[1] = 'Treasure';
    expect(sheet.run()).toEqual(['Clients!D3: Treasure for High-risk']);
    expect(sheet.segment[1]).toBe('Treasure');
    expect(sheet.strategy[1]).toBe(`${text('treasure').strategy} (by hand)`);
  });

  test('is found again at every run, sorted or not, in another language too', () => {
    const sheet = segmentedSheet();
    sheet.segment[1] = 'Treasure';
    sheet.run();
    sheet.reorder([4, 1, 0, 2, 3]);
    expect(sheet.run()).toEqual(['Clients!D3: Treasure for High-risk']);
    sheet.reorder([1, 0, 2, 3, 4]);
    expect(sheet.run('keep', 'zh')).toEqual(['Clients!D2: Treasure for 高风险客户']);
    expect(sheet.segment[0]).toBe('珍贵客户');
    expect(sheet.strategy[0]).toBe(`${text('treasure', 'zh').strategy} （手工）`);
    expect(sheet.run('keep', 'en')).toHaveLength(1);
  });

  test('is replaced if she says so, and then forgotten', () => {
    const sheet = segmentedSheet();
    const written = [...sheet.strategy];
    sheet.segment[1] = 'Treasure';
    sheet.run();
    sheet.run('replace');
    expect(sheet.segment[1]).toBe('High-risk');
    expect(sheet.strategy).toEqual(written);
    expect(sheet.run()).toEqual([]);
  });

  test('ends when it is what the model says', () => {
    const sheet = segmentedSheet();
    sheet.segment[1] = 'Treasure';
    sheet.run();
    sheet.clients[1] = ['Birch', 400, 6];
    expect(sheet.run()).toEqual([]);
    expect(sheet.strategy[1]).toBe(text('treasure').strategy);
  });

  test('case and blanks make no override', () => {
    const sheet = segmentedSheet();
    sheet.segment[1] = ' high-RISK ';
    expect(sheet.run()).toEqual([]);
    expect(sheet.segment[1]).toBe('High-risk');
  });

  test('with a word of her own, which stays as it is', () => {
    const sheet = segmentedSheet();
    sheet.segment[0] = 'Board member';
    expect(sheet.run()).toEqual(['Clients!D2: Board member for Treasure']);
    expect([sheet.segment[0], sheet.strategy[0]]).toEqual(['Board member', '(by hand)']);
    expect(sheet.run()).toHaveLength(1);
  });

  test('over Unclassified, though the client still cannot be classified', () => {
    const sheet = segmentedSheet();
    sheet.segment[4] = 'Treasure';
    expect(sheet.run()).toEqual(['Clients!D6: Treasure for Unclassified']);
    expect(sheet.run()).toHaveLength(1);
  });

  test('together with its strategy', () => {
    const sheet = segmentedSheet();
    sheet.segment[1] = 'Treasure';
    sheet.strategy[1] = 'Ask Anna';
    expect(sheet.run()).toHaveLength(2);
    expect([sheet.segment[1], sheet.strategy[1]]).toEqual(['Treasure', 'Ask Anna']);
  });

  test('with a formula, even one that says the same', () => {
    const sheet = segmentedSheet();
    sheet.formulas.add(1);
    expect(sheet.run()).toEqual(['Clients!D3: High-risk for High-risk']);
  });
});

describe('a strategy typed over', () => {
  test('is listed and stays as it is; the tier beside it goes on being computed', () => {
    const sheet = segmentedSheet();
    sheet.strategy[3] = 'Call before June';
    expect(sheet.run()).toEqual([`Clients!E5: Call before June for ${text('phase-out').strategy}`]);
    expect([sheet.segment[3], sheet.strategy[3]]).toEqual(['Phase out', 'Call before June']);
    expect(sheet.run()).toHaveLength(1);
  });

  test('an edited "(by hand)" text is hers too', () => {
    const sheet = segmentedSheet();
    sheet.segment[1] = 'Treasure';
    sheet.run();
    sheet.strategy[1] = 'Anna looks after them (by hand)';
    expect(sheet.run()).toHaveLength(2);
    expect(sheet.strategy[1]).toBe('Anna looks after them (by hand)');
  });
});

test('a cleared cell is written again', () => {
  const sheet = segmentedSheet();
  const written = [[...sheet.segment], [...sheet.strategy]];
  sheet.segment[0] = '';
  sheet.strategy[1] = ' ';
  expect(sheet.run()).toEqual([]);
  expect([sheet.segment, sheet.strategy]).toEqual(written);
});
