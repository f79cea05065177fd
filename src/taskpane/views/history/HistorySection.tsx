import { Button, Checkbox, Field, Switch } from '@fluentui/react-components';
import { words } from '../../../history/words/languages';
import type { WriteAs } from '../../../sheet/write-as';
import type { Customers } from '../../../sheet/customers';
import type { HistoryState } from '../../hooks/sheets/use-history';
import { progressText } from '../../text/progress-text';
import { useWords } from '../../text/words';
import { Confirmation } from '../shared/Confirmation';
import { FailureText } from '../shared/FailureText';
import { HeadedSection } from '../shared/HeadedSection';
import { KeyField } from '../shared/fields/KeyField';
import { StepEnd } from '../shared/StepEnd';
import { usePaneStyles } from '../shared/styles';
import { Working } from '../shared/Working';
import { ForgetClient } from './ForgetClient';
import { NextRows } from './NextRows';

interface HistorySectionProps {
  customers: Customers;
  history: HistoryState;
  /** Whether the next run writes the columns *Previous segment*, *Since* and *Movement*. */
  tracked: boolean;
  writeAs: WriteAs;
  disabled: boolean;
  goTo: (address: string) => void;
  onTracked: (tracked: boolean) => void;
}

/** Offers to keep a history of runs, says what the next run adds to it, and offers to remove it. */
export function HistorySection({
  customers,
  history,
  tracked,
  writeAs,
  disabled,
  goTo,
  onTracked,
}: HistorySectionProps) {
  const pane = usePaneStyles();
  const spoken = useWords();
  const { count } = spoken;
  const { offer, step, isOn, key, next } = history;
  if (!offer) return null;
  const text = words[spoken.language].pane;
  if (step.kind === 'removing')
    return (
      <HeadedSection heading={text.heading}>
        <Working
          title={step.progress ? progressText(step.progress, spoken) : text.removing}
          isCancelDisabled
        />
      </HeadedSection>
    );
  if (step.kind === 'asking')
    return (
      <HeadedSection heading={text.heading}>
        <Confirmation
          question={text.confirmRemoval(step.sheet, count(step.rows), count(step.people))}
          yes={text.yes}
          no={text.no}
          onYes={history.remove}
          onNo={history.leave}
        />
      </HeadedSection>
    );
  const isBusy = disabled || step.kind === 'switching';
  return (
    <HeadedSection heading={text.heading}>
      <p className={pane.note}>{text.why}</p>
      {!isOn && offer.switched && offer.list !== undefined && (
        <p className={pane.text}>{text.other(offer.list)}</p>
      )}
      {!isOn && (
        <KeyField
          label={text.key}
          choose={text.choose}
          headers={customers.headers}
          value={key}
          disabled={isBusy}
          onKey={history.chooseKey}
        />
      )}
      <Switch
        label={text.keep}
        checked={isOn}
        disabled={isBusy || (!isOn && key === undefined)}
        onChange={(_, { checked }) => history.turn(checked)}
      />
      {isOn && (
        <Field hint={text.pinHint}>
          <Checkbox
            label={text.pin}
            checked={history.pinsAll}
            disabled={isBusy}
            onChange={(_, { checked }) => history.pin(checked === true)}
          />
        </Field>
      )}
      {(isOn || tracked) && (
        <Field hint={text.trackedHint}>
          <Checkbox
            label={text.tracked}
            checked={tracked}
            disabled={isBusy}
            onChange={(_, { checked }) => onTracked(checked === true)}
          />
        </Field>
      )}
      {tracked && writeAs !== 'values' && <p className={pane.text}>{text.trackedNeedsValues}</p>}
      {next && 'kind' in next && <FailureText failure={next} />}
      {next && !('kind' in next) && (
        <NextRows {...{ next, goTo }} isThere={offer.sheet !== undefined} isOutdated={history.isOutdated} />
      )}
      {(offer.sheet !== undefined || offer.hasOverrides || offer.hasVisits) && (
        <ForgetClient actions={history.actions} disabled={isBusy} onForgotten={history.lookAgain} />
      )}
      {offer.sheet !== undefined && (
        <div className={pane.buttons}>
          <Button size="small" disabledFocusable={isBusy} onClick={history.ask}>
            {text.remove}
          </Button>
        </div>
      )}
      <StepEnd step={step} onClose={history.leave}>
        {step.kind === 'removed' ? text.removed(step.sheet) : undefined}
      </StepEnd>
    </HeadedSection>
  );
}
