import type { CareClient, Written } from '../care-client';
import type { CareStatus } from './judge';

/** Where a client stands in the plan. `kept`: only for what the user wrote beside her. */
export type Block = 'visit' | 'planned' | 'doesNotFit' | 'winBack' | 'unread' | 'kept';

/** What is known of a client on the day of the plan. */
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
  /** True if COUNTIFS takes another client of the list for her. */
  readonly isAlike: boolean;
}

/** A row of the plan, with its place among the visits of the owner. */
export interface CareRow extends Cared {
  readonly rank?: number;
}
