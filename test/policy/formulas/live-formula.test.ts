import { expect, test } from '@jest/globals';
import { catalogue, modelById } from '../../../src/classifier/models/catalogue';
import { rowForm } from '../../../src/classifier/row-form/row-form';
import { clientFormulas } from '../../../src/policy/formulas/client-formulas';
import { isOwnFormula } from '../../../src/policy/formulas/own-formula';
import { liveFormula } from '../../../src/policy/formulas/live-formula';
import { customModelToModel } from '../../../src/policy/model/custom-model-to-model';
import { columnLetters } from '../../../src/sheet/cells/cell';
import { ownGrid, ownGridTiers } from '../policies';

const cells = (references: Readonly<Record<string, string>>) => (measure: string) => references[measure];

test('a model of the catalogue is asked by its own function, what has no column is left out', () => {
  expect(liveFormula(modelById('abc'), cells({ profit: 'B2' }), [])).toBe(
    '=CLIENT_ABC(IF(ISBLANK(B2),"",B2),,"","",CT_Abc)',
  );
});

test('in row form too, which has more cut-offs than the function takes', () => {
  const form = rowForm(modelById('rfm'), new Set(['recency', 'frequency', 'monetary']));
  const references = Object.fromEntries(form.measures.map(({ id }, index) => [id, 'BCD'[index] + '2']));
  expect(liveFormula(form, cells(references), [])).toBe(
    '=CLIENT_RFM(IF(ISBLANK(B2),"",B2),IF(ISBLANK(C2),"",C2),IF(ISBLANK(D2),"",D2),CT_Rfm,CT_AsOf)',
  );
});

test('a custom model’s formula has the cell of its policy, and the as-of date if it reads days', () => {
  const [sales, margin] = ownGrid.measures;
  const days = { ...ownGrid, measures: [sales!, { ...margin!, kind: 'daysSince' as const }] };
  const asked = [ownGrid, days].map((own) =>
    liveFormula(customModelToModel(own, ownGridTiers), cells({ m1: 'B2', m2: 'C2' }), []),
  );
  expect(asked).toEqual([
    '=CLIENT_SEGMENT(CT_Own1,IF(ISBLANK(B2),"",B2),IF(ISBLANK(C2),"",C2))',
    '=CLIENT_SEGMENT(CT_Own1,IF(ISBLANK(B2),"",B2),IF(ISBLANK(C2),"",C2),CT_AsOf)',
  ]);
});

test.each(catalogue.map((model) => [model.id, model] as const))(
  '%s: written formulas say the as-of day where the model reads dates, and only there',
  (_, model) => {
    const asks = ['care', 'lifecycle', 'position', 'process', 'rfm', 'tenure'].includes(model.id);
    const measures = Object.fromEntries(model.measures.map(({ id }, index) => [id, columnLetters(index)]));
    for (const writeAs of ['live', 'portable'] as const) {
      const { segment } = clientFormulas(model, writeAs, { measures, segment: 'Z', inPercent: [] });
      expect([writeAs, segment(2).includes('CT_AsOf')]).toEqual([writeAs, asks]);
    }
  },
);

test.each(catalogue.map((model) => [model.id, model] as const))(
  '%s: each formula, whichever its column, is known as its own later, and as no other model’s',
  (id, model) => {
    const measures = Object.fromEntries(
      model.measures.map((measure, index) => [measure.id, columnLetters(index)]),
    );
    for (const writeAs of ['live', 'portable'] as const) {
      const formulas = clientFormulas(model, writeAs, { measures, segment: 'Z', inPercent: [] });
      for (const [role, formula] of Object.entries(formulas)) {
        const knownBy = catalogue
          .filter((other) => isOwnFormula(formula(2), other.id))
          .map((other) => other.id);
        expect([writeAs, role, knownBy]).toEqual([writeAs, role, [id]]);
      }
    }
  },
);

test.each(catalogue.map((model) => [model.id, model] as const))(
  '%s: formulas beside the segment type no words, which would be in one language on sheets of all',
  (_, model) => {
    const measures = Object.fromEntries(
      model.measures.map((measure, index) => [measure.id, columnLetters(index)]),
    );
    for (const writeAs of ['live', 'portable'] as const) {
      const formulas = clientFormulas(model, writeAs, { measures, segment: 'Z', inPercent: [] });
      for (const [role, formula] of Object.entries(formulas)) {
        if (role === 'segment') continue;
        const typed = [...formula(2).matchAll(/"([^"]+)"/g)].map(([, words]) => words);
        expect([writeAs, role, typed]).toEqual([writeAs, role, []]);
      }
    }
  },
);
