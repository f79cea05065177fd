import { Field, type FieldProps } from '@fluentui/react-components';
import type { Cutoff } from '../../../../classifier/cutoff';
import type { DecimalMark } from '../../../text/number-text';
import type { CutoffDraft } from '../../../state/cutoff-draft';
import { offeredRules, typedFor } from '../../../state/rule-fields';
import { useWords } from '../../../text/words';
import { CutoffNumberField } from './CutoffNumberField';
import { RuleChoice } from './RuleChoice';
import { usePaneStyles } from '../styles';

interface CutoffFieldProps {
  cutoff: Pick<Cutoff, 'name' | 'least'>;
  draft: CutoffDraft;
  /** The text about the number that the rule gives; undefined until the number is known. */
  outcome: string | undefined;
  decimalMark: DecimalMark;
  disabled: boolean;
  /** The rules to choose from; by default those that every model offers. */
  kinds?: readonly CutoffDraft['kind'][];
  /** What is wrong, other than a number that cannot be read. */
  fault?: string;
  onKind: (kind: CutoffDraft['kind']) => void;
  onText: (text: string) => void;
}

/** Asks for a cut-off: its rule, and a number if the rule needs one. Shows the number that the rule gives. */
export function CutoffField({
  cutoff,
  draft,
  outcome,
  decimalMark,
  disabled,
  kinds = offeredRules,
  fault,
  onKind,
  onText,
}: CutoffFieldProps) {
  const styles = usePaneStyles();
  const { language } = useWords();
  const takesNumber = typedFor(draft.kind) !== undefined;
  const validation: Pick<FieldProps, 'hint' | 'validationState' | 'validationMessage'> = {
    hint: outcome,
    validationState: fault ? 'error' : 'none',
    validationMessage: fault,
  };

  return (
    <>
      <Field className={styles.field} label={cutoff.name[language]} {...(takesNumber ? {} : validation)}>
        <RuleChoice className={styles.input} chosen={draft.kind} {...{ kinds, disabled, onKind }} />
      </Field>
      {takesNumber && (
        <CutoffNumberField
          name={cutoff.name[language]}
          least={cutoff.least}
          draft={draft}
          decimalMark={decimalMark}
          disabled={disabled}
          outcome={validation}
          onText={onText}
        />
      )}
    </>
  );
}
