import { useMemo, type ReactNode } from 'react';
import type { Model } from '../../../classifier/model';
import type { Customers } from '../../../sheet/customers';
import type { Segmentation } from '../../hooks/use-segmentation';
import { fittingModels } from '../../state/fitting-models';
import { neededMeasures, type Needed } from '../../state/needed-measures';
import { useWords, type Words } from '../../text/words';
import { Disclosure } from '../shared/Disclosure';
import { HeadedSection } from '../shared/HeadedSection';
import { usePaneStyles } from '../shared/styles';
import { OutcomeBar } from './OutcomeBar';
import { QuestionItem } from './QuestionItem';

interface QuestionsSectionProps {
  customers: Customers;
  segmentation: Pick<Segmentation, 'state' | 'model' | 'outcomes' | 'chooseModel'>;
  /** Called after the user has chosen a question. */
  onAsked: () => void;
}

/**
 * Lists the models with their questions. First come the chosen model and those whose columns the headers show, each
 * with a bar of its clients by tier. The others are folded away, with the columns that they need.
 */
export function QuestionsSection({ customers, segmentation, onAsked }: QuestionsSectionProps) {
  const pane = usePaneStyles();
  const words = useWords();
  const { text, count } = words;
  const { state, model: present, outcomes, chooseModel } = segmentation;
  const { models } = state;
  const { others } = useMemo(() => fittingModels(customers, models), [customers, models]);
  const needed = useMemo(
    () => new Map(others.map((model) => [model.id, neededMeasures(customers, model)])),
    [customers, others],
  );
  const isFitting = (model: Model) => !needed.has(model.id);
  // Keeps the chosen model among the first even if the sheet lacks a column for it.
  const first = models.filter((model) => isFitting(model) || model.id === present.id);
  const further = models.filter((model) => !first.includes(model));
  const item = (model: Model, below: ReactNode) => (
    <QuestionItem
      key={model.id}
      model={model}
      isPresent={model.id === present.id}
      isWritten={customers.segmentedBy.includes(model.id)}
      disabled={state.work !== undefined}
      onAsk={() => {
        chooseModel(model.id);
        onAsked();
      }}
    >
      {below}
    </QuestionItem>
  );
  const outcomeOf = (model: Model) => {
    const tally = outcomes.get(model.id);
    return tally && <OutcomeBar model={model} tally={tally} />;
  };
  const needs = (model: Model) => (
    <span className={pane.note}>{neededText(needed.get(model.id)!, words)}</span>
  );

  return (
    <HeadedSection heading={text.questions.heading}>
      <ul className={pane.list}>
        {first.map((model) => item(model, isFitting(model) ? outcomeOf(model) : needs(model)))}
      </ul>
      {further.length > 0 && (
        <Disclosure
          summary={<span className={pane.text}>{text.questions.others(count(further.length))}</span>}
        >
          <ul className={pane.list}>{further.map((model) => item(model, needs(model)))}</ul>
        </Disclosure>
      )}
    </HeadedSection>
  );
}

function neededText({ measures, least, unclear }: Needed, { text, language, count }: Words): string {
  const namesOf = (all: Needed['measures']) => all.map(({ name }) => name[language]).join(text.listSeparator);
  const needs =
    least === 0
      ? []
      : [
          least < measures.length
            ? text.questions.needsSome(count(least), namesOf(measures))
            : text.questions.needs(namesOf(measures)),
        ];
  const choose = unclear.length > 0 ? [text.questions.choose(namesOf(unclear))] : [];
  return [...needs, ...choose].join(text.readings.separator);
}
