import { Button } from '@fluentui/react-components';
import { useWords } from '../../text/words';
import { Disclosure } from '../shared/Disclosure';
import { usePaneStyles } from '../shared/styles';

interface CorrectRangeProps {
  disabled: boolean;
  onUseSelection: () => void;
}

/** Offers to take the selected cells, if the customers were found wrongly or not at all. */
export function CorrectRange({ disabled, onUseSelection }: CorrectRangeProps) {
  const styles = usePaneStyles();
  const { text } = useWords();
  return (
    <Disclosure summary={<span className={styles.note}>{text.customers.correct}</span>}>
      <p className={styles.note}>{text.customers.howToCorrect}</p>
      <Button size="small" onClick={onUseSelection} disabledFocusable={disabled}>
        {text.customers.useSelection}
      </Button>
    </Disclosure>
  );
}
