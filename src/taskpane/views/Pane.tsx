import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo, useState, type ComponentType } from 'react';
import { traits, type Language } from '../../classifier/language';
import type { Page } from '../state/page';
import { paneLanguage, type PanePlace } from '../platform/pane-place';
import { remember } from '../platform/remembered';
import { useTheme } from '../hooks/use-theme';
import { wordsIn, WordsProvider } from '../text/words';
import { loadWords } from '../words/load-words';
import { LaterPage } from './LaterPage';
import { PaneFooter } from './PaneFooter';
import { PaneHeader } from './PaneHeader';
import { usePaneStyles } from './shared/styles';
import type { WorkbenchProps } from './Workbench';

/** Loads the pages, which read the sheet. */
export type LoadWorkbench = () => Promise<ComponentType<WorkbenchProps>>;

/** Shows the whole pane in its theme and language: header and footer at once, and between them the pages when loaded. */
export function Pane({ load, displayLocale, numberLocale }: PanePlace & { load: LoadWorkbench }) {
  const [language, setLanguage] = useState(() => paneLanguage(displayLocale));
  const [notSpoken, setNotSpoken] = useState<Language>();
  const [page, setPage] = useState<Page>('segment');
  const { scheme, theme } = useTheme();
  const styles = usePaneStyles();
  const words = useMemo(() => wordsIn(language, numberLocale), [language, numberLocale]);

  useEffect(() => {
    document.documentElement.lang = traits[language].pageLanguage;
  }, [language]);

  const speak = async (chosen: Language) => {
    const failed = await loadWords(chosen).then(
      () => undefined,
      () => chosen,
    );
    setNotSpoken(failed);
    if (failed) return;
    remember('language', chosen);
    setLanguage(chosen);
  };

  const footer = <PaneFooter notSpoken={notSpoken} onLanguage={(chosen) => void speak(chosen)} />;

  return (
    <FluentProvider theme={theme} className={styles.pane} style={{ colorScheme: scheme }}>
      <WordsProvider value={words}>
        <LaterPage
          load={load}
          above={<PaneHeader page={page} onPage={setPage} />}
          below={footer}
          numberLocale={numberLocale}
          footer={footer}
          startPage={page}
        />
      </WordsProvider>
    </FluentProvider>
  );
}
