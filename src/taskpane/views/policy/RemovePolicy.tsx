import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { WorkbookPolicy } from '../../hooks/use-workbook-policy';
import { useWords } from '../../text/words';
import { Confirmation } from '../shared/Confirmation';
import { usePaneStyles } from '../shared/styles';

/** Offers to remove the policy from the workbook, even if it is not valid. */
export function RemovePolicy({ policy }: { policy: WorkbookPolicy }) {
  const styles = usePaneStyles();
  const { text } = useWords();
  const [asking, setAsking] = useState(false);

  const remove = async () => {
    setAsking(false);
    await policy.remove(text.policy.removed);
  };

  return (
    <section className={styles.section} aria-label={text.policy.remove}>
      {asking ? (
        <Confirmation
          question={text.policy.confirmRemove}
          yes={text.policy.remove}
          no={text.policy.cancel}
          onYes={remove}
          onNo={() => setAsking(false)}
        />
      ) : (
        <Button disabledFocusable={policy.working} onClick={() => setAsking(true)}>
          {text.policy.remove}
        </Button>
      )}
    </section>
  );
}
