import type { Change } from './header-words';
import type { HeaderReading } from './read-header';
import type { Span } from './header-spans';

/** What tells one client from another, the most telling first: of two clients of one name the numbers differ. */
export const clientKeys = ['number', 'email', 'user', 'phone', 'name'] as const;
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
  const isClient = spans.some(
    ({ sense }) => sense?.companions.has('client') || sense?.meanings.has('clientName'),
  );
  if (has('email')) return 'email';
  if (has('phone')) return 'phone';
  if (!isClient) return undefined;
  if (has('id')) return 'number';
  return spans.some(({ words }) => userWords.some((word) => words.includes(word))) ? 'user' : 'name';
}

const userWords = ['username', 'user', 'login', 'nickname', '昵', '旺', '网', 'benutzername', 'логин'];

function saysSomethingElse({ sense }: Span): boolean {
  if (!sense || sense.companions.size > 0) return false;
  const changes = [...sense.changes];
  if (changes.some((change) => tellsClients.has(change))) return false;
  return changes.length > 0 || !sense.meanings.has('clientName');
}
