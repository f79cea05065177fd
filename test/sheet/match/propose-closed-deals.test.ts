import { describe, expect, test } from '@jest/globals';
import { proposed } from './sheet-of-text';

test.each([
  ['Deal - Status', 'Won', 'Lost', 'Open'],
  ['Deal Stage', 'Closed Won', 'Closed Lost', 'Negotiation/Review'],
  ['商机状态', '赢单', '输单', '进行中'],
  ['Verkaufsphase', 'Gewonnen', 'Verloren', 'Offen'],
  ['Étape', 'Gagnée', 'Perdue', 'En cours'],
  ['Etapa', 'Cerrada ganada', 'Cerrada perdida', 'Abierta'],
  ['Estado', 'Vendida', 'Perdida', 'Em andamento'],
  ['フェーズ', '受注', '失注', '商談中'],
  ['Стадия сделки', 'Выиграна', 'Проиграна', 'В работе'],
])('%s is whether a deal is closed: %s, not %s and not %s', (header, won, lost, open) =>
  expect(proposed(`Client|${header}|Amount\nA|${won}|90\nB|${lost}|60\nC|${open}|30`, 'deal').closed).toBe(
    header,
  ),
);

describe('a lost deal is closed as well', () => {
  const outcomes = (closed: string, won: string) =>
    proposed(
      `Client|${closed}|${won}|Amount\nA|TRUE|Closed Won|90\nB|TRUE|Closed Lost|60\nC|FALSE|Prospecting|30`,
      'deal',
    ).closed;

  test.each(['Closed', 'IsClosed', 'Is Closed', 'is_closed'])('the stage goes before %s', (header) =>
    expect(outcomes(header, 'Stage')).toBe('Stage'),
  );

  test.each([
    ['Closed', 'Won'],
    ['IsClosed', 'IsWon'],
    ['Is Closed', 'Is Won'],
  ])('%s goes behind %s', (closed, won) =>
    expect(proposed(`Client|${closed}|${won}\nA|TRUE|TRUE\nB|TRUE|FALSE\nC|FALSE|FALSE`, 'deal').closed).toBe(
      won,
    ),
  );

  test('whether it is closed, and no more, is asked', () =>
    expect(
      proposed('Client|IsClosed|Amount\nA|TRUE|90\nB|TRUE|60\nC|FALSE|30', 'deal').closed,
    ).toBeUndefined());

  test('a column that people named Closed themselves is theirs', () =>
    expect(proposed('Client|Closed|Amount\nA|yes|90\nB|yes|60\nC|no|30', 'deal').closed).toBe('Closed'));
});
