import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Language } from '../../../classifier/language';
import { words } from '../../../service/words/languages';
import { useWords } from '../../text/words';
import { LanguageChoice } from '../shared/LanguageChoice';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

interface ServiceCardProps {
  /** The language of the list, in which the card is written unless the user picks another. */
  written: Language;
  disabled: boolean;
  onMake: (language: Language) => void;
}

/** Offers a card that tells a client what she is entitled to, in a language to pick. */
export function ServiceCard({ written, disabled, onMake }: ServiceCardProps) {
  const styles = useStyles();
  const { language } = useWords();
  const [picked, setPicked] = useState<Language>();
  const text = words[language].pane.card;
  const chosen = picked ?? written;
  return (
    <>
      <LanguageChoice label={text.language} {...{ chosen, disabled }} onLanguage={setPicked} />
      <Button
        className={styles.button}
        size="small"
        disabledFocusable={disabled}
        onClick={() => onMake(chosen)}
      >
        {text.make}
      </Button>
    </>
  );
}
