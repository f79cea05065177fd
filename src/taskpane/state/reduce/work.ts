import type { PaneState, Work } from '../pane-state';

/** Starts work, and clears the last result, the offer of other customers and the question before removal. */
export const begun = (state: PaneState, kind: Work['kind']): PaneState => ({
  ...state,
  work: { kind },
  notice: undefined,
  elsewhere: undefined,
  removal: undefined,
});

export const idle = (state: PaneState): PaneState => ({ ...state, work: undefined });

/** Returns whether work other than looking for customers is under way. The end of a search must not end such work. */
export const isBusyElsewhere = ({ work }: PaneState): boolean =>
  work !== undefined && work.kind !== 'looking';

/** Adds progress or cancelling to the work under way. Ignores it if the work has ended. */
export const withWork = (state: PaneState, news: Omit<Work, 'kind'>): PaneState =>
  state.work ? { ...state, work: { ...state.work, ...news } } : state;
