import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { Cutoff } from '../../../classifier/cutoff';
import type { CutoffDraft } from '../../state/cutoff-draft';
import { ownNumber } from '../../state/cutoff-draft';
import { typedFor } from '../../state/rule-fields';
import type { DecimalMark } from '../../text/number-text';
import { useWords } from '../../text/words';
import { CutoffNumberField, numberFault } from '../shared/fields/CutoffNumberField';
import { RuleChoice } from '../shared/fields/RuleChoice';
import { usePaneStyles } from '../shared/styles';

const useStyles = makeStyles({
  sentence: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
  },
  number: { width: '7.5em', minWidth: 0 },
  /** Makes the field at least 24 px high inside its border, so that it is easy to hit. */
  typed: { minHeight: '24px' },
  rules: { minWidth: 0, width: '100%' },
});

interface CutoffSentenceProps {
  cutoff: Pick<Cutoff, 'name' | 'least'>;
  /** The words before and after the number: `Sales from` and `counts as high.` */
  around: readonly [before: string, after: string];
  draft: CutoffDraft;
  /**
   * The number that the rule gives; undefined while it is not known, NaN if the cells are words such as `high` and
   * `low`, so that no number is needed.
   */
  value: number | undefined;
  decimalMark: DecimalMark;
  disabled: boolean;
  /** The rules to choose from. */
  kinds: readonly CutoffDraft['kind'][];
  onKind: (kind: CutoffDraft['kind']) => void;
  /** Called with the text typed as the number of the present rule, such as `80` for a percentile. */
  onText: (text: string) => void;
  /** Called with a number that the user typed over the computed one; it replaces the rule. */
  onOwnNumber: (text: string) => void;
}

/** Shows a cut-off as a sentence. The number in it is a field; below is a menu of rules. */
export function CutoffSentence(props: CutoffSentenceProps) {
  const { cutoff, around, draft, value, decimalMark, disabled, kinds, onKind, onText, onOwnNumber } = props;
  const pane = usePaneStyles();
  const styles = useStyles();
  const words = useWords();
  const { language, text } = words;
  const name = cutoff.name[language];
  const [before, after] = around;
  const isOwn = typedFor(draft.kind) === 'number';
  const fault = isOwn ? numberFault(draft, cutoff.least, decimalMark, words) : undefined;

  return (
    <div className={pane.list}>
      <Field
        className={pane.field}
        validationState={fault?.isFault ? 'error' : 'none'}
        validationMessage={fault?.isFault ? fault.text : undefined}
        hint={fault && !fault.isFault ? fault.text : Number.isNaN(value) ? text.cutoffs.inWords : undefined}
      >
        {(field) => (
          <div className={styles.sentence}>
            <span className={pane.text}>{before}</span>
            <Input
              {...field}
              className={styles.number}
              input={{ className: styles.typed }}
              size="small"
              inputMode="decimal"
              aria-label={text.cutoffs.typed.fixed(name)}
              value={isOwn ? draft.text : ownNumber(value, decimalMark, draft.unit)}
              disabled={disabled}
              onChange={(_, { value: typed }) => (isOwn ? onText(typed) : onOwnNumber(typed))}
            />
            <span className={pane.text}>{after}</span>
          </div>
        )}
      </Field>
      {kinds.length > 1 && (
        <RuleChoice
          className={styles.rules}
          size="small"
          aria-label={text.decided.rule(name)}
          chosen={draft.kind}
          {...{ kinds, disabled, onKind }}
        />
      )}
      {typedFor(draft.kind) === 'percent' && (
        <CutoffNumberField
          {...{ name, draft, decimalMark, disabled, onText }}
          least={cutoff.least}
          outcome={{}}
        />
      )}
    </div>
  );
}
