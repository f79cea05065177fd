import {
  cutoffColumn,
  idColumnOfMeasures,
  indexColumn,
  measureColumn,
  tierColumn,
  type Shape,
} from '../../../src/policy/layout/model-positions';
import type { PolicyTable } from '../../../src/policy/names';

export type Input = string | number | boolean;

/**
 * Inputs that a column's cells must refuse, and unusual ones that they must accept; an apostrophe keeps an input
 * text.
 */
export interface Column {
  readonly wrong: readonly Input[];
  readonly right?: readonly Input[];
}

const error = '#DIV/0!';

const endless = `'${'x'.repeat(1001)}`;

const id: Column = { wrong: [error, '', "'x", 5, "'=1=1"] };

/**
 * Only the sheet knows the ids of custom tiers: an id that could be another's is reported at the cell that formulas
 * read.
 */
const ownId: Column = { wrong: [error, '', "'Not an id", 5] };

const anything: Column = { wrong: [error, '', "'  "], right: [5, "'=Anything"] };

const name: Column = {
  wrong: [
    ...[error, '', "'  ", 5, true, "'Gold*", "'Gold?", "'Go~ld", `'${'x'.repeat(201)}`],
    ...["'\u200b\u200b", "'\u2060", "'\ufeff\u200d", "'\u00ad", "'\u3164", "'\u2800", "'\u3164\u2800\uffa0"],
    ...["'Gold\u202e", "'\u2067Gold", "'Go\u202ald\u202c", "'Gold\u0007"],
    ...["' Gold", "'Gold ", "'Gold\u3000", "'\u00a0Gold", "'Two  blanks", "'Two\nlines"],
  ],
  right: ["'重点（甲）客户", "'=1+1", "'Gold\u200b\u00ad", "'⭐\ufe0f Gold"],
};

const computedRules = [
  ...["'top 20%", "'前　20％", "'Percentile 12,5 %", "'PERCENTILE 12.5 %"],
  ...["'占总额100%", "'自然断点", "'Score edge 0 %", "'Top 20", "'Percentile 0.8"],
];

export const columnsOf = (shape: Shape): Record<PolicyTable, Readonly<Record<number, Column>>> => {
  const isOwn = shape !== 'standard';
  return {
    Measures: {
      [measureColumn.label]: isOwn ? name : anything,
      // A model of the catalogue has its ids in this column.
      [measureColumn.kind]: { wrong: [error, '', "'Money", 5, "'*"], right: ["'AMOUNT", "'距今天数"] },
      [measureColumn.header]: { wrong: [error, '', "'  ", endless], right: [2026, "'=Sales"] },
      [measureColumn.index]: { wrong: [error, '', "'Other", 5, "'*"] },
      [idColumnOfMeasures(shape)]: id,
    },
    // The measures repeat the names of indices.
    Indices: { [indexColumn.label]: { wrong: name.wrong }, [indexColumn.id]: id },
    Cutoffs: {
      [cutoffColumn.label]: shape === 'own' ? name : anything,
      [cutoffColumn.rule]: {
        wrong: [
          ...[error, '', "'  ", "'Medium", 5, "'Top", "'Top %", "'Top 120 %", "'Top -5 %", "'Top 120"],
          ...["'Top twenty %", "'Number 5 %", "'50 %", "'前２０%", endless],
        ],
        right: [
          ...["'Number", "' number ", "'数值"],
          // The first number scales a score's measure: no rule computes it.
          ...(shape === 'score' ? [] : computedRules),
        ],
      },
      [cutoffColumn.number]: { wrong: [error, '', "'  ", "'much", true, "'12"] },
      [cutoffColumn.drawnOn]: {
        wrong: [error, "'  ", "'yesterday", true, -1, 0, 2958466],
        right: ['', 1, 46000.5],
      },
      [cutoffColumn.id]: id,
    },
    Grid: {
      0: { wrong: [error, '', "'Level 9", 5] },
      1: { wrong: [error, '', "'Unclassified", "'nope", 5, "'*"] },
      2: { wrong: [error, '', "'Ｂｅｓｔ", "'Best ", true, "'B?st"] },
      3: { wrong: [error, '', "'Nobody", 5, "'K?ep"] },
    },
    Tiers: {
      // The grid repeats the names of custom tiers.
      [tierColumn.name]: isOwn ? { wrong: name.wrong } : name,
      [tierColumn.fill]: {
        wrong: [error, '', "'green", "'#12345", "'#12345G", "'＃123456", "'12345678", 5],
        right: ["'#abcdef"],
      },
      [tierColumn.strategy]: { wrong: [error, '', "'  ", 5, true, endless], right: ["'Two\nlines", "'=1+1"] },
      [tierColumn.formerNames]: { wrong: [error], right: ['', "'Once\nand\ttwice", 5] },
      [tierColumn.id]: isOwn ? ownId : id,
    },
  };
};
