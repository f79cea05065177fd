import { Field, Select, type FieldProps } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import type { Cutoff } from '../../classifier/cutoff';
import type { ResolvedCutoff } from '../../sheet/segmentation';
import type { DecimalMark } from '../number-text';
import { ruleKinds, typedFor, type CutoffDraft } from '../state/cutoff-draft';
import type { PaneEvent } from '../state/pane-event';
import { useWords, type Words } from '../words';
import { CutoffNumberField } from './CutoffNumberField';
import { usePaneStyles } from './styles';

interface CutoffFieldProps {
  cutoff: Cutoff;
  draft: CutoffDraft;
  /** What the rule comes to; undefined while that is not known. */
  resolved: ResolvedCutoff | undefined;
  /** Whether the measure is a share or rate, shown in per cent. */
  inPercent: boolean;
  decimalMark: DecimalMark;
  disabled: boolean;
  dispatch: Dispatch<PaneEvent>;
}

/** From where a measure counts as high: the rule, its number where it has one, and what it comes to. */
export function CutoffField({
  cutoff,
  draft,
  resolved,
  inPercent,
  decimalMark,
  disabled,
  dispatch,
}: CutoffFieldProps) {
  const styles = usePaneStyles();
  const words = useWords();
  const { language, text } = words;
  const takesNumber = typedFor[draft.kind] !== undefined;
  const outcome: Pick<FieldProps, 'hint' | 'validationState' | 'validationMessage'> = {
    hint: resolved && resolvedText(resolved, inPercent, words),
    validationState: resolved?.partsNobody ? 'warning' : 'none',
    validationMessage: resolved?.partsNobody ? text.cutoffs.partsNobody : undefined,
  };

  return (
    <>
      <Field className={styles.field} label={cutoff.name[language]} {...(takesNumber ? {} : outcome)}>
        <Select
          className={styles.input}
          value={draft.kind}
          disabled={disabled}
          onChange={(_, { value }) => {
            const kind = ruleKinds.find((each) => each === value);
            if (kind) dispatch({ type: 'ruleChosen', cutoff: cutoff.id, kind });
          }}
        >
          {ruleKinds.map((kind) => (
            <option key={kind} value={kind}>
              {text.cutoffs.rules[kind]}
            </option>
          ))}
        </Select>
      </Field>
      {takesNumber && (
        <CutoffNumberField
          name={cutoff.name[language]}
          draft={draft}
          decimalMark={decimalMark}
          disabled={disabled}
          outcome={outcome}
          onText={(typed) => dispatch({ type: 'numberTyped', cutoff: cutoff.id, text: typed })}
        />
      )}
    </>
  );
}

function resolvedText(
  { value }: ResolvedCutoff,
  inPercent: boolean,
  { number, percent, text }: Words,
): string {
  if (Number.isNaN(value)) return text.cutoffs.inWords;
  return text.cutoffs.from(inPercent ? percent(value) : number(value));
}
