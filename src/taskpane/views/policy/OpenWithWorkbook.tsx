import { Field, Switch } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { SegmentActions } from '../../state/actions/actions';
import { failureOf, type Failure } from '../../state/failure';
import { useWords } from '../../text/words';
import { FailureNote } from '../shared/FailureNote';
import { usePaneStyles } from '../shared/styles';

/** Asks whether opening the workbook should open the pane, and says in which installations this works. */
export function OpenWithWorkbook({ actions }: { actions: SegmentActions }) {
  const styles = usePaneStyles();
  const { text } = useWords();
  const [on, setOn] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => {
    actions.opensWithWorkbook().then(setOn, () => undefined);
  }, [actions]);
  const turn = async (wanted: boolean) => {
    setFailure(undefined);
    setOn(wanted);
    try {
      await actions.openWithWorkbook(wanted);
    } catch (error) {
      setFailure(failureOf(error));
    }
    setOn(await actions.opensWithWorkbook().catch(() => !wanted));
  };
  return (
    <section className={styles.section}>
      <Field hint={text.policy.openWithLimits}>
        <Switch label={text.policy.openWith} checked={on} onChange={(_, { checked }) => void turn(checked)} />
      </Field>
      {failure && <FailureNote failure={failure} onClose={() => setFailure(undefined)} />}
    </section>
  );
}
