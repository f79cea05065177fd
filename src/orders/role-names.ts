import { localized, type Localized } from '../classifier/language';
import { orderRoles, type OrderRole } from './order-role';
import { words } from './words/languages';

/** The name of each role, by language. */
export const roleNames = Object.fromEntries(
  orderRoles.map((role) => [role, localized((language) => words[language].roles[role])]),
) as Readonly<Record<OrderRole, Localized>>;
