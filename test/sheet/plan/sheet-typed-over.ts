import { modelById } from '../../../src/classifier/models/catalogue';
import type { Language } from '../../../src/classifier/language';
import type { CellValue } from '../../../src/sheet/cells/cell';
import { atOneGo } from '../../../src/classifier/slices';
import { cellsToWrite } from '../../../src/sheet/plan/cells-to-write';
import type { EarlierColumns } from '../../../src/sheet/record/earlier-columns';
import { planFor } from '../plan-for';
import type { OverrideTreatment } from '../../../src/sheet/override';
import { writtenTexts } from '../../../src/sheet/record/written-texts';

export const model = modelById('sales-loyalty');

export const text = (id: string, language: Language = 'en') => {
  const { name, strategy } = model.tiers.find((tier) => tier.id === id)!;
  return { name: name[language], strategy: strategy[language] };
};

/** A customer sheet as a manager sees it: client, sales, loyalty, and our two columns once there are any. */
export class Sheet {
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
export function segmentedSheet(language: Language = 'en') {
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
