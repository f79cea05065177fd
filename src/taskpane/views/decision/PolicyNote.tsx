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

/**
 * Says whether the workbook's policy has this model's cut-offs, and on which day the newest was computed. Links to the
 * page Policy.
 */
export function PolicyNote({ policy, modelId, onPolicy }: PolicyNoteProps) {
  const styles = usePaneStyles();
  const link = useStyles();
  const { text, date } = useWords();
  const model = policy.models.find((each) => each.modelId === modelId);
  const days = Object.values(model?.cutoffs ?? {}).flatMap(({ drawnOn }) => drawnOn ?? []);
  return (
    <p className={styles.note}>
      {model ? text.policy.decided : text.policy.undecided}{' '}
      {days.length > 0 && <>{text.policy.drawnOn(date(Math.max(...days)))} </>}
      <Link as="button" inline className={link.small} onClick={onPolicy}>
        {text.policy.toPolicy}
      </Link>
    </p>
  );
}
