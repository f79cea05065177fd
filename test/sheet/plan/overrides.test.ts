import { describe, expect, test } from '@jest/globals';
import { modelById } from '../../../src/classifier/models/catalogue';
import type { Language } from '../../../src/classifier/language';
import type { CellValue } from '../../../src/sheet/cells/cell';
import { atOneGo } from '../../../src/classifier/slices';
import { cellsToWrite } from '../../../src/sheet/plan/cells-to-write';
import type { EarlierColumns } from '../../../src/sheet/record/earlier-columns';
import { planFor } from '../plan-for';
import type { OverrideTreatment } from '../../../src/sheet/override';
import { writtenTexts } from '../../../src/sheet/record/written-texts';

const model = modelById('sales-loyalty');
const text = (id: string, language: Language = 'en') => {
  const { name, strategy } = model.tiers.find((tier) => tier.id === id)!;
  return { name: name[language], strategy: strategy[language] };
};

/** A customer sheet as a manager sees it: client, sales, loyalty, and our two columns once there are any. */
class Sheet {
  segment: CellValue[] = [];
  strategy: CellValue[] = [];
  formulas = new Set<number>();
  private writtenIn?: Language;

  constructor(public clients: [name: string, sales: CellValue, loyalty: CellValue][]) {}

  plan(language: Language = 'en') {
    const range = {
      sheetId: 's',
      sheetName: 'Clients',
      top: 0,
      left: 0,
      rows: this.clients.length,
      columns: 3,
    };
    const fixed = (value: number) => ({ kind: 'fixed', value }) as const;
    const choice = {
      modelId: model.id,
      columns: { sales: 1, loyalty: 2 },
      cutoffs: { sales_cutoff: fixed(100), loyalty_cutoff: fixed(5) },
      language,
      asOf: 46347,
    };
    const measures = {
      sales: this.clients.map((client) => client[1]),
      loyalty: this.clients.map((client) => client[2]),
    };
    return planFor(range, choice, { measures, otherHeaders: [], earlier: this.earlier() });
  }

  run(treatment: OverrideTreatment = 'keep', language: Language = 'en') {
    const plan = this.plan(language);
    const cells = atOneGo(cellsToWrite({ model, language }, plan, this.earlier(), treatment));
    this.segment = cells.segment.slice(1).map((cell, row) => cell ?? this.segment[row]!);
    this.strategy = cells.strategy.slice(1).map((cell, row) => cell ?? this.strategy[row]!);
    this.writtenIn = language;
    return plan.overrides.map(({ cell, typed, computed }) => `${cell}: ${typed} for ${computed}`);
  }

  /** Puts rows with all their cells into another order; -1 is a new, blank row. */
  reorder(rows: number[], blank: [string, CellValue, CellValue] = ['', '', '']) {
    this.clients = rows.map((row) => this.clients[row] ?? blank);
    this.segment = rows.map((row) => this.segment[row] ?? '');
    this.strategy = rows.map((row) => this.strategy[row] ?? '');
  }

  private earlier(): EarlierColumns | undefined {
    if (!this.writtenIn) return undefined;
    const { formulas } = this;
    return {
      texts: writtenTexts(model, this.writtenIn),
      segment: { sheetColumn: 3, header: 'Segment', writtenHeader: 'Segment', cells: this.segment, formulas },
      strategy: {
        sheetColumn: 4,
        header: 'Strategy',
        writtenHeader: 'Strategy',
        cells: this.strategy,
        formulas: new Set(),
      },
    };
  }
}

/** Acme: Treasure; Birch: High-risk; Cole: Rising star; Dahl: Phase out; Elm: unclassified. */
function segmentedSheet(language: Language = 'en') {
  const sheet = new Sheet([
    ['Acme', 500, 9],
    ['Birch', 400, 1],
    ['Cole', 50, 8],
    ['Dahl', 20, 2],
    ['Elm', 'n/a', 8],
  ]);
  sheet.run('keep', language);
  return sheet;
}

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
