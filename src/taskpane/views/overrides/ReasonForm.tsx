import { Button, Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReasonGiven } from '../../../overrides/override-row';
import { needsReview } from '../../../overrides/reasons';
import { words } from '../../../overrides/words/languages';
import { isoDay, serialOfText } from '../../../sheet/cells/excel-date';
import { recall, remember } from '../../platform/remembered';
import { useWords } from '../../text/words';
import { usePaneStyles } from '../shared/styles';

interface ReasonFormProps {
  question: string;
  /** The reasons to choose from. */
  reasons: readonly string[];
  /** What was given before. */
  before?: ReasonGiven;
  /** Number of clients without a reason, if the same can be given to all. */
  all?: number;
  /** Names the button that leaves without a reason. */
  leaves: string;
  disabled: boolean;
  onKeep: (given: ReasonGiven, forAll: boolean) => void;
  onLeave: () => void;
}

/** The entry of the list for a reason in her own words. */
const own = '(own)';

/** Asks why a segment is set by hand, by whom, and until when. */
export function ReasonForm(props: ReasonFormProps) {
  const { question, reasons, before, all = 1, leaves, disabled, onKeep, onLeave } = props;
  const pane = usePaneStyles();
  const { language, count } = useWords();
  const text = words[language].pane;
  const given = before?.reason ?? '';
  const [chosen, setChosen] = useState(given === '' || reasons.includes(given) ? given : own);
  const [typed, setTyped] = useState(given);
  const [by, setBy] = useState(before?.by || (recall('by') ?? ''));
  const [until, setUntil] = useState(before?.until === undefined ? '' : isoDay(before.until));
  const [note, setNote] = useState(before?.note ?? '');
  const [forAll, setForAll] = useState(false);
  const reason = (chosen === own ? typed : chosen).trim();
  const isReview = needsReview(reason);
  const day = serialOfText(until);
  const isComplete = reason !== '' && (!isReview || day !== undefined);
  const keep = () => {
    if (by.trim() !== '') remember('by', by.trim());
    const until = day === undefined ? {} : { until: day };
    onKeep({ reason, by: by.trim(), note: note.trim(), ...until }, forAll);
  };
  return (
    <div role="group" aria-label={question} className={pane.part}>
      <p className={pane.text}>{question}</p>
      <Field className={pane.field} label={text.reason}>
        <Select size="small" value={chosen} disabled={disabled} onChange={(_, { value }) => setChosen(value)}>
          <option value="">{text.choose}</option>
          {reasons.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
          <option value={own}>{text.other}</option>
        </Select>
      </Field>
      {chosen === own && (
        <Field className={pane.field} label={text.ownReason}>
          <Input
            className={pane.input}
            size="small"
            value={typed}
            disabled={disabled}
            onChange={(_, { value }) => setTyped(value)}
          />
        </Field>
      )}
      <Field className={pane.field} label={text.by}>
        <Input
          className={pane.input}
          size="small"
          value={by}
          disabled={disabled}
          onChange={(_, { value }) => setBy(value)}
        />
      </Field>
      <Field
        className={pane.field}
        label={isReview ? text.review : text.until}
        hint={isReview ? text.reviewHint : text.untilHint}
      >
        <Input
          className={pane.input}
          size="small"
          type="date"
          value={until}
          disabled={disabled}
          onChange={(_, { value }) => setUntil(value)}
        />
      </Field>
      <Field className={pane.field} label={text.note}>
        <Input
          className={pane.input}
          size="small"
          value={note}
          disabled={disabled}
          onChange={(_, { value }) => setNote(value)}
        />
      </Field>
      {all > 1 && (
        <Checkbox
          label={text.forAll(count(all))}
          checked={forAll}
          disabled={disabled}
          onChange={(_, { checked }) => setForAll(checked === true)}
        />
      )}
      <div className={pane.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={disabled || !isComplete} onClick={keep}>
          {text.keep}
        </Button>
        <Button size="small" onClick={onLeave}>
          {leaves}
        </Button>
      </div>
    </div>
  );
}
