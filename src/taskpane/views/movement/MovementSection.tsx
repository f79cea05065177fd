import { Button } from '@fluentui/react-components';
import type { Language } from '../../../classifier/language';
import { words } from '../../../movement/words/languages';
import type { MovementState, MovementStep } from '../../hooks/sheets/use-movement';
import { useWords } from '../../text/words';
import { HeadedSection } from '../shared/HeadedSection';
import { SheetWork } from '../shared/SheetWork';
import { StepEnd } from '../shared/StepEnd';
import { usePaneStyles } from '../shared/styles';
import { DatesToCompare } from './DatesToCompare';
import { ListsToCompare } from './ListsToCompare';
import { SourceField } from './SourceField';

interface MovementSectionProps {
  movement: MovementState;
  /** The sheet with the customers. */
  sheetId: string;
  disabled: boolean;
}

/** Offers to compare two dates, of orders or of a history, or two columns with segments. */
export function MovementSection({ movement, sheetId, disabled }: MovementSectionProps) {
  const pane = usePaneStyles();
  const spoken = useWords();
  const { offer, dates, from, step } = movement;
  if (!offer) return null;
  const text = words[spoken.language].pane;
  const working = step.kind === 'writing' || step.kind === 'removing' ? step : undefined;
  return (
    <HeadedSection heading={text.heading}>
      {working ? (
        <SheetWork step={working} text={text} onCancel={movement.cancel} />
      ) : (
        <>
          <p className={pane.note}>{text.why}</p>
          {!dates && offer.runs && <p className={pane.text}>{text.oneRun}</p>}
          <SourceField {...{ movement, disabled }} />
          {from === 'lists' || !dates ? (
            <ListsToCompare columns={movement.columns} {...{ sheetId, disabled }} />
          ) : (
            <DatesToCompare {...{ movement, dates, disabled }} />
          )}
          <div className={pane.buttons}>
            <Button size="small" disabledFocusable={disabled || !movement.isReady} onClick={movement.write}>
              {text.make}
            </Button>
            {offer.sheet !== undefined && (
              <Button size="small" disabledFocusable={disabled} onClick={movement.remove}>
                {text.remove}
              </Button>
            )}
          </div>
        </>
      )}
      <StepEnd step={step} onClose={movement.leave}>
        {endOf(step, text)}
      </StepEnd>
    </HeadedSection>
  );
}

/** Returns the text about the result; undefined if there is no result. */
function endOf(step: MovementStep, text: (typeof words)[Language]['pane']): string | undefined {
  if (step.kind !== 'done' && step.kind !== 'removed') return undefined;
  const said = text[step.kind](step.sheet);
  return step.kind === 'done' && step.former !== undefined ? `${said} ${text.former(step.former)}` : said;
}
