import type { CareClient, Written } from '../care-client';
import type { CareStatus } from './judge';

/**
 * The section of the plan in which a client is. `kept`: she is there only because the user wrote something beside her.
 */
export type Block = 'visit' | 'planned' | 'doesNotFit' | 'winBack' | 'unread' | 'kept';

/** A client on the day of the plan. */
export interface Cared {
  readonly client: CareClient;
  readonly written?: Written;
  /** Left out for a client who is no longer in the list. */
  readonly status?: CareStatus;
  readonly block: Block;
  /** Days since the last contact, and days between contacts. */
  readonly days?: number;
  readonly interval?: number;
  readonly open: number;
  /** The day for which a visit is planned. */
  readonly planned?: number;
  /** True if COUNTIFS counts another client of the list as the same. */
  readonly isAlike: boolean;
}

/** A row of the plan, with its place among the visits of the owner. */
export interface CareRow extends Cared {
  readonly rank?: number;
}
