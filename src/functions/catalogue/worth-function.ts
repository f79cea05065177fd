import { worthOfKeeping } from '../../classifier/explain/worth';
import { readAmount, readTypedRate } from '../../sheet/read/read-amount';
import type { Reading } from '../../sheet/read/reading';
import type { Culture } from '../../sheet/text/culture';
import type { CellValue } from '../../sheet/cells/cell';
import type { Language } from '../../classifier/language';
import { blockOf, shapedLike, shownCell, shownText, type Argument, type Block } from '../arguments/argument';
import type { Answer, CustomFunction } from '../arguments/custom-function';
import { FunctionFault } from '../arguments/function-fault';
import { faultText } from '../arguments/fault-text';
import { requireSameShape, type NamedBlock } from '../arguments/require-same-shape';
import { worded } from '../words/worded';

type Reader = (cell: CellValue, words: object, culture?: Culture) => Reading;

const parameters = [
  { name: 'margin', description: worded(({ worth }) => worth.margin), optional: false },
  { name: 'retention', description: worded(({ worth }) => worth.retention), optional: false },
  { name: 'discount', description: worded(({ worth }) => worth.discount), optional: false },
] as const;

/** Computes what keeping each client is worth. Retention and discount may be single values, the same for all clients. */
export const worthFunction: CustomFunction = {
  id: 'CLIENT_WORTH',
  description: worded(({ worth }) => worth.description),
  parameters,
  example: worded(({ worth }) => worth.example),
  evaluate(values, { language, culture }) {
    const blocks = parameters.map(({ name }, index) => ({
      name,
      block: given(values[index], name, language),
    }));
    const shape = shapeOf(blocks, language);
    const text = faultText[language];
    const clients = shape.cells.map((_, row): Answer => {
      const cells = blocks.map(({ name, block }) => ({
        name,
        cell: block.cells[block.cells.length > 1 ? row : 0]!,
      }));
      const ofClient = cells.filter(
        (_, index) => blocks[index]!.block.cells.length > 1 || shape.cells.length === 1,
      );
      if (ofClient.every(({ cell }) => shownCell(cell) === '')) return '';
      const numbers: number[] = [];
      for (const [index, { name, cell }] of cells.entries()) {
        const number = numberIn(cell, index === 0 ? readAmount : readTypedRate, culture);
        if (number === undefined) {
          const shown = shownText(shownCell(cell));
          return new FunctionFault(
            '#VALUE!',
            shown === '' ? text.missing(name) : text.notNumber(name, shown),
          );
        }
        numbers.push(number);
      }
      const worth = worthOfKeeping({ margin: numbers[0]!, retention: numbers[1]!, discount: numbers[2]! });
      return typeof worth === 'number' ? worth : new FunctionFault('#N/A', text.noWorth[worth]);
    });
    return shapedLike(shape, clients);
  },
};

function given(argument: Argument, name: string, language: Language): Block {
  const block = blockOf(argument);
  if (!block) throw new FunctionFault('#VALUE!', faultText[language].missing(name));
  return block;
}

/** Returns the shape of the ranges; of a single cell if there is none. */
function shapeOf(blocks: readonly NamedBlock[], language: Language): Block {
  const ranges = blocks.filter(({ block }) => block.cells.length > 1);
  requireSameShape(ranges, language);
  return (ranges[0] ?? blocks[0]!).block;
}

/** Returns a number; undefined for a blank, and for words such as *high*. */
function numberIn(cell: CellValue, read: Reader, culture: Culture | undefined): number | undefined {
  if (shownCell(cell) === '') return undefined;
  const reading = read(cell, {}, culture);
  return typeof reading === 'object' && Number.isFinite(reading.value) ? reading.value : undefined;
}
