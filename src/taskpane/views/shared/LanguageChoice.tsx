import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { languages, traits, type Language } from '../../../classifier/language';
import { usePaneStyles } from './styles';

const useStyles = makeStyles({
  choice: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
});

interface LanguageChoiceProps {
  label: string;
  chosen: Language;
  disabled: boolean;
  onLanguage: (language: Language) => void;
}

/** Asks for a language, which need not be the pane's. */
export function LanguageChoice({ label, chosen, disabled, onLanguage }: LanguageChoiceProps) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.choice}>
      <span id={id} className={pane.text}>
        {label}
      </span>
      <RadioGroup
        layout="horizontal"
        aria-labelledby={id}
        value={chosen}
        disabled={disabled}
        onChange={(_, { value }) => onLanguage(languages.find((each) => each === value) ?? chosen)}
      >
        {languages.map((each) => (
          <Radio key={each} value={each} label={{ children: traits[each].name, lang: each }} />
        ))}
      </RadioGroup>
    </div>
  );
}
