import { Field, Select } from '@fluentui/react-components';
import { localized, traits } from '../../../../classifier/language';
import { customCutoffId, customIndexId, customMeasureId } from '../../../../policy/custom-model';
import { startText, type CutoffDraft } from '../../../state/cutoff-draft';
import {
  axesOf,
  mostLevels,
  withAxisCutoffs,
  withLevels,
  type CustomModelDraft,
} from '../../../state/custom-model/custom-model-draft';
import type { DecimalMark } from '../../../text/number-text';
import { useWords } from '../../../text/words';
import { CutoffField } from '../../shared/fields/CutoffField';
import { usePaneStyles } from '../../shared/styles';

interface CustomLevelFieldsProps {
  draft: CustomModelDraft;
  /** Place of the measure or index in the draft. */
  at: number;
  faults: Readonly<Record<string, string>>;
  decimalMark: DecimalMark;
  disabled: boolean;
  onDraft: (draft: CustomModelDraft) => void;
}

/** Asks into how many levels a measure or index is split, and for the cut-offs between the levels. */
export function CustomLevelFields(props: CustomLevelFieldsProps) {
  const { draft, at, faults, decimalMark, disabled, onDraft } = props;
  const pane = usePaneStyles();
  const { text, language } = useWords();
  const own = text.policy.own;
  const axis = axesOf(draft)[at]!;
  const list = draft.indices ? 'indices' : 'measures';
  const id = (draft.indices ? customIndexId : customMeasureId)(at + 1);
  const called = axis.name || (draft.indices ? own.index : own.unnamed)(at + 1);
  const levels = own.levelWords[axis.cutoffs.length - 1]!;
  const faultOf = (index: number) =>
    faults[`own.${list}[${at}].cutoffs[${index}].rule`] ??
    faults[`cutoffs.${customCutoffId(id, index + 1)}.value`];

  return (
    <div role="group" aria-label={called} className={pane.part}>
      <h3 className={pane.heading}>{called}</h3>
      <Field className={pane.field} label={own.levels}>
        <Select
          className={pane.input}
          value={String(levels.length)}
          disabled={disabled}
          onChange={(_, { value }) => onDraft(withLevels(draft, at, Number(value)))}
        >
          {own.levelWords.slice(0, mostLevels - 1).map((words) => (
            <option key={words.length} value={String(words.length)}>
              {words.length + traits[language].colon + words.join(text.listSeparator)}
            </option>
          ))}
        </Select>
      </Field>
      {axis.cutoffs.map((cutoff, index) => {
        const name = own.cutoffName(called, levels[index + 1]!);
        const change = (next: CutoffDraft) =>
          onDraft(
            withAxisCutoffs(
              draft,
              at,
              axis.cutoffs.map((each, place) => (place === index ? next : each)),
            ),
          );
        return (
          <CutoffField
            key={index}
            cutoff={{ name: localized(() => name) }}
            draft={cutoff}
            outcome={undefined}
            fault={faultOf(index)}
            decimalMark={decimalMark}
            disabled={disabled}
            onKind={(kind) => change({ ...cutoff, kind, text: startText(kind, NaN, decimalMark) })}
            onText={(typed) => change({ ...cutoff, text: typed })}
          />
        );
      })}
    </div>
  );
}
