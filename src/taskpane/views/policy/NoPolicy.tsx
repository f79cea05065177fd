import { Button } from '@fluentui/react-components';
import type { Segmentation } from '../../hooks/use-segmentation';
import { useWords } from '../../text/words';
import { usePaneStyles } from '../shared/styles';

interface NoPolicyProps {
  segmentation: Pick<Segmentation, 'state' | 'model' | 'policy' | 'makePolicy'>;
}

/** Offers to save the present choices as the workbook's policy. */
export function NoPolicy({ segmentation }: NoPolicyProps) {
  const styles = usePaneStyles();
  const { language, text } = useWords();
  const { state, model, policy, makePolicy } = segmentation;
  const isCounted = state.preview.kind === 'counted';

  return (
    <>
      <p className={styles.text}>
        {text.policy.none} {isCounted ? text.policy.making(model.name[language]) : text.policy.notYetMaking}
      </p>
      {isCounted && (
        <Button appearance="primary" disabledFocusable={policy.working} onClick={makePolicy}>
          {text.policy.make}
        </Button>
      )}
    </>
  );
}
