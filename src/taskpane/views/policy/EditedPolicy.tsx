import { useState } from 'react';
import type { Policy } from '../../../policy/policy';
import type { PolicyEdits } from '../../state/policy-edits';
import type { WorkbookPolicy } from '../../hooks/use-workbook-policy';
import type { DecimalMark } from '../../text/number-text';
import { ModelPolicySection } from './ModelPolicySection';
import { TierColours } from './tiers/TierFields';

export interface EditedPolicyProps {
  now: Policy;
  policy: WorkbookPolicy;
  decimalMark: DecimalMark;
  edits: PolicyEdits;
  onEdits: (edits: PolicyEdits) => void;
}

/**
 * Shows every model of the policy with its unsaved changes. One of them is open at a time, at the start the first one.
 */
export function EditedPolicy({ now, policy, decimalMark, edits, onEdits }: EditedPolicyProps) {
  const [open, setOpen] = useState(now.models[0]?.modelId);
  return (
    <>
      <TierColours />
      {now.models.map((model) => (
        <ModelPolicySection
          key={model.modelId}
          model={model}
          open={model.modelId === open}
          onToggle={() => setOpen(model.modelId === open ? undefined : model.modelId)}
          language={now.language}
          edits={edits}
          decimalMark={decimalMark}
          disabled={policy.working}
          onEdits={onEdits}
        />
      ))}
    </>
  );
}
