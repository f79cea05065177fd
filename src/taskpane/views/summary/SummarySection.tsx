import { Button, Checkbox } from '@fluentui/react-components';
import { words } from '../../../summary/words/languages';
import type { LensState } from '../../hooks/use-lens';
import type { SummaryState } from '../../hooks/sheets/use-summary';
import type { ColumnNames } from '../../text/column-names';
import { useWords } from '../../text/words';
import { ColumnChoice } from '../shared/fields/ColumnChoice';
import { Confirmation } from '../shared/Confirmation';
import { HeadedSection } from '../shared/HeadedSection';
import { SheetWork } from '../shared/SheetWork';
import { StepEnd } from '../shared/StepEnd';
import { usePaneStyles } from '../shared/styles';

interface SummarySectionProps {
  summary: SummaryState;
  lens: Pick<LensState, 'money' | 'groups'>;
  names: ColumnNames;
  disabled: boolean;
}

/** Offers a sheet with the figures of each segment, once there are segments. */
export function SummarySection({ summary, lens, names, disabled }: SummarySectionProps) {
  const pane = usePaneStyles();
  const spoken = useWords();
  const { language, text: paneWords } = spoken;
  const { step, values, groups, worth, isOffered, isMade } = summary;
  if (!isOffered) return null;
  const text = words[language].pane;
  const { all, column } = lens.money;
  const numbers = column === undefined || all.includes(column) ? all : [column, ...all];
  const working = step.kind === 'writing' || step.kind === 'removing' ? step : undefined;
  return (
    <HeadedSection heading={text.heading}>
      {working && <SheetWork step={working} text={text} onCancel={summary.cancel} />}
      {step.kind === 'asking' && (
        <Confirmation
          question={text.overwrites(step.cells.join(paneWords.listSeparator))}
          yes={text.writeOver}
          no={text.cancel}
          onYes={() => summary.write(true)}
          onNo={summary.leave}
        />
      )}
      {!working && step.kind !== 'asking' && (
        <>
          <p className={pane.note}>{text.why}</p>
          <div className={pane.chips}>
            <ColumnChoice
              label={text.measure}
              none={text.clientsOnly}
              columns={numbers}
              chosen={values}
              {...{ names, disabled }}
              onChosen={summary.chooseValues}
            />
            {lens.groups.length > 0 && (
              <ColumnChoice
                label={text.by}
                none={text.nothing}
                columns={lens.groups}
                chosen={groups}
                {...{ names, disabled }}
                onChosen={summary.chooseGroups}
              />
            )}
          </div>
          {values !== undefined && (
            <Checkbox
              label={text.worth}
              checked={worth}
              disabled={disabled}
              onChange={(_, { checked }) => summary.chooseWorth(checked === true)}
            />
          )}
          <div className={pane.buttons}>
            <Button size="small" disabledFocusable={disabled} onClick={() => summary.write()}>
              {text.make}
            </Button>
            {isMade && (
              <Button size="small" disabledFocusable={disabled} onClick={summary.remove}>
                {text.remove}
              </Button>
            )}
          </div>
        </>
      )}
      <StepEnd step={step} onClose={summary.leave}>
        {step.kind === 'done' || step.kind === 'removed' ? text[step.kind](step.sheet) : undefined}
      </StepEnd>
    </HeadedSection>
  );
}
