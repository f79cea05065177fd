import { Button, Select } from '@fluentui/react-components';
import { traits, type Language } from '../../../classifier/language';
import type { Model } from '../../../classifier/model';
import { modelAmong } from '../../../policy/model/models-of-workbook';
import { words } from '../../../summary/words/languages';
import type { LensState } from '../../hooks/use-lens';
import type { TwoModelsState, TwoModelsStep } from '../../hooks/sheets/use-two-models';
import type { ColumnNames } from '../../text/column-names';
import { useWords } from '../../text/words';
import { ColumnChoice } from '../shared/fields/ColumnChoice';
import { Confirmation } from '../shared/Confirmation';
import { HeadedSection } from '../shared/HeadedSection';
import { SheetWork } from '../shared/SheetWork';
import { StepEnd } from '../shared/StepEnd';
import { usePaneStyles } from '../shared/styles';

interface TwoModelsSectionProps {
  twoModels: TwoModelsState;
  models: readonly Model[];
  lens: Pick<LensState, 'money'>;
  names: ColumnNames;
  disabled: boolean;
}

/** Offers a sheet of two models together, once the list has the segments of two. */
export function TwoModelsSection({ twoModels, models, lens, names, disabled }: TwoModelsSectionProps) {
  const pane = usePaneStyles();
  const spoken = useWords();
  const { language, text: paneWords } = spoken;
  const { all, down, across, values, step, isMade } = twoModels;
  if (down === undefined || across === undefined) return null;
  const { pane: ofSummary, paneOfTwoModels: text } = words[language];
  const numbers =
    values === undefined || lens.money.all.includes(values) ? lens.money.all : [values, ...lens.money.all];
  const working = step.kind === 'writing' || step.kind === 'removing' ? step : undefined;
  return (
    <HeadedSection heading={text.heading}>
      {working && <SheetWork step={working} text={text} onCancel={twoModels.cancel} />}
      {step.kind === 'asking' && (
        <Confirmation
          question={text.overwrites(step.cells.join(paneWords.listSeparator))}
          yes={ofSummary.writeOver}
          no={ofSummary.cancel}
          onYes={() => twoModels.write(true)}
          onNo={twoModels.leave}
        />
      )}
      {!working && step.kind !== 'asking' && (
        <>
          <p className={pane.note}>{text.why}</p>
          <div className={pane.chips}>
            <ModelChoice
              {...{ models, language, disabled }}
              label={text.down}
              ids={all}
              chosen={down}
              onChosen={twoModels.chooseDown}
            />
            <ModelChoice
              {...{ models, language, disabled }}
              label={text.across}
              ids={all.filter((id) => id !== down)}
              chosen={across}
              onChosen={twoModels.chooseAcross}
            />
            <ColumnChoice
              label={ofSummary.measure}
              none={ofSummary.clientsOnly}
              columns={numbers}
              chosen={values}
              {...{ names, disabled }}
              onChosen={twoModels.chooseValues}
            />
          </div>
          <div className={pane.buttons}>
            <Button size="small" disabledFocusable={disabled} onClick={() => twoModels.write()}>
              {text.make}
            </Button>
            {isMade && (
              <Button size="small" disabledFocusable={disabled} onClick={twoModels.remove}>
                {text.remove}
              </Button>
            )}
          </div>
        </>
      )}
      <StepEnd step={step} onClose={twoModels.leave}>
        {endOf(step, text)}
      </StepEnd>
    </HeadedSection>
  );
}

/** Returns the text about the result; undefined if there is no result. */
function endOf(step: TwoModelsStep, text: (typeof words)[Language]['paneOfTwoModels']): string | undefined {
  if (step.kind !== 'done' && step.kind !== 'removed') return undefined;
  const said = text[step.kind](step.sheet);
  return step.kind === 'done' && step.left > 0 ? `${said} ${text.gone(String(step.left))}` : said;
}

interface ModelChoiceProps {
  label: string;
  ids: readonly string[];
  chosen: string;
  models: readonly Model[];
  language: Language;
  disabled: boolean;
  onChosen: (id: string) => void;
}

/** A menu of models. */
function ModelChoice({ label, ids, chosen, models, language, disabled, onChosen }: ModelChoiceProps) {
  const { colon } = traits[language];
  return (
    <Select
      size="small"
      aria-label={label}
      value={chosen}
      disabled={disabled}
      onChange={(_, { value }) => onChosen(value)}
    >
      {ids.map((id) => (
        <option key={id} value={id}>
          {label + colon + modelAmong(models, id).name[language]}
        </option>
      ))}
    </Select>
  );
}
