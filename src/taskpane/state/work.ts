import type { PaneState, Work } from './pane-state';

/** Begins work: what the last run came to is no longer news. */
export const begun = (state: PaneState, kind: Work['kind']): PaneState => ({
  ...state,
  work: { kind },
  notice: undefined,
  elsewhere: undefined,
  removal: undefined,
});

/** Ends whatever was being done. */
export const idle = (state: PaneState): PaneState => ({ ...state, work: undefined });

/** Says more of the work; late news of what has ended is none. */
export const withWork = (state: PaneState, news: Omit<Work, 'kind'>): PaneState =>
  state.work ? { ...state, work: { ...state.work, ...news } } : state;
