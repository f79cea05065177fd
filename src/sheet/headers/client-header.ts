import type { Change } from './words/header-words';
import type { HeaderReading } from './read-header';
import type { Span } from './header-spans';

/**
 * Ways to identify a client by a column, the most reliable first: two clients of one name have different numbers.
 * `bareName` is a header `Name`, which may be the name of a deal or a product.
 */
export const clientKeys = ['number', 'email', 'user', 'phone', 'name', 'bareName'] as const;
export type ClientKey = (typeof clientKeys)[number];

const tellsClients: ReadonlySet<Change> = new Set(['id', 'email', 'phone', 'personName']);

/**
 * Returns how a header identifies the client: `Kundennummer` by number, `Buyer` by name. Undefined if it does not
 * identify a client (`Order ID`, `Sales rep e-mail`, `Customer type`).
 */
export function clientKeyIn({ spans, aside }: HeaderReading): ClientKey | undefined {
  const all = [...spans, ...aside];
  if (spans.length === 0 || all.some(saysSomethingElse)) return undefined;
  const has = (change: Change) => all.some(({ sense }) => sense?.changes.has(change));
  const isClient = all.some(
    ({ sense }) => sense?.companions.has('client') || sense?.meanings.has('clientName'),
  );
  if (has('email')) return 'email';
  if (has('phone')) return 'phone';
  const isUser = spans.some(({ words }) => userWords.has(words.join('')));
  if (!isClient && !(isUser && spans.length === 1)) return undefined;
  if (has('id')) return 'number';
  if (isUser) return 'user';
  const isBare = has('personName') && !spans.some(({ sense }) => sense?.companions.has('client'));
  return isBare ? 'bareName' : 'name';
}

const userWords: ReadonlySet<string> = new Set([
  'username',
  'user',
  'login',
  'nickname',
  'benutzername',
  'логин',
  '昵称',
  '旺旺',
  '网名',
  '会员名',
  '用户名',
]);

function saysSomethingElse({ sense }: Span): boolean {
  if (!sense || sense.companions.size > 0) return false;
  const changes = [...sense.changes];
  if (changes.some((change) => tellsClients.has(change))) return false;
  return changes.length > 0 || !sense.meanings.has('clientName');
}
