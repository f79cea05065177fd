import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { languageOf, languages, traits, type Language } from '../../classifier/language';
import type { SegmentActions } from '../state/actions/actions';
import { decimalMarkOf } from '../text/number-text';
import type { PanePlace } from '../platform/pane-place';
import { recall, remember } from '../platform/remembered';
import { useTheme } from '../hooks/use-theme';
import { wordsIn, WordsProvider } from '../text/words';
import { PaneFooter } from './PaneFooter';
import { usePaneStyles } from './shared/styles';
import { Workbench } from './Workbench';

const rememberedLanguage = (): Language | undefined => {
  const stored = recall('language');
  return languages.find((each) => each === stored);
};

/** Shows the whole pane in its theme and language. */
export function Pane({ actions, displayLocale, numberLocale }: PanePlace & { actions: SegmentActions }) {
  const [language, setLanguage] = useState(() => rememberedLanguage() ?? languageOf(displayLocale));
  const { scheme, theme } = useTheme();
  const styles = usePaneStyles();
  const words = useMemo(() => wordsIn(language, numberLocale), [language, numberLocale]);

  useEffect(() => {
    document.documentElement.lang = traits[language].pageLanguage;
  }, [language]);

  const speak = (chosen: Language) => {
    remember('language', chosen);
    setLanguage(chosen);
  };

  const footer = <PaneFooter onLanguage={speak} />;

  return (
    <FluentProvider theme={theme} className={styles.pane} style={{ colorScheme: scheme }}>
      <WordsProvider value={words}>
        <Workbench actions={actions} decimalMark={decimalMarkOf(numberLocale)} footer={footer} />
      </WordsProvider>
    </FluentProvider>
  );
}
