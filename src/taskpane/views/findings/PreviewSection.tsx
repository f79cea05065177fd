import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Model } from '../../../classifier/model';
import { tallyOf } from '../../../sheet/plan/counts-by-hand';
import type { OverrideTreatment } from '../../../sheet/override';
import type { Preview } from '../../state/pane-state';
import { useWords } from '../../text/words';
import { FailureText } from '../shared/FailureText';
import { HeadedSection } from '../shared/HeadedSection';
import { usePaneStyles } from '../shared/styles';
import { TierCounts } from './TierCounts';

const useStyles = makeStyles({ outdated: { opacity: 0.5 } });

interface PreviewSectionProps {
  preview: Preview;
  model: Model;
  /** Whether the counts keep or replace the cells that were typed over. */
  overrides: OverrideTreatment;
  /** Whether everything needed for counting is chosen. */
  countable: boolean;
  /** The fields for language and way of writing, shown below the counts. */
  children: ReactNode;
}

/** Shows how many clients each tier would get, before anything is written. */
export function PreviewSection({ preview, model, overrides, countable, children }: PreviewSectionProps) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { text, count } = useWords();
  const outdated = preview.kind === 'counting';
  const plan = preview.kind === 'counted' ? preview.plan : outdated ? preview.last : undefined;

  return (
    <HeadedSection
      heading={text.counts.heading}
      aside={
        countable &&
        (outdated || preview.kind === 'none') && <span className={pane.note}>{text.counts.counting}</span>
      }
    >
      {countable && preview.kind === 'counting' && preview.isSilent && (
        <p className={pane.text}>{text.actions.waiting}</p>
      )}
      {!countable && <p className={pane.text}>{text.counts.waiting}</p>}
      {countable && preview.kind === 'failed' && <FailureText failure={preview.failure} />}
      {countable && plan && (
        <>
          <div className={mergeClasses(outdated && styles.outdated)}>
            <TierCounts tiers={model.tiers} tally={tallyOf(plan, overrides)} />
          </div>
          {plan.blankRows > 0 && <p className={pane.note}>{text.counts.blankRows(count(plan.blankRows))}</p>}
          <p className={pane.note}>{text.counts.nothingWritten}</p>
        </>
      )}
      {children}
    </HeadedSection>
  );
}
