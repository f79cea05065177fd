/** The pages of the pane, in the order of their buttons. */
export const pages = ['segment', 'policy'] as const;
export type Page = (typeof pages)[number];
