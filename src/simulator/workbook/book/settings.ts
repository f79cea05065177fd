import { invalidArgument } from '../../wire/objects/host-errors';

/** Excel keeps two megabytes of settings for an add-in. */
const mostBytes = 2_000_000;

/** Keeps a setting. Throws InvalidArgument if all of them together are too large, and then keeps what was there. */
export function putSetting(
  settings: Map<string, unknown>,
  key: string,
  value: unknown,
  location: string,
): void {
  const all = { ...Object.fromEntries(settings), [key]: value };
  if (new TextEncoder().encode(JSON.stringify(all)).length > mostBytes) throw invalidArgument(location);
  settings.set(key, value);
}
