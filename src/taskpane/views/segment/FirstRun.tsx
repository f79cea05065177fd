import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useWords } from '../../text/words';
import { ProductMark } from '../shared/ProductMark';
import { usePaneStyles } from '../shared/styles';

const useStyles = makeStyles({
  main: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    justifyContent: 'center',
    rowGap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalXL,
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  tagline: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    color: tokens.colorNeutralForeground2,
  },
  points: { rowGap: tokens.spacingVerticalM },
  point: { paddingLeft: tokens.spacingHorizontalM, borderLeft: `3px solid ${tokens.colorBrandStroke1}` },
});

/** Introduces ClientTier to a new user, before it reads anything. */
export function FirstRun({ onStart }: { onStart: () => void }) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { text } = useWords();
  return (
    <main className={styles.main}>
      <ProductMark size={56} />
      <h1 className={styles.name}>{text.product}</h1>
      <p className={styles.tagline}>{text.firstRun.tagline}</p>
      <ul className={mergeClasses(pane.list, styles.points)}>
        {text.firstRun.points.map((point) => (
          <li key={point} className={mergeClasses(pane.text, styles.point)}>
            {point}
          </li>
        ))}
      </ul>
      <Button appearance="primary" size="large" onClick={onStart}>
        {text.firstRun.start}
      </Button>
    </main>
  );
}
