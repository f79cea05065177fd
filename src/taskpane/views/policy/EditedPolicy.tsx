import type { Policy } from '../../../policy/policy';
import type { PolicyEdits } from '../../state/policy-edits';
import type { Segmentation } from '../../hooks/use-segmentation';
import { ModelPolicySection } from './ModelPolicySection';
import { TierColours } from './TierFields';

export interface EditedPolicyProps {
  now: Policy;
  segmentation: Segmentation;
  edits: PolicyEdits;
  onEdits: (edits: PolicyEdits) => void;
}

/** Shows every model of the policy with its unsaved changes. */
export function EditedPolicy({ now, segmentation, edits, onEdits }: EditedPolicyProps) {
  const { policy, state } = segmentation;

  return (
    <>
      <TierColours />
      {now.models.map((model) => (
        <ModelPolicySection
          key={model.modelId}
          model={model}
          language={now.language}
          edits={edits}
          decimalMark={state.decimalMark}
          disabled={policy.working}
          onEdits={onEdits}
        />
      ))}
    </>
  );
}
