import type { ComponentType } from 'react';
import { useLater } from './shared/use-later';
import { Loading } from './shared/Loading';

type LaterPartProps<Props> = Props & {
  /** Loads the part; called again if it failed before. */
  load: () => Promise<ComponentType<Props>>;
  /** True once the part has something to show; by default from the beginning. */
  isTime?: boolean;
};

/** Shows a part of a page of which the script is loaded when there is first something to show. Before, shows nothing. */
export function LaterPart<Props extends object>({ load, isTime, ...props }: LaterPartProps<Props>) {
  const part = useLater(load, isTime);
  if (part.kind === 'loaded') return <part.value {...(props as unknown as Props)} />;
  return <Loading {...part} />;
}
