import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Policy } from '../../../policy/policy';
import { useWords } from '../../text/words';
import { usePaneStyles } from '../shared/styles';

const useStyles = makeStyles({ small: { fontSize: tokens.fontSizeBase200 } });

interface PolicyNoteProps {
  policy: Policy;
  modelId: string;
  onPolicy: () => void;
}

/** Says whether the workbook's policy has this model's cut-offs. Links to the page Policy. */
export function PolicyNote({ policy, modelId, onPolicy }: PolicyNoteProps) {
  const styles = usePaneStyles();
  const link = useStyles();
  const { text } = useWords();
  const isDecided = policy.models.some((each) => each.modelId === modelId);
  return (
    <p className={styles.note}>
      {isDecided ? text.policy.decided : text.policy.undecided}{' '}
      <Link as="button" inline className={link.small} onClick={onPolicy}>
        {text.policy.toPolicy}
      </Link>
    </p>
  );
}
