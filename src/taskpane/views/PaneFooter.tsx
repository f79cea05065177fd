import { Button, Link, makeStyles, Select, tokens } from '@fluentui/react-components';
import { languages, traits, type Language } from '../../classifier/language';
import { links } from '../platform/links';
import { useWords } from '../text/words';
import { version } from '../platform/version';

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  note: { margin: 0 },
  link: { fontSize: tokens.fontSizeBase200 },
});

interface PaneFooterProps {
  /** The language that was chosen, if its words could not be loaded. */
  notSpoken: Language | undefined;
  onLanguage: (language: Language) => void;
}

/**
 * Shows the choice of language, links to help, privacy and support, and the version. It is the last thing on every
 * page, apart from the bar with the page's main buttons.
 */
export function PaneFooter({ notSpoken, onLanguage }: PaneFooterProps) {
  const styles = useStyles();
  const { language, text } = useWords();
  return (
    <section className={styles.footer} aria-label={text.footer.label}>
      <Select
        size="small"
        aria-label={text.footer.language}
        value={language}
        onChange={(_, { value }) => onLanguage(languages.find((each) => each === value) ?? language)}
      >
        {languages.map((each) => (
          <option key={each} value={each} lang={each}>
            {traits[each].name}
          </option>
        ))}
      </Select>
      {(['help', 'privacy', 'support'] as const).map((page) => (
        <Link key={page} className={styles.link} href={links[page]} target="_blank" rel="noopener">
          {text.footer[page]}
        </Link>
      ))}
      <span>{text.footer.version(version)}</span>
      {notSpoken && (
        <div role="alert">
          <p className={styles.note}>{text.pages.notLoaded}</p>
          <Button size="small" onClick={() => onLanguage(notSpoken)}>
            {text.pages.tryAgain}
          </Button>
        </div>
      )}
    </section>
  );
}
