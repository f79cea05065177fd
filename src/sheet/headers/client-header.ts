import type { Change } from './words/header-words';
import type { HeaderReading } from './read-header';
import type { Span } from './header-spans';

/**
 * What tells one client from another, the most telling first: of two clients of one name the numbers differ. A bare
 * name may be a deal's or a product's.
 */
export const clientKeys = ['number', 'email', 'user', 'phone', 'name', 'bareName'] as const;
export type ClientKey = (typeof clientKeys)[number];

const tellsClients: ReadonlySet<Change> = new Set(['id', 'email', 'phone', 'personName']);

/**
 * What a header says of who the client is: `Kundennummer` is a number, `Buyer` a name; undefined if it speaks of
 * something or somebody else (`Order ID`, `Sales rep e-mail`, `Customer type`).
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
