import { Field, Switch } from '@fluentui/react-components';
import { policyText } from '../../../policy/texts';
import type { Segmentation } from '../../hooks/use-segmentation';
import { useWords } from '../../text/words';
import { usePaneStyles } from '../shared/styles';

interface NewPolicyProps {
  segmentation: Pick<Segmentation, 'state' | 'dispatch' | 'writtenIn'>;
  /** True if the workbook's structure is protected, so that no sheet can be added. */
  isLocked: boolean;
}

/**
 * Says that a run adds a policy to a workbook without one. If values are written, the user can decline, and a protected
 * workbook gets no policy.
 */
export function NewPolicy({ segmentation, isLocked }: NewPolicyProps) {
  const styles = usePaneStyles();
  const { text } = useWords();
  const { state, dispatch, writtenIn } = segmentation;
  const { writeAs, withoutPolicy } = state.draft;
  const { sheet } = policyText[writtenIn];
  if (writeAs !== 'values') return <p className={styles.note}>{text.ways.needPolicy(sheet)}</p>;
  if (isLocked) return <p className={styles.note}>{text.ways.locked(sheet)}</p>;
  return (
    <Field hint={text.ways.whyPolicy}>
      <Switch
        label={text.ways.makePolicy(sheet)}
        checked={!withoutPolicy}
        disabled={state.work !== undefined}
        onChange={(_, { checked }) => dispatch({ type: 'policyChosen', withoutPolicy: !checked })}
      />
    </Field>
  );
}
