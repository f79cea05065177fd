import { useId, type ReactNode } from 'react';
import { usePaneStyles } from './styles';

interface HeadedSectionProps {
  heading: string;
  /** What to show to the right of the heading, or below it if there is no room. */
  aside?: ReactNode;
  children?: ReactNode;
}

/** Shows a section with a heading, which screen readers announce as its name. */
export function HeadedSection({ heading, aside, children }: HeadedSectionProps) {
  const styles = usePaneStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.headingRow}>
        <h2 id={id} className={styles.heading}>
          {heading}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
