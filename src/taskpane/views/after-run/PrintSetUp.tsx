import { Button } from '@fluentui/react-components';
import type { PageSetUp } from '../../../excel/print/set-up-page';
import type { CustomerRange } from '../../../sheet/customer-range';
import { traits } from '../../../classifier/language';
import { useStep } from '../../hooks/use-step';
import type { PrintActions } from '../../state/actions/print-actions';
import { useWords } from '../../text/words';
import { StepNote } from '../shared/StepNote';
import { usePaneStyles } from '../shared/styles';

interface PrintSetUpProps {
  actions: PrintActions;
  customers: CustomerRange;
  disabled: boolean;
}

/** Offers to set up the page of the sheet for printing; afterwards says what was set, and offers to put it back. */
export function PrintSetUp({ actions, customers, disabled }: PrintSetUpProps) {
  const pane = usePaneStyles();
  const { language, text } = useWords();
  const { printing } = text.afterRun;
  const { step, start, close } = useStep<PageSetUp | 'putBack'>();
  const setUp = step?.kind === 'done' && step.done !== 'putBack' ? step.done : undefined;
  const isWorking = step?.kind === 'working';
  return (
    <>
      <div className={pane.buttons}>
        {setUp ? (
          <Button
            size="small"
            disabledFocusable={disabled}
            onClick={() =>
              void start(async () => {
                await actions.putPageBack(setUp.before);
                return 'putBack';
              })
            }
          >
            {printing.putBack}
          </Button>
        ) : (
          <Button
            size="small"
            aria-describedby="what-is-set-up"
            disabledFocusable={disabled || isWorking}
            onClick={() => void start(() => actions.setUpPage(customers))}
          >
            {printing.setUp}
          </Button>
        )}
      </div>
      {!setUp && (
        <p id="what-is-set-up" className={pane.note}>
          {printing.whatIsSetUp(String(customers.top + 1))}
        </p>
      )}
      <StepNote step={step} title={printing.setUp} onClose={close}>
        {(done) =>
          done === 'putBack'
            ? printing.isPutBack
            : [
                printing.isSetUp(done.titleRows.replace(/^(\d+):\1$/, '$1')),
                ...(done.printArea === undefined ? [] : [printing.areaStays(done.printArea)]),
              ].join(traits[language].sentenceSeparator)
        }
      </StepNote>
    </>
  );
}
