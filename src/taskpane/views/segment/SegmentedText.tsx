import type { Language } from '../../../classifier/language';
import type { Model } from '../../../classifier/model';
import { policyText } from '../../../policy/texts';
import { tallyOf } from '../../../sheet/plan/tally';
import type { Outcome } from '../../../sheet/plan/plan';
import { splitText } from '../../text/split-text';
import { useWords } from '../../text/words';
import { usePaneStyles } from '../shared/styles';

interface SegmentedTextProps {
  outcome: Outcome;
  model: Model;
  writtenIn: Language;
  recounted: boolean;
}

/** Says how many clients got tiers, and what else matters, such as cells typed over by hand. */
export function SegmentedText({ outcome, model, writtenIn, recounted }: SegmentedTextProps) {
  const styles = usePaneStyles();
  const words = useWords();
  const { text, count } = words;
  const { plan, overrides, policySheet, protectedPolicy, outdated } = outcome;
  const { counts, other } = tallyOf(plan, overrides);
  const classified = counts.reduce((sum, each) => sum + each, other);
  const treated = overrides === 'keep' ? text.notice.kept : text.notice.replaced;
  const split = plan.split ? splitText({ ...plan, split: plan.split }, model, words) : [];
  const nameOf = (measure: string) => model.measures.find(({ id }) => id === measure)!.name[words.language];

  return (
    <>
      {/* On the line of the title, so that the answer below stays in view in a small pane. */}
      <span>{text.notice.segmented(count(classified))}</span>
      {recounted && <p className={styles.text}>{text.notice.recounted}</p>}
      {protectedPolicy && <p className={styles.text}>{text.notice.asPolicyStands(protectedPolicy)}</p>}
      {policySheet === 'locked' && (
        <p className={styles.text}>{text.ways.locked(policyText[writtenIn].sheet)}</p>
      )}
      {plan.standIns?.map(({ measure, header }) => (
        <p key={measure} className={styles.text}>
          {text.measures.standsIn(nameOf(measure), header)}
        </p>
      ))}
      {split.map((sentence) => (
        <p key={sentence} className={styles.text}>
          {sentence}
        </p>
      ))}
      {outdated && (
        <p className={styles.text}>
          {text.notice.outdated(outdated.map(({ name }) => name[words.language]).join(text.listSeparator))}
        </p>
      )}
      {plan.overrides.length > 0 && <p className={styles.text}>{treated(count(plan.overrides.length))}</p>}
    </>
  );
}
