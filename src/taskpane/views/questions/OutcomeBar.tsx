import { makeStyles, tokens } from '@fluentui/react-components';
import type { Model } from '../../../classifier/model';
import { unclassifiedColor, unclassifiedNameOf } from '../../../classifier/unclassified';
import type { TierTally } from '../../../sheet/plan/plan';
import { useWords } from '../../text/words';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    width: '100%',
    height: '8px',
    columnGap: '1px',
    borderRadius: tokens.borderRadiusSmall,
    overflow: 'hidden',
    // Keeps the tiers' colours in high contrast, because the bar shows nothing else.
    forcedColorAdjust: 'none',
  },
});

interface OutcomeBarProps {
  model: Model;
  tally: TierTally;
}

/** Shows the clients by tier as a bar in the tiers' colours. */
export function OutcomeBar({ model, tally }: OutcomeBarProps) {
  const styles = useStyles();
  const { language, text, number } = useWords();
  const parts = [
    ...model.tiers.map(({ name, color }, index) => ({ name, color, clients: tally.counts[index] ?? 0 })),
    { name: unclassifiedNameOf(model), color: unclassifiedColor, clients: tally.unclassified },
  ].filter(({ clients }) => clients > 0);
  const said = parts.map(({ name, clients }) => text.questions.tier(name[language], number(clients)));
  return (
    <div className={styles.bar} role="img" aria-label={text.questions.outcome(said.join(text.listSeparator))}>
      {parts.map(({ name, color, clients }) => (
        <span key={name[language]} style={{ flexGrow: clients, backgroundColor: color.fill }} />
      ))}
    </div>
  );
}
