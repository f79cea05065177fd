import { words } from './languages';
import { namesIn, type Names } from './names-in';

/** The names of tiers, which the build of the add-in inserts; elsewhere this constant does not exist. */
declare const CLIENTTIER_NAMES: Names;

/** The names of tiers in every language. A formula that returns a tier needs no other words. */
export const names: Names = typeof CLIENTTIER_NAMES === 'undefined' ? namesIn(words) : CLIENTTIER_NAMES;
