import type { CutoffValues } from './cutoff';
import { clientDecider, columnOf } from './decide-client';
import type { Condition } from './decision-table';
import { explanationText } from './explanation-text';
import type { Language } from './language';
import { knowledge, type MeasureColumns } from './measure';
import type { Model } from './model';
import { unclassifiedName } from './unclassified';

/**
 * Why the client in `row` is what she is, in one sentence, such as
 * `High-risk: Sales 12,300 ≥ 10,000 (high); Loyalty 3 < 4 (low)`; `""` for a row that is no client.
 * `columns` and `cutoffs` are those of `classify`, whose other voice this is: it tells the conditions of the rule that hit.
 */
export function explain(
  model: Model,
  columns: MeasureColumns,
  cutoffs: CutoffValues,
  row: number,
  language: Language,
): string {
  const text = explanationText[language];
  const name = (measure: string) => model.measures.find(({ id }) => id === measure)!.name[language];
  const decider = clientDecider(model, columns, cutoffs);
  const verdict = decider.at(row);

  switch (verdict.kind) {
    case 'noClient':
      return '';
    case 'gap':
      return unclassifiedName[language];
    case 'wanting': {
      const blank = columnOf(columns, verdict.measure).knowledge[row] === knowledge.blank;
      const why = blank ? text.blank(name(verdict.measure)) : text.unreadable(name(verdict.measure));
      return text.sentence(unclassifiedName[language], [why]);
    }
    case 'hit': {
      const { when, tier } = model.table[verdict.rule]!;
      const edge = (at: Condition['from']) => (typeof at === 'string' ? decider.cutoff(at) : at);
      const because = when.map(({ measure, from, below }) => {
        const value = decider.value(measure)!;
        return Number.isFinite(value)
          ? text.condition(name(measure), value, edge(from), edge(below))
          : text.stated(name(measure), value > 0);
      });
      return text.sentence(model.tiers.find(({ id }) => id === tier)!.name[language], because);
    }
  }
}
