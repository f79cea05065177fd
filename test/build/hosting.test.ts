import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { cloudOf } from '../../scripts/hosting/cloud';
import { policyText, textPolicy } from '../../scripts/hosting/content-policy';
import { hostingHeaders, type Headers } from '../../scripts/hosting/headers';
import { nginxSite } from '../../scripts/hosting/nginx-site';
import { staticWebApp } from '../../scripts/hosting/static-web-apps';

const pages = path.join(__dirname, '../../src/taskpane/pages');
const headers = hostingHeaders(cloudOf());

/** The headers of a file by the rules that Azure documents: the first route that fits, then what all files have. */
function onAzure(file: string): Headers {
  const config = JSON.parse(staticWebApp('https://addin.example.com/tier', headers)) as {
    globalHeaders: Headers;
    routes: { route: string; headers: Headers }[];
  };
  const fits = ({ route }: { route: string }) =>
    route.endsWith('*') ? file.startsWith(route.slice(0, -1)) : file === route;
  const sent = { ...config.globalHeaders, ...config.routes.find(fits)?.headers };
  return Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== ''));
}

test('Azure Static Web Apps sends each kind of file with its headers', () => {
  const functions = onAzure('/tier/functions.zh.json');
  expect(functions).toMatchObject({ 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-cache' });
  const pane = onAzure('/tier/taskpane.html');
  expect(pane).toMatchObject({ 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-cache' });
  expect(pane['Content-Security-Policy']).toContain('frame-ancestors https://*.officeapps.live.com ');
  expect(pane).not.toHaveProperty('Access-Control-Allow-Origin');
  expect(onAzure('/tier/help.html')['Content-Security-Policy']).toMatch(/frame-ancestors 'none'$/);
  expect(onAzure('/tier/chunks/119.abc.js')['Cache-Control']).toBe('public, max-age=31536000, immutable');
  expect(onAzure('/tier/assets/icon-80.png')).not.toHaveProperty('Cache-Control');
  expect(onAzure('/tier/manifest.xml')).toMatchObject({ 'Cache-Control': 'no-cache' });
});

test('in China the pane is shown by the pages of 21Vianet, and by no others', () => {
  const site = nginxSite('https://addin.example.cn', hostingHeaders(cloudOf('21vianet')));
  expect(site).toContain('frame-ancestors https://*.partner.officewebapps.cn ');
  expect(site).not.toContain('live.com');
  expect(site).toContain('server_name addin.example.cn;');
  expect(site).toContain('location / {');
});

test.each(['help.html', 'privacy.html', 'terms.html'])('%s says itself what its server says', (page) => {
  expect(readFileSync(path.join(pages, page), 'utf8')).toContain(`content="${policyText(textPolicy)}"`);
});
