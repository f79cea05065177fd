import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Model } from '../../../classifier/model';
import { unclassifiedColor, unclassifiedNameOf } from '../../../classifier/unclassified';
import type { TierTally } from '../../../sheet/plan/plan';
import { clientsIn, moneyText } from '../../text/money-text';
import { useWords } from '../../text/words';
import { usePaneStyles } from '../shared/styles';
import { TierRow } from './TierRow';

const useStyles = makeStyles({ tiers: { rowGap: tokens.spacingVerticalS } });

interface TierCountsProps {
  model: Model;
  tally: TierTally;
}

/**
 * Shows for each tier how many clients it has, what they bring and what to do with them. The tier's name is always
 * written, so that nothing depends on colours.
 */
export function TierCounts({ model, tally }: TierCountsProps) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const words = useWords();
  const { counts, unclassified, other, money } = tally;
  const { language, text } = words;
  const of = clientsIn(tally);
  const brings = moneyText(model, money, words);

  return (
    <ul className={mergeClasses(pane.list, styles.tiers)}>
      {model.tiers.map(({ id, name, strategy, color }, index) => (
        <TierRow
          key={id}
          {...{ of, color, name: name[language], strategy: strategy[language] }}
          clients={counts[index] ?? 0}
          brings={brings(money?.sums[index])}
        />
      ))}
      {unclassified > 0 && (
        <TierRow
          {...{ of, color: unclassifiedColor, name: unclassifiedNameOf(model)[language] }}
          clients={unclassified}
          brings={brings(money?.unclassified)}
        />
      )}
      {other > 0 && (
        <TierRow
          {...{ of, color: unclassifiedColor, name: text.counts.byHand }}
          clients={other}
          brings={brings(money?.other)}
        />
      )}
    </ul>
  );
}
