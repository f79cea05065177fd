import {
  Button,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { faultSentence, type PolicyFault } from '../../../policy/fault';
import type { WorkbookPolicy } from '../../hooks/use-workbook-policy';
import { useWords } from '../../text/words';
import { FailureNote } from './FailureNote';
import { PolicyProgress } from './PolicyProgress';
import { usePaneStyles } from './styles';

interface PolicyFaultsProps {
  faults: readonly PolicyFault[];
  policy: WorkbookPolicy;
  goTo: (address: string) => void;
}

/**
 * Lists what is wrong on the policy's sheet, each with a link to its cell, and offers to restore the last valid policy.
 */
export function PolicyFaults({ faults, policy, goTo }: PolicyFaultsProps) {
  const styles = usePaneStyles();
  const { language, text } = useWords();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{text.policy.faulty}</MessageBarTitle>
        <p className={styles.text}>{text.policy.whatIsFaulty}</p>
        <ul className={styles.list}>
          {faults.map(({ place, ...fault }) => (
            <li key={`${place} ${fault.code}`} className={styles.text}>
              {place.includes('!') && (
                <>
                  <Link as="button" inline aria-label={text.list.goTo(place)} onClick={() => goTo(place)}>
                    {place}
                  </Link>{' '}
                </>
              )}
              {faultSentence(fault, language)}
            </li>
          ))}
        </ul>
        <PolicyProgress policy={policy} />
        {policy.failure && <FailureNote failure={policy.failure} onClose={policy.closeFailure} />}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={policy.working} onClick={policy.restore}>
          {text.policy.restore}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
