import type { WorkbookPolicy } from '../../hooks/use-workbook-policy';
import { useWords } from '../../text/words';
import { Working } from './Working';

/** Says that the policy is being changed and what Excel reports, with a Cancel button. */
export function PolicyProgress({ policy }: { policy: WorkbookPolicy }) {
  const { text } = useWords();
  const { working, progress, cancelling, cancel } = policy;
  if (!working) return null;
  const isWaiting = progress?.kind === 'puttingBack' || progress?.kind === 'waiting';
  return (
    <Working
      title={isWaiting ? text.actions[progress.kind] : text.policy.working}
      onCancel={cancel}
      isCancelDisabled={cancelling || isWaiting}
    />
  );
}
