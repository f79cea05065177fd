import { headerRow, text } from '../../summary/blocks/text-cells';
import { cellOf } from '../../summary/blocks/tier-figures';
import { unless } from '../../summary/criteria';
import { countFormat, shareFormat, type Block, type SummaryCell } from '../../summary/layout';
import { words } from '../words/languages';
import { movementName, only, type BlocksInput } from './layout';

/** Lays out for each segment of the first day how many of its clients stayed, and how many of these rose. */
export function layOutRaised({ language, when, outcomes, columns }: BlocksInput, top: number): Block {
  const said = words[language].sheet;
  const moved = (name: string, movement: 'up' | 'lost') =>
    `COUNTIFS(${columns.from},${only(name)},${columns.movement},${only(movementName(movement, language))})`;
  const cells = outcomes.flatMap(({ name, color }, index): SummaryCell[] => {
    const row = top + 3 + index;
    const [stayed, rose] = [cellOf(1, row), cellOf(2, row)];
    const there = `COUNTIFS(${columns.from},${only(name)})`;
    return [
      { ...text(row - 1, 0, name), ...(color && { color }) },
      { row: row - 1, column: 1, input: `=${there}-${moved(name, 'lost')}`, numberFormat: countFormat },
      { row: row - 1, column: 2, input: `=${moved(name, 'up')}`, numberFormat: countFormat },
      {
        row: row - 1,
        column: 3,
        input: unless(`${stayed}=0`, `${rose}/${stayed}`),
        numberFormat: shareFormat,
      },
    ];
  });
  return {
    cells: [
      text(top, 0, when.raised, 'heading'),
      ...headerRow(top + 1, [said.segment, said.stayed, said.roseOf, said.share]),
      ...cells,
    ],
    bottom: top + 2 + outcomes.length,
  };
}
