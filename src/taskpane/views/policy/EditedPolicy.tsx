import type { Policy } from '../../../policy/policy';
import { editedPolicy, noEdits, type PolicyEdits } from '../../state/policy-edits';
import type { Segmentation } from '../../use-segmentation';
import { useWords } from '../../words';
import { ModelPolicySection } from './ModelPolicySection';
import { SaveBar } from './SaveBar';
import { TierColours } from './TierFields';

interface EditedPolicyProps {
  now: Policy;
  segmentation: Segmentation;
  edits: PolicyEdits;
  onEdits: (edits: PolicyEdits) => void;
}

/** Every model of the policy with what is being changed of it, and the way to save all of it. */
export function EditedPolicy({ now, segmentation, edits, onEdits }: EditedPolicyProps) {
  const { text } = useWords();
  const { policy, state } = segmentation;
  const { decimalMark } = state;
  const next = editedPolicy(now, edits, decimalMark);
  const isEdited = Object.keys(edits).length > 0;

  const save = async () => {
    if (next && (await policy.change(now, next, text.policy.saved))) onEdits(noEdits);
  };

  return (
    <>
      <TierColours />
      {now.models.map((model) => (
        <ModelPolicySection
          key={model.modelId}
          model={model}
          language={now.language}
          edits={edits}
          decimalMark={decimalMark}
          disabled={policy.working}
          onEdits={onEdits}
        />
      ))}
      {isEdited && (
        <SaveBar
          valid={next !== undefined}
          disabled={policy.working}
          onSave={save}
          onDiscard={() => onEdits(noEdits)}
        />
      )}
    </>
  );
}
