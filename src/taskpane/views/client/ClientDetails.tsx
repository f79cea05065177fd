import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Model } from '../../../classifier/model';
import { unclassifiedColor } from '../../../classifier/unclassified';
import type { AboutClient } from '../../../sheet/client/about-client';
import type { Plan } from '../../../sheet/plan/plan';
import { cardRows } from '../../text/client-card';
import { clientLines } from '../../text/client-lines';
import { useWords } from '../../text/words';
import { usePaneStyles } from '../shared/styles';

const useStyles = makeStyles({
  tier: {
    alignSelf: 'flex-start',
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    fontWeight: tokens.fontWeightSemibold,
  },
  button: { alignSelf: 'flex-start' },
});

interface ClientDetailsProps {
  about: AboutClient;
  plan: Plan;
  models: readonly Model[];
  /** True while the clients are counted again, so that this may be outdated. */
  isOld: boolean;
  /** True while a card is written. */
  isWriting: boolean;
  today: number;
  onPrint: (rows: ReturnType<typeof cardRows>) => void;
}

/** Shows a client's tier, the reason, what would lead to a better one, and the segments of other models. */
export function ClientDetails({ about, plan, models, isOld, isWriting, today, onPrint }: ClientDetailsProps) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const words = useWords();
  const { text } = words;
  const { model } = plan.basis;
  const lines = clientLines(about, model, models, words);
  const color = model.tiers[about.outcome]?.color ?? unclassifiedColor;
  return (
    <>
      <span className={styles.tier} style={{ backgroundColor: color.fill, color: color.text }}>
        {lines.tier}
      </span>
      {isOld && <p className={pane.note}>{text.client.counting}</p>}
      {[lines.typed, lines.why, ...lines.next, ...lines.others].map(
        (line) =>
          line !== undefined && (
            <p key={line} className={pane.text}>
              {line}
            </p>
          ),
      )}
      <Button
        className={styles.button}
        size="small"
        disabledFocusable={isOld || isWriting}
        onClick={() => onPrint(cardRows(about, lines, words, today))}
      >
        {text.client.card}
      </Button>
    </>
  );
}
