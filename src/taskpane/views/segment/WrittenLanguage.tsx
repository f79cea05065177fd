import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { languages, traits, type Language } from '../../../classifier/language';
import { useWords } from '../../text/words';
import { usePaneStyles } from '../shared/styles';

const useStyles = makeStyles({
  choice: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
});

interface WrittenLanguageProps {
  written: Language;
  disabled: boolean;
  onLanguage: (language: Language) => void;
}

/** Asks for the language of tiers and strategies in the sheet, which need not be the pane's. */
export function WrittenLanguage({ written, disabled, onLanguage }: WrittenLanguageProps) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { text } = useWords();
  return (
    <div className={styles.choice}>
      <span id="written-label" className={pane.text}>
        {text.written.label}
      </span>
      <RadioGroup
        layout="horizontal"
        aria-labelledby="written-label"
        value={written}
        disabled={disabled}
        onChange={(_, { value }) => onLanguage(languages.find((each) => each === value) ?? written)}
      >
        {languages.map((each) => (
          <Radio key={each} value={each} label={{ children: traits[each].name, lang: each }} />
        ))}
      </RadioGroup>
    </div>
  );
}
