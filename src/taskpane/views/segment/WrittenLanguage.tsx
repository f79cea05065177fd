import type { Language } from '../../../classifier/language';
import { useWords } from '../../text/words';
import { LanguageChoice } from '../shared/LanguageChoice';

interface WrittenLanguageProps {
  written: Language;
  disabled: boolean;
  onLanguage: (language: Language) => void;
}

/** Asks for the language of tiers and strategies in the sheet, which need not be the pane's. */
export function WrittenLanguage({ written, disabled, onLanguage }: WrittenLanguageProps) {
  const { text } = useWords();
  return <LanguageChoice label={text.written.label} chosen={written} {...{ disabled, onLanguage }} />;
}
