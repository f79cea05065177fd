import { Button, Checkbox } from '@fluentui/react-components';
import { words } from '../../../service/words/languages';
import type { ServiceState } from '../../hooks/sheets/use-service';
import { useWords } from '../../text/words';
import type { LensState } from '../../hooks/use-lens';
import type { ColumnNames } from '../../text/column-names';
import { ColumnChoice } from '../shared/fields/ColumnChoice';
import { Confirmation } from '../shared/Confirmation';
import { HeadedSection } from '../shared/HeadedSection';
import { SheetWork } from '../shared/SheetWork';
import { StepEnd } from '../shared/StepEnd';
import { usePaneStyles } from '../shared/styles';

interface ServiceSectionProps {
  service: ServiceState;
  lens: Pick<LensState, 'groups'>;
  names: ColumnNames;
  /** Whether the next run writes the column *Entitled to*. */
  entitled: boolean;
  disabled: boolean;
  onEntitled: (entitled: boolean) => void;
}

/** Offers a sheet with what clients of each segment are entitled to, once there are segments. */
export function ServiceSection({
  service,
  lens,
  names,
  entitled,
  disabled,
  onEntitled,
}: ServiceSectionProps) {
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
          {lens.groups.length > 0 && (
            <ColumnChoice
              {...{ names, disabled }}
              label={text.owner}
              none={text.none}
              columns={lens.groups}
              chosen={service.groups}
              onChosen={service.chooseGroups}
            />
          )}
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
          {(isMade || entitled) && (
            <>
              <Checkbox
                label={text.entitled}
                checked={entitled}
                disabled={disabled}
                onChange={(_, { checked }) => onEntitled(checked === true)}
              />
              <p className={pane.note}>{text.whyEntitled}</p>
            </>
          )}
        </>
      )}
      <StepEnd step={step} onClose={service.leave}>
        {step.kind === 'done' || step.kind === 'removed' ? text[step.kind](step.sheet) : undefined}
      </StepEnd>
    </HeadedSection>
  );
}
