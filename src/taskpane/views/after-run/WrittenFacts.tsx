import { Link } from '@fluentui/react-components';
import { traits } from '../../../classifier/language';
import type { Outcome } from '../../../sheet/plan/plan';
import { useWords } from '../../text/words';
import { usePaneStyles } from '../shared/styles';

/** Says into which cells a run wrote, which clients it left unclassified, and where the rules are. */
export function WrittenFacts({
  outcome: { plan, address, policySheet },
  goTo,
}: {
  outcome: Outcome;
  goTo: (address: string) => void;
}) {
  const styles = usePaneStyles();
  const { text, count, language } = useWords();
  const said = [
    ...(plan.unclassified.length > 0 ? [text.notice.unclassified(count(plan.unclassified.length))] : []),
    ...(typeof policySheet === 'object' ? [text.notice.policyAdded(policySheet.added)] : []),
  ];
  return (
    <p className={styles.text}>
      {said.map((sentence) => sentence + traits[language].sentenceSeparator)}
      {text.notice.writtenTo}{' '}
      <Link as="button" inline aria-label={text.list.goTo(address)} onClick={() => goTo(address)}>
        {address}
      </Link>
    </p>
  );
}
