import { Button } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { choosable } from '../../../classifier/cutoff';
import { traits } from '../../../classifier/language';
import type { Measure } from '../../../classifier/measure';
import { blankColumnAt } from '../../../sheet/match/blank-column';
import type { Customers } from '../../../sheet/customers';
import { offersFor } from '../../../sheet/record/chosen-before';
import type { Segmentation } from '../../hooks/use-segmentation';
import { ruleOf } from '../../state/cutoff-draft';
import { planShown } from '../../state/draft-for';
import { columnsToChoose } from '../../state/fitting-models';
import { missingFrom } from '../../state/missing';
import { columnNames } from '../../text/column-names';
import { decidedText } from '../../text/decided-text';
import { useWords } from '../../text/words';
import { HeadedSection } from '../shared/HeadedSection';
import { usePaneStyles } from '../shared/styles';
import { ColumnChips } from './ColumnChips';
import { DecisionFields } from './DecisionFields';
import { NumbersSeenList } from './NumbersSeenList';
import { SplitNotes } from './SplitNotes';

interface DecisionSectionProps {
  customers: Customers;
  segmentation: Pick<
    Segmentation,
    'state' | 'dispatch' | 'model' | 'chooseModel' | 'lookAgain' | 'chooseSelectedColumn'
  >;
  /** What to show below the sentence, such as a note on the policy. */
  children: ReactNode;
}

/**
 * Says in a sentence how tiers are decided, and asks what is not certain. The fields for columns, rules and numbers
 * open on a click, or without one if no column of the sheet could hold a required measure, or too few are chosen.
 */
export function DecisionSection({ customers, segmentation, children }: DecisionSectionProps) {
  const pane = usePaneStyles();
  const words = useWords();
  const { text, language } = words;
  const { state, dispatch, model } = segmentation;
  const { draft, decimalMark, models, preview } = state;
  const disabled = state.work !== undefined;
  const plan = planShown(preview);
  const names = useMemo(() => columnNames(customers, models, words), [customers, models, words]);
  const offers = useMemo(() => offersFor(customers, model), [customers, model]);
  const missing = missingFrom(draft, model, decimalMark).columns.measures;
  const unknown = missing.filter(({ id, optional }) => !optional && !offers[id]?.equal);
  const { seen, modelOf, isBare } = columnsToChoose(customers, models, model, unknown, draft.columns);
  const mustOpen =
    !isBare &&
    (missing.some(({ optional }) => optional) ||
      unknown.some((measure) => !seen.some(({ couldBe }) => couldBe.includes(measure))));
  const blankOf = (measure: Measure) => {
    const index = missing.includes(measure) ? offers[measure.id]?.blank : undefined;
    return index === undefined ? undefined : blankColumnAt(customers, index);
  };
  const [isOpen, setOpen] = useState(mustOpen);
  // Keeps the fields open after the user has chosen the missing column.
  if (mustOpen && !isOpen) setOpen(true);

  // Moves the focus to the button *Change* when the list of numbers disappears after its last choice. The focused
  // button was in the list.
  const changeButton = useRef<HTMLButtonElement>(null);
  const hadList = useRef(false);
  const hasList = seen.length > 0;
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (hadList.current && !hasList && isLost) changeButton.current?.focus();
    hadList.current = hasList;
  }, [hasList]);

  const rules = choosable(model.cutoffs).map(({ id, rule, least }) => {
    const typed = draft.cutoffs[id];
    return [id, typed ? ruleOf(typed, decimalMark, least) : rule] as const;
  });
  const decided = {
    rules: Object.fromEntries(rules),
    columns: draft.columns,
    cutoffs: plan?.cutoffs ?? [],
    readings: plan?.readings ?? [],
  };
  const modelName = (id: string) => models.find((each) => each.id === id)?.name[language] ?? id;
  const split = preview.kind === 'counted' && preview.plan.split;

  return (
    <HeadedSection
      heading={text.decided.heading}
      aside={
        !mustOpen && (
          <Button ref={changeButton} size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? text.decided.close : text.decided.change}
          </Button>
        )
      }
    >
      <p className={pane.text}>
        {decidedText(model, decided, words).join(traits[language].sentenceSeparator)}
      </p>
      {children}
      {model.measures.map((measure) => (
        <ColumnChips
          key={measure.id}
          measure={measure.name[language]}
          proposal={offers[measure.id] ?? {}}
          blank={blankOf(measure)}
          column={draft.columns[measure.id]}
          {...{ names, modelName, disabled }}
          onColumn={(column) => dispatch({ type: 'columnChosen', measure: measure.id, column })}
          onOther={() => setOpen(true)}
        />
      ))}
      {seen.length > 0 && (
        <NumbersSeenList
          {...{ seen, names, disabled }}
          onColumn={(measure, column) => {
            const modelId = modelOf(measure);
            if (modelId === model.id) dispatch({ type: 'columnChosen', measure, column });
            else segmentation.chooseModel(modelId, { [measure]: column });
          }}
        />
      )}
      {isBare && (
        <div className={pane.part}>
          <p className={pane.text}>{text.decided.noNumbers}</p>
          <div>
            <Button size="small" onClick={segmentation.lookAgain} disabledFocusable={disabled}>
              {text.customers.lookAgain}
            </Button>
          </div>
        </div>
      )}
      {split && (
        <SplitNotes
          plan={{ ...preview.plan, split }}
          model={model}
          disabled={disabled}
          onOffer={(taken) => dispatch({ type: 'rulesTaken', rules: taken })}
        />
      )}
      {isOpen && <DecisionFields {...{ customers, segmentation, names, plan }} />}
    </HeadedSection>
  );
}
