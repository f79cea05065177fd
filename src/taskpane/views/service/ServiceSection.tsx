import { Button } from '@fluentui/react-components';
import { words } from '../../../service/words/languages';
import type { ServiceState } from '../../hooks/use-service';
import { useWords } from '../../text/words';
import { Confirmation } from '../shared/Confirmation';
import { HeadedSection } from '../shared/HeadedSection';
import { SheetWork } from '../shared/SheetWork';
import { StepEnd } from '../shared/StepEnd';
import { usePaneStyles } from '../shared/styles';

interface ServiceSectionProps {
  service: ServiceState;
  disabled: boolean;
}

/** Offers a sheet with what clients of each segment are entitled to, once there are segments. */
export function ServiceSection({ service, disabled }: ServiceSectionProps) {
  const pane = usePaneStyles();
  const spoken = useWords();
  const { step, isOffered, isMade } = service;
  if (!isOffered) return null;
  const text = words[spoken.language].pane;
  const working = step.kind === 'writing' || step.kind === 'removing' ? step : undefined;
  const isAsking = step.kind === 'overwriting' || step.kind === 'confirming';
  return (
    <HeadedSection heading={text.heading}>
      {working && <SheetWork step={working} text={text} onCancel={service.cancel} />}
      {step.kind === 'overwriting' && (
        <Confirmation
          question={text.overwrites(step.cells.join(spoken.text.listSeparator))}
          yes={text.writeOver}
          no={text.cancel}
          onYes={() => service.write(true)}
          onNo={service.leave}
        />
      )}
      {step.kind === 'confirming' && (
        <Confirmation
          question={text.confirmRemoval(step.found.sheet, spoken.count(step.found.typed).shown)}
          yes={text.yes}
          no={text.cancel}
          onYes={() => service.remove(true)}
          onNo={service.leave}
        />
      )}
      {!working && !isAsking && (
        <>
          <p className={pane.note}>{text.why}</p>
          <div className={pane.buttons}>
            <Button size="small" disabledFocusable={disabled} onClick={() => service.write()}>
              {isMade ? text.again : text.make}
            </Button>
            {isMade && (
              <Button size="small" disabledFocusable={disabled} onClick={() => service.remove()}>
                {text.remove}
              </Button>
            )}
          </div>
        </>
      )}
      <StepEnd step={step} onClose={service.leave}>
        {step.kind === 'done' || step.kind === 'removed' ? text[step.kind](step.sheet) : undefined}
      </StepEnd>
    </HeadedSection>
  );
}
