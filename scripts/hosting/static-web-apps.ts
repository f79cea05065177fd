import type { HostingHeaders } from './headers';

/**
 * Writes the headers as `staticwebapp.config.json` of Azure Static Web Apps, which applies the first route that fits;
 * the value '' removes a header.
 *
 * @param address the https address of the add-in, with or without a path, without a slash at its end
 */
export function staticWebApp(address: string, { everywhere, rules }: HostingHeaders): string {
  const base = new URL(address).pathname.replace(/\/$/, '');
  const routes = rules.map(({ path, headers }) => ({ route: `${base}${path}`, headers }));
  return `${JSON.stringify({ globalHeaders: everywhere, routes }, null, 2)}\n`;
}
