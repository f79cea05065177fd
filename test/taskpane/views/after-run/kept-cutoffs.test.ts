/** @jest-environment jsdom */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createElement } from 'react';
import { modelById } from '../../../../src/classifier/models/catalogue';
import type { Language } from '../../../../src/classifier/language';
import type { Move, WhyMoved } from '../../../../src/sheet/plan/move';
import type { Plan } from '../../../../src/sheet/plan/plan';
import type { Segmentation } from '../../../../src/taskpane/hooks/use-segmentation';
import { KeptCutoffs } from '../../../../src/taskpane/views/after-run/KeptCutoffs';
import { openPane } from '../../shown';

let pane: ReturnType<typeof openPane>;
beforeEach(() => {
  pane = openPane();
});
afterEach(() => pane.close());

const moves = (...reasons: WhyMoved[][]): Move[] =>
  reasons.map((why, row) => ({
    cell: `Clients!D${row + 2}`,
    client: 'Acme',
    from: 'treasure',
    to: 'high_risk',
    why,
  }));

/** Returns what the pane says about these moves, if the cut-offs were computed on `day`, or are computed again. */
function said(moves: readonly Move[], { day, computesAnew = false, language = 'en' }: Given = {}): string {
  const plan = { moves, policyCutoffs: [{ id: 'sales_cutoff', value: 1, drawnOn: day }] } as unknown as Plan;
  const segmentation = {
    state: { draft: { computesAnew } },
    model: modelById('sales-loyalty'),
  } as unknown as Segmentation;
  const view = createElement(KeptCutoffs, { plan, segmentation });
  pane.show(view, language);
  return pane.said();
}

interface Given {
  readonly day?: number;
  readonly computesAnew?: boolean;
  readonly language?: Language;
}

const reasons = moves(['figures'], ['figures', 'cutoff'], ['time'], ['cutoff'], ['unknown'], ['unknown']);

test('each reason is said with its clients, in sentences', () => {
  const english = said(reasons);
  expect(english).toContain('6 clients would move');
  expect(english).toContain(
    '2 because their figures changed. 1 because time passed. 2 because a cut-off changed.',
  );
  expect(english).toContain(
    '2 for unknown reasons (the previous run kept no numbers, or used other columns or rules).',
  );
  expect(said(moves(['figures']))).toContain('1 because its figures changed.');
  expect(said(reasons, { language: 'zh' })).toContain(
    '2 位因客户数据有变化。1 位因时间推移。2 位因分界线有变化。2 位原因不明（上次分级没有保存数值，或用了其他列或规则）。',
  );
});

test('who would move is not said under cut-offs that nobody kept', () => {
  const headings = () => [...document.querySelectorAll('h2')].map(({ textContent }) => textContent);
  said(reasons);
  expect(headings()).toEqual(['Who would move']);
  said(reasons, { day: 46000 });
  expect(headings()).toEqual(['Cut-offs of the previous run', 'Who would move']);
  said([], { day: 46000 });
  expect(headings()).toEqual(['Cut-offs of the previous run']);
  expect(said([], { computesAnew: true })).toContain('Nobody would move.');
});

test('how many would move is said once', () => {
  expect(said(reasons).match(/6 clients/g)).toHaveLength(1);
});
