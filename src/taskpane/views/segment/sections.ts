/* The sections below the counts: one script, because the user sees them together. */

export { ListSections } from './ListSections';
export { TierSections } from './TierSections';
