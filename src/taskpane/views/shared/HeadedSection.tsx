import { useId, type ReactNode, type Ref } from 'react';
import { usePaneStyles } from './styles';

interface HeadedSectionProps {
  heading: string;
  /** What to show to the right of the heading, or below it if there is no room. */
  aside?: ReactNode;
  /** Receives the section's element, which can take the focus. */
  section?: Ref<HTMLElement>;
  children?: ReactNode;
}

/** Shows a section with a heading, which screen readers announce as its name. */
export function HeadedSection({ heading, aside, section, children }: HeadedSectionProps) {
  const styles = usePaneStyles();
  const id = useId();
  return (
    <section ref={section} tabIndex={-1} className={styles.section} aria-labelledby={id}>
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
