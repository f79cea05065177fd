import { invalidArgument } from '../../wire/objects/host-errors';

/** The most bytes of settings that Excel keeps for an add-in. */
const mostBytes = 2_000_000;

/**
 * Stores a setting.
 *
 * @throws HostError `InvalidArgument` if all settings together become too large; nothing is then stored
 */
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
