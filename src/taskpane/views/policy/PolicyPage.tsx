import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { SegmentActions } from '../../state/actions/actions';
import type { CustomModelDraft } from '../../state/custom-model/custom-model-draft';
import { isCancelled } from '../../state/failure';
import { policyIn } from '../../state/draft-for';
import type { PolicyEdits } from '../../state/policy-edits';
import type { Segmentation } from '../../hooks/use-segmentation';
import { useWords } from '../../text/words';
import { FailureNote } from '../shared/FailureNote';
import { HeadedSection } from '../shared/HeadedSection';
import { PolicyProgress } from '../shared/PolicyProgress';
import { PolicyFaults } from '../shared/PolicyFaults';
import { usePaneStyles } from '../shared/styles';
import { EditedPolicy } from './EditedPolicy';
import { NoPolicy } from './NoPolicy';
import { OpenWithWorkbook } from './OpenWithWorkbook';
import { CustomModels } from './own/CustomModels';
import { PolicyFile } from './PolicyFile';
import { RemovePolicy } from './RemovePolicy';
import { SaveBar } from './SaveBar';

interface PolicyPageProps {
  actions: SegmentActions;
  segmentation: Pick<Segmentation, 'state' | 'model' | 'makePolicy' | 'policy' | 'writtenIn' | 'goTo'>;
  footer: ReactNode;
  edits: PolicyEdits;
  onEdits: (edits: PolicyEdits) => void;
}

/** Shows the workbook's policy: to read and edit it, to save it as a file and load it from one. */
export function PolicyPage({ actions, segmentation, footer, edits, onEdits }: PolicyPageProps) {
  const styles = usePaneStyles();
  const { text } = useWords();
  const { state, policy, writtenIn, goTo } = segmentation;
  const { decimalMark } = state;
  const { done, failure, working } = policy;
  const now = policyIn(state);
  const policyState = state.policy;
  // While a model is edited, the others are not shown.
  const [draft, setDraft] = useState<CustomModelDraft>();

  return (
    <main className={styles.main} tabIndex={-1} aria-busy={working}>
      <HeadedSection heading={text.policy.heading}>
        <p className={styles.note}>{text.policy.whatItIs}</p>
        {policyState?.kind === 'none' && <NoPolicy segmentation={segmentation} />}
        <div role="status">
          {done && (
            <MessageBar intent="success" layout="multiline">
              <MessageBarBody>{done}</MessageBarBody>
            </MessageBar>
          )}
        </div>
      </HeadedSection>
      {policyState?.kind === 'faulty' && (
        <PolicyFaults faults={policyState.faults} policy={policy} goTo={goTo} />
      )}
      {policyState?.kind !== 'faulty' && <PolicyProgress policy={policy} />}
      {failure && policyState?.kind !== 'faulty' && (
        <MessageBar intent={isCancelled(failure) ? 'info' : 'error'} layout="multiline">
          <MessageBarBody>
            <FailureNote failure={failure} onClose={policy.closeFailure} />
          </MessageBarBody>
        </MessageBar>
      )}
      {now && !draft && <EditedPolicy {...{ now, policy, decimalMark, edits, onEdits }} />}
      {policyState && policyState.kind !== 'faulty' && (
        <CustomModels
          {...{ now, policy, draft, decimalMark, writtenIn }}
          asOf={actions.today()}
          onDraft={setDraft}
        />
      )}
      <PolicyFile now={now} policyState={policyState} policy={policy} />
      <OpenWithWorkbook actions={actions} />
      {policyState && policyState.kind !== 'none' && <RemovePolicy policy={policy} />}
      <div className={styles.foot}>{footer}</div>
      {now && <SaveBar {...{ now, policy, decimalMark, edits, onEdits }} />}
    </main>
  );
}
