import { readHeader } from '../../sheet/headers/read-header';
import { groupsOfHeader } from './role-of-header';

/** Returns whether a header speaks of the stage or the outcome of a deal, and not of the status of an order. */
export const saysStage = (header: string): boolean =>
  readHeader(header).meanings.some(({ meaning, fit }) => meaning === 'dealStatus' && fit !== 'loose') &&
  !groupsOfHeader(header).some(({ group }) => group === 'status');
