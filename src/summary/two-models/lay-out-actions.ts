import { layOutGrid, type GridCell } from '../blocks/grid';
import { text } from '../blocks/text-cells';
import { asText, type Block, type SummaryCell } from '../layout';
import { words } from '../words/languages';
import { namesOf } from './lay-out-figures';
import { actionField, outcomesOf, type ActionLeft, type TwoModelsInput } from './two-models';

/** A field for an action, with what the user typed into it. */
function fieldFor({ typed }: TwoModelsInput, field: string): GridCell {
  const action = typed[field];
  return { input: '', look: 'words', field, ...(action !== undefined && { typed: action }) };
}

/**
 * Lays out a grid with a field for each pair of segments, into which the user types what to do, and below it what she typed
 * for segments that are gone.
 */
export function layOutActions(
  input: TwoModelsInput,
  top: number,
): Block & { readonly left: readonly ActionLeft[] } {
  const { twoModels } = words[input.language];
  const [down, across] = [outcomesOf(input.down), outcomesOf(input.across)];
  const fieldOf = (row: number, column: number) =>
    actionField([input.down.modelId, down[row]!.id], [input.across.modelId, across[column]!.id]);
  const grid = layOutGrid(top + 1, '', namesOf(input), (row, column) => ({
    ...fieldFor(input, fieldOf(row, column)),
    names: top + 2,
  }));
  const known = new Set(down.flatMap((_, row) => across.map((__, column) => fieldOf(row, column))));
  const left = Object.keys(input.typed)
    .filter((field) => !known.has(field))
    .map((field) => ({ field, label: input.labelOf(field) }));
  const cells: SummaryCell[] = [
    text(top, 0, twoModels.actions, 'heading'),
    ...grid.cells.filter(({ input: content, field }) => content !== '' || field !== undefined),
    text(top + 1, 0, twoModels.typeActions, 'note'),
  ];
  if (left.length === 0) return { cells, bottom: grid.bottom, left };
  const first = grid.bottom + 3;
  return {
    cells: [
      ...cells,
      text(first - 2, 0, twoModels.gone, 'heading'),
      text(first - 1, 0, twoModels.whyGone, 'note'),
      ...left.flatMap(({ field, label }, index): SummaryCell[] => [
        { row: first + index, column: 0, input: asText(label) },
        { ...fieldFor(input, field), row: first + index, column: 1 },
      ]),
    ],
    bottom: first + left.length,
    left,
  };
}
