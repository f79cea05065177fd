import { Button } from '@fluentui/react-components';
import { policyAfterRun } from '../../../policy/model/policy-after-run';
import { questionOf, headersAsked } from '../../../sheet/question';
import type { Segmentation } from '../../hooks/use-segmentation';
import { useWords } from '../../text/words';
import { usePaneStyles } from '../shared/styles';

interface NoPolicyProps {
  segmentation: Pick<Segmentation, 'state' | 'model' | 'choice' | 'policy'>;
}

/** Offers to save the present choices as the workbook's policy. */
export function NoPolicy({ segmentation }: NoPolicyProps) {
  const styles = usePaneStyles();
  const { language, text } = useWords();
  const { state, model, choice, policy } = segmentation;
  const { customers, preview } = state;
  const plan = preview.kind === 'counted' ? preview.plan : undefined;

  const make = async () => {
    if (!customers || !choice || !plan) return;
    const columns = headersAsked(questionOf(choice, model, customers));
    const used = {
      model,
      columns,
      cutoffs: plan.policyCutoffs,
      language: choice.language,
      asOf: choice.asOf,
    };
    await policy.change(undefined, policyAfterRun(undefined, used));
  };

  return (
    <>
      <p className={styles.text}>
        {text.policy.none} {plan ? text.policy.making(model.name[language]) : text.policy.notYetMaking}
      </p>
      {plan && (
        <Button appearance="primary" disabledFocusable={policy.working} onClick={make}>
          {text.policy.make}
        </Button>
      )}
    </>
  );
}
