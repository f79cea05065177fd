import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', minHeight: '24px', '& > *': { display: 'inline' } },
  body: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
});

interface DisclosureProps {
  summary: ReactNode;
  children: ReactNode;
  /** Whether it is open at first. */
  isOpen?: boolean;
}

/** Hides its content until the summary is clicked. */
export function Disclosure({ summary, children, isOpen }: DisclosureProps) {
  const styles = useStyles();
  return (
    <details open={isOpen || undefined}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
