import type { ComponentType, ReactNode } from 'react';
import { useLater } from './shared/use-later';
import { Loading } from './shared/Loading';
import { usePaneStyles } from './shared/styles';

type LaterPageProps<Props> = Props & {
  /** Loads the page; called again if it failed before. */
  load: () => Promise<ComponentType<Props>>;
  /** What is around the page while it is loaded; nothing by default. */
  above?: ReactNode;
  below?: ReactNode;
};

/**
 * Shows a page of which the script is loaded when it is first opened. Until then it says so; if the script cannot be
 * loaded, it says what to do, and *Try again* does it.
 */
export function LaterPage<Props extends object>({ load, above, below, ...props }: LaterPageProps<Props>) {
  const pane = usePaneStyles();
  const page = useLater(load);
  if (page.kind === 'loaded') return <page.value {...(props as unknown as Props)} />;
  return (
    <>
      {above}
      <main className={pane.main} tabIndex={-1} aria-busy={page.kind === 'asked'}>
        <Loading {...page} />
        {below && <div className={pane.foot}>{below}</div>}
      </main>
    </>
  );
}
