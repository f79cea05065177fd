import type { PaneState, Work } from './pane-state';

/** Starts work and clears the result of the work before. */
export const begun = (state: PaneState, kind: Work['kind']): PaneState => ({
  ...state,
  work: { kind },
  notice: undefined,
  elsewhere: undefined,
  removal: undefined,
});

export const idle = (state: PaneState): PaneState => ({ ...state, work: undefined });

/** Adds news to the work. Ignores news that comes after its end. */
export const withWork = (state: PaneState, news: Omit<Work, 'kind'>): PaneState =>
  state.work ? { ...state, work: { ...state.work, ...news } } : state;
