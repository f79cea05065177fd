import { quoted } from '../../classifier/native/formula-text';
import type { Sliced } from '../../classifier/slices';
import { traits } from '../../classifier/language';
import { isoDay } from '../../sheet/cells/excel-date';
import { isText } from '../criteria';
import { asText, at, type Block, type SummaryCell } from '../layout';
import type { SummaryInput } from '../list';
import { layOutByHand } from '../blocks/by-hand-figures';
import { layOutNeeds, layOutOverdue } from '../blocks/care-figures';
import { layOutConcentration } from '../blocks/concentration';
import { layOutGroupFigures } from '../blocks/group-figures';
import { layOutLeadingClients } from '../blocks/leading-clients';
import { layOutLostClients } from '../blocks/lost-figures';
import { layOutRules } from '../blocks/rules';
import { cellOf, layOutTierFigures, type TierRows } from '../blocks/tier-figures';
import type { SummaryChart } from '../charts/summary-chart';
import { chartsOfTiers } from '../charts/charts-of-tiers';
import { layOutMap } from '../map/lay-out-map';
import { placeClients } from '../map/map-points';
import { pageBreaks } from '../page-breaks';
import { layOutPareto } from '../pareto/lay-out-pareto';
import { layOutWorth } from '../worth/lay-out-worth';
import { words } from '../words/languages';

/** The row of the first block's headers, zero-based. Title and notes are above. */
const firstBlock = 4;

export interface SummaryLayout extends Block {
  /** The row of the headers that stay in view while scrolling, zero-based. */
  readonly headerRow: number;
  readonly charts: readonly SummaryChart[];
  /** The rows before which a printed page ends, zero-based. */
  readonly breaks: readonly number[];
}

/**
 * Lays out the summary of one model's segments: title and notes, figures, their charts, then the other blocks one below
 * the other. Pauses between the blocks.
 */
export function* layOutSummary(input: SummaryInput): Sliced<SummaryLayout> {
  const day = isoDay(input.today);
  const placed = input.map && !input.countsRows ? yield* placeClients(input, input.map) : undefined;
  const figures = layOutTierFigures(input, firstBlock);
  const charts: SummaryChart[] = [];
  const blocks: ((top: number) => Block & { readonly charts?: readonly SummaryChart[] })[] = [
    (top) => layOutWorth(input, figures.rows, top),
    (top) => layOutMap(input, placed, figures.rows, day, top),
    (top) => layOutConcentration(input, top),
    (top) => layOutPareto(input, day, top),
    (top) => layOutGroupFigures(input, figures.rows, top),
    (top) => layOutByHand(input, figures.rows, top),
    (top) => layOutLostClients(input, top),
    (top) => layOutOverdue(input, figures.rows, top),
    (top) => layOutNeeds(input, top),
    (top) => layOutLeadingClients(input, day, top),
    (top) => layOutRules(input, top),
  ];
  const cells = [...head(input, day, figures.rows), ...figures.cells];
  const ofTiers = chartsOfTiers(input, figures.rows, figures.bottom + 1);
  charts.push(...ofTiers.charts);
  const parts = [0, figures.bottom + 1];
  let { bottom } = ofTiers;
  for (const layOut of blocks) {
    yield;
    // A blank row before each block.
    const block = layOut(bottom + 1);
    if (block.cells.length === 0) continue;
    parts.push(bottom + 1, ...(block.parts ?? []));
    cells.push(...block.cells);
    charts.push(...(block.charts ?? []));
    ({ bottom } = block);
  }
  return { cells, bottom, headerRow: firstBlock, charts, breaks: pageBreaks(parts, bottom) };
}

/** Lays out the title, a line about the origin of the figures, and a line about whether they need attention. */
function head(input: SummaryInput, day: string, { other }: TierRows): SummaryCell[] {
  const { language, modelName, sheetName, columns, headers, countsRows } = input;
  const text = words[language].sheet;
  const { colon, sentenceSeparator } = traits[language];
  const origin = [text.origin(sheetName, day), ...(countsRows ? [text.rowsNote] : [])];
  return [
    { row: 0, column: at.name, input: asText(`${text.name}${colon}${modelName}`), look: 'title' },
    { row: 1, column: at.name, input: asText(origin.join(sentenceSeparator)), look: 'note' },
    { row: 2, column: at.name, input: attention(input, cellOf(at.clients, other)), look: 'note' },
    ...(columns.values === undefined
      ? []
      : [
          {
            row: 3,
            column: at.name,
            input: `=IF(COUNTIFS(${columns.values},"<0",${columns.tiers},${isText})>0,${quoted(text.negative(headers.values!))},"")`,
            look: 'note' as const,
          },
        ]),
  ];
}

/**
 * Returns a formula that shows a sentence if cells name no tier of the model, or if clients were added below the list.
 */
export function attention(
  { language, columns: { below } }: Pick<SummaryInput, 'language' | 'columns'>,
  others: string,
): string {
  const text = words[language].sheet;
  const noTier = `IF(${others}=0,"",${quoted(text.othersBefore)}&${others}&${quoted(text.othersAfter)})`;
  if (below === undefined) return `=${noTier}`;
  return `=IFERROR(IF(LEN(${below})>0,${quoted(text.longer)},""),"")&${noTier}`;
}
