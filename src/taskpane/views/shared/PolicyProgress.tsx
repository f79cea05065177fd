import type { WorkbookPolicy } from '../../hooks/use-workbook-policy';
import { useWords } from '../../text/words';
import { Working } from './Working';

/** That the policy is being changed, and what Excel makes of it, with the way back. */
export function PolicyProgress({ policy }: { policy: WorkbookPolicy }) {
  const { text } = useWords();
  const { working, progress, cancelling, cancel } = policy;
  if (!working) return null;
  const isWaiting = progress?.kind === 'puttingBack' || progress?.kind === 'waiting';
  return (
    <Working
      said={isWaiting ? text.actions[progress.kind] : text.policy.working}
      onCancel={cancel}
      isCancelDisabled={cancelling || isWaiting}
    />
  );
}
