import { Button } from '@fluentui/react-components';
import { words } from '../../../care/words/languages';
import type { CareState } from '../../hooks/sheets/use-care';
import type { LensState } from '../../hooks/use-lens';
import type { ColumnNames } from '../../text/column-names';
import { useWords } from '../../text/words';
import { ColumnChoice } from '../shared/fields/ColumnChoice';
import { FailureNote } from '../shared/FailureNote';
import { HeadedSection } from '../shared/HeadedSection';
import { SheetWork } from '../shared/SheetWork';
import { usePaneStyles } from '../shared/styles';
import { CareResult } from './CareResult';

interface CareSectionProps {
  care: CareState;
  lens: Pick<LensState, 'money' | 'groups'>;
  names: ColumnNames;
  disabled: boolean;
  goTo: (address: string) => void;
}

/** Offers a plan of which clients to see, once there are segments. */
export function CareSection({ care, lens, names, disabled, goTo }: CareSectionProps) {
  const pane = usePaneStyles();
  const spoken = useWords();
  const { step, columns, contacts, isOffered, isMade } = care;
  if (!isOffered) return null;
  const text = words[spoken.language].pane;
  const working = step.kind === 'writing' || step.kind === 'removing' ? step : undefined;
  const chosen = (column: number | 'none' | undefined) => (column === 'none' ? undefined : column);
  const withChosen = (all: readonly number[], column: number | 'none' | undefined) =>
    typeof column !== 'number' || all.includes(column) ? all : [column, ...all];
  const fields = [
    { id: 'values', label: text.value, all: withChosen(lens.money.all, columns.values) },
    { id: 'groups', label: text.owner, all: lens.groups },
    { id: 'contacts', label: text.contact, all: contacts },
  ] as const;
  return (
    <HeadedSection heading={text.heading}>
      {working ? (
        <SheetWork step={working} text={text} onCancel={care.cancel} />
      ) : (
        <>
          <p className={pane.note}>{text.why}</p>
          <div className={pane.chips}>
            {fields
              .filter(({ all }) => all.length > 0)
              .map(({ id, label, all }) => (
                <ColumnChoice
                  key={id}
                  {...{ label, names, disabled }}
                  none={text.none}
                  columns={all}
                  chosen={chosen(columns[id])}
                  onChosen={(column) => care.choose({ [id]: column ?? 'none' })}
                />
              ))}
          </div>
          <div className={pane.buttons}>
            <Button size="small" disabledFocusable={disabled} onClick={care.write}>
              {text.make}
            </Button>
            {isMade && (
              <Button size="small" disabledFocusable={disabled} onClick={care.remove}>
                {text.remove}
              </Button>
            )}
          </div>
        </>
      )}
      {(step.kind === 'done' || step.kind === 'removed') && <CareResult {...{ step, goTo }} />}
      {step.kind === 'failed' && <FailureNote failure={step.failure} onClose={care.leave} />}
    </HeadedSection>
  );
}
