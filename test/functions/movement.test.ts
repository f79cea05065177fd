import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../src/classifier/models/catalogue';
import { answerOf, cellsOf } from './answer';

/**
 * Moves by the order of tiers in each model's source. For models without an order the function only returns whether the
 * tier differs. The two ladders of *Deal* are not compared with each other.
 */
const moves = cellsOf(`
Phase out      | Treasure    | up
High-risk      | Treasure    | up
Treasure       | High-risk   | down
High-risk      | Rising star | up
Rising star    | Rising star | same
Small          | VIP         | up
Big            | Medium      | down
Grade C        | Grade B     | up
VIP            | Grade A     | changed
C Basic        | A Platinum  | up
B Plum         | C Basic     | down
Dissatisfied   | Neutral     | up
Scattered      | Main        | up
Old            | New         | down
Repeat         | Long-term   | up
Company        | Individual  | changed
Overdue        | In touch    | changed
Champions      | Lost        | down
Loyal          | Champions   | sideways
Unclassified   | Treasure    | changed
Treasure       | Unclassified | changed
Unclassified   | Unclassified | same
""             | Small       | new
""             | Unclassified | new
Small          | ""          | lost
""             | ""          | nothing
`);

test.each(moves)('from %s to %s: %s', (from, to, movement) => {
  const quoted = (name: string) => (name === '""' ? name : `"${name}"`);
  expect(answerOf(`=CLIENT_MOVEMENT(${quoted(from!)},${quoted(to!)})`)).toBe(
    movement === 'nothing' ? '' : movement,
  );
});

describe('CLIENT_MOVEMENT', () => {
  test('answers a range cell by cell, in the language of the tiers or in the one asked for', () => {
    const columns = '{"高风险客户";"珍贵客户";""},{"珍贵客户";"";"明日之星"}';
    expect(answerOf(`=CLIENT_MOVEMENT(${columns})`)).toEqual(['上升', '流失', '新增']);
    expect(answerOf(`=CLIENT_MOVEMENT(${columns},"en")`)).toEqual(['up', 'lost', 'new']);
  });

  test('names what it does not know, in its cell, and what cannot be compared', () => {
    expect(answerOf('=CLIENT_MOVEMENT({"Treasure";"Gold"},{"Treasure";"Treasure"})')).toEqual([
      'same',
      '#N/A "Gold" is not the name of a segment.',
    ]);
    expect(answerOf('=CLIENT_MOVEMENT("Treasure","VIP")')).toBe(
      '#N/A "Treasure" and "VIP" are segments of two models and cannot be compared. Give two segments of one model.',
    );
    expect(answerOf('=CLIENT_MOVEMENT({"VIP";"VIP"},"VIP")')).toMatch(
      /^#VALUE! from is 2 x 1 but to is 1 x 1/,
    );
    expect(answerOf('=CLIENT_MOVEMENT("VIP")')).toBe('#VALUE! to is missing.');
  });

  test('knows every tier of every model', () => {
    for (const { tiers } of catalogue)
      for (const { name } of tiers)
        expect(answerOf(`=CLIENT_MOVEMENT("${name.zh}","${name.en}","en")`)).toBe('same');
  });
});
