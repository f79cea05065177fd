import { choosable, type Cutoff } from '../../../classifier/cutoff';
import type { Customers } from '../../../sheet/customers';
import type { Plan } from '../../../sheet/plan/plan';
import type { Segmentation } from '../../hooks/use-segmentation';
import { kindsFor } from '../../state/policy-edits';
import type { ColumnNames } from '../../text/column-names';
import { sentenceAround } from '../../text/decided-text';
import { useWords } from '../../text/words';
import { usePaneStyles } from '../shared/styles';
import { CutoffSentence } from './CutoffSentence';
import { MeasurePart } from './MeasurePart';

interface DecisionFieldsProps {
  customers: Customers;
  segmentation: Pick<Segmentation, 'state' | 'dispatch' | 'model' | 'chooseSelectedColumn'>;
  names: ColumnNames;
  /** The last count, if there is one. */
  plan: Plan | undefined;
}

/** Asks for the column of each measure, and for its cut-offs. */
export function DecisionFields({ customers, segmentation, names, plan }: DecisionFieldsProps) {
  const pane = usePaneStyles();
  const words = useWords();
  const { state, dispatch, model } = segmentation;
  const cutoffs = choosable(model.cutoffs);
  const isOnDerived = ({ measure }: Cutoff) => !model.measures.some(({ id }) => id === measure);
  const sentence = (cutoff: Cutoff) => (
    <CutoffSentence
      key={cutoff.id}
      cutoff={cutoff}
      around={sentenceAround(model, cutoff, words)}
      draft={state.draft.cutoffs[cutoff.id] ?? { kind: cutoff.rule.kind, text: '' }}
      value={plan?.cutoffs.find(({ id }) => id === cutoff.id)?.value}
      decimalMark={state.decimalMark}
      disabled={state.work !== undefined}
      kinds={kindsFor(model, cutoff, cutoff)}
      onKind={(kind) => dispatch({ type: 'ruleChosen', cutoff: cutoff.id, kind })}
      onText={(text) => dispatch({ type: 'numberTyped', cutoff: cutoff.id, text })}
      onOwnNumber={(text) => dispatch({ type: 'ownNumberTyped', cutoff: cutoff.id, text })}
    />
  );
  return (
    <>
      {model.measures.map((measure) => (
        <div key={measure.id} className={pane.part}>
          <MeasurePart {...{ measure, customers, segmentation, names, plan }} />
          {cutoffs.filter((cutoff) => cutoff.measure === measure.id).map(sentence)}
        </div>
      ))}
      {cutoffs.some(isOnDerived) && (
        <div className={pane.part}>{cutoffs.filter(isOnDerived).map(sentence)}</div>
      )}
    </>
  );
}
