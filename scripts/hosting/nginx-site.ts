import type { HostingHeaders } from './headers';

/** The files for the person who sets up a server. The server does not send them to its visitors. */
const hiddenFiles = ['nginx.conf', 'staticwebapp.config.json'];

/**
 * Writes the headers as a site of nginx. Each header is a variable that depends on the file: nginx leaves out a header
 * of which the value is empty, and no `location` can forget one.
 *
 * @param address the https address of the add-in, with or without port and path, without a slash at its end
 */
export function nginxSite(address: string, { everywhere, rules }: HostingHeaders): string {
  const { hostname, port, pathname } = new URL(address);
  const base = pathname.replace(/\/$/, '');
  const names = [...new Set([everywhere, ...rules.map(({ headers }) => headers)].flatMap(Object.keys))];
  const maps = names.flatMap((name) => [
    `map $uri ${variable(name)} {`,
    `  default "${everywhere[name] ?? ''}";`,
    ...rules
      .filter(({ headers }) => name in headers)
      .map(({ path, headers }) => `  "${pattern(base + path)}" "${headers[name]}";`),
    '}',
  ]);
  return [
    '# A site of nginx, made by npm run build. Copy it into /etc/nginx/conf.d, the files beside it into the folder after',
    '# alias, and name your certificate.',
    ...maps,
    'server {',
    `  listen ${port || 443} ssl;`,
    `  server_name ${hostname};`,
    `  ssl_certificate /etc/ssl/certs/${hostname}.pem;`,
    `  ssl_certificate_key /etc/ssl/private/${hostname}.key;`,
    '  server_tokens off;',
    '  gzip on;',
    '  gzip_types application/javascript application/json text/css text/plain text/xml;',
    `  location ${base}/ {`,
    '    alias /var/www/clienttier/;',
    ...names.map((name) => `    add_header ${name} ${variable(name)};`),
    '  }',
    ...hiddenFiles.map((file) => `  location = ${base}/${file} { return 404; }`),
    '}',
    '',
  ].join('\n');
}

const variable = (header: string): string => `$clienttier_${header.toLowerCase().replaceAll('-', '_')}`;

/** Returns the expression that matches every file of `/assets/*`; the path of a single file is returned unchanged. */
const pattern = (path: string): string =>
  path.endsWith('/*') ? `~^${path.slice(0, -1).replace(/[.+?^${}()|[\]\\]/g, '\\$&')}` : path;
