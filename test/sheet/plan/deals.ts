import { modelById } from '../../../src/classifier/models/catalogue';
import { atOneGo } from '../../../src/classifier/slices';
import type { Caps } from '../../../src/sheet/caps';
import type { CellValue } from '../../../src/sheet/cells/cell';
import type { OverrideTreatment } from '../../../src/sheet/override';
import { cellsToWrite } from '../../../src/sheet/plan/cells-to-write';
import type { EarlierColumns } from '../../../src/sheet/record/earlier-columns';
import { writtenTexts } from '../../../src/sheet/record/written-texts';
import { planFor } from '../plan-for';

export const model = modelById('deal-size');

export const strategyOf = (id: string) => model.tiers.find((tier) => tier.id === id)!.strategy.en;

export const fixed = (value: number) => ({ kind: 'fixed', value }) as const;

/** A list of deals with its segment and strategy columns: VIP from 100, Big from 50, Medium from 20. */
export class Deals {
  segment: CellValue[] = [];
  strategy: CellValue[] = [];

  constructor(readonly values: CellValue[]) {}

  plan(caps: Caps | undefined, treatment: OverrideTreatment = 'keep') {
    const choice = {
      modelId: model.id,
      columns: { value: 1 },
      cutoffs: { medium_from: fixed(20), big_from: fixed(50), vip_from: fixed(100) },
      language: 'en' as const,
      asOf: 46347,
      ...(caps && { caps, replacesTyped: treatment === 'replace' }),
    };
    const range = { sheetId: 's', sheetName: 'Deals', top: 0, left: 0, rows: this.values.length, columns: 2 };
    return planFor(range, choice, {
      measures: { value: this.values },
      otherHeaders: [],
      earlier: this.earlier(),
    });
  }

  run(caps?: Caps, treatment: OverrideTreatment = 'keep') {
    const plan = this.plan(caps, treatment);
    const cells = atOneGo(cellsToWrite({ model, language: 'en' }, plan, this.earlier(), treatment));
    this.segment = cells.segment.slice(1).map((cell, row) => cell ?? this.segment[row]!);
    this.strategy = cells.strategy.slice(1).map((cell, row) => cell ?? this.strategy[row]!);
    return plan;
  }

  private earlier(): EarlierColumns | undefined {
    if (this.segment.length === 0) return undefined;
    const column = (name: string, sheetColumn: number, cells: CellValue[]) => ({
      ...{ sheetColumn, header: name, writtenHeader: name, cells, formulas: new Set<number>() },
    });
    return {
      texts: writtenTexts(model, 'en'),
      segment: column('Segment', 2, this.segment),
      strategy: column('Strategy', 3, this.strategy),
    };
  }
}

export const vipFor = (most: number): Caps => ({ tiers: { vip: { most } } });
