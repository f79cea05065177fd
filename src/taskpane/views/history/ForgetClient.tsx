import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { traits } from '../../../classifier/language';
import type { ClientFound } from '../../../excel/forget/forget-client';
import { words } from '../../../history/words/languages';
import { useStep } from '../../hooks/use-step';
import type { HistoryActions } from '../../state/actions/history-actions';
import { useWords } from '../../text/words';
import { Confirmation } from '../shared/Confirmation';
import { StepNote } from '../shared/StepNote';
import { usePaneStyles } from '../shared/styles';

interface ForgetClientProps {
  actions: Pick<HistoryActions, 'findClientInHistory' | 'forgetClient'>;
  disabled: boolean;
  onForgotten: () => void;
}

/** Asks which client the history should forget, says how many rows that clears, and clears them. */
export function ForgetClient({ actions, disabled, onForgotten }: ForgetClientProps) {
  const pane = usePaneStyles();
  const { language, count } = useWords();
  const text = words[language].pane;
  const [who, setWho] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const { step, start, close } = useStep<ClientFound>();
  const found = step?.kind === 'done' && isAsked ? step.done : undefined;
  if (found)
    return (
      <Confirmation
        question={[
          text.confirmForgetting(found.client, found.sheets, count(found.rows)),
          ...(found.shared === undefined ? [] : [text.sharedName(found.shared)]),
        ].join(traits[language].sentenceSeparator)}
        yes={text.forget}
        no={text.no}
        onYes={() => {
          setIsAsked(false);
          void start(async (options) => {
            const forgotten = await actions.forgetClient(who, options);
            onForgotten();
            return forgotten;
          });
        }}
        onNo={close}
      />
    );
  return (
    <>
      <Field className={pane.field} label={text.who} hint={text.whoHint}>
        <Input
          className={pane.input}
          size="small"
          value={who}
          disabled={disabled}
          onChange={(_, { value }) => setWho(value)}
        />
      </Field>
      <div className={pane.buttons}>
        <Button
          size="small"
          disabledFocusable={disabled || who.trim() === '' || step?.kind === 'working'}
          onClick={() => {
            setIsAsked(true);
            void start(() => actions.findClientInHistory(who));
          }}
        >
          {text.find}
        </Button>
      </div>
      <StepNote step={step} title={text.forgetting} onClose={close}>
        {({ client, rows, stillOn }) =>
          [
            text.forgotten(client, count(rows)),
            ...(stillOn === undefined ? [] : [text.stillOn(stillOn)]),
          ].join(traits[language].sentenceSeparator)
        }
      </StepNote>
    </>
  );
}
