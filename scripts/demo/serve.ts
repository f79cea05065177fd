import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';

const root = path.join(__dirname, '../..');

export interface ServedDemo {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves build/demo and, under /office-js/, the office.js of the installed package, to this machine only. If the port
 * is in use, tries the next one; port 0 means any free port.
 */
export async function serveDemo({ port }: { port: number }): Promise<ServedDemo> {
  const options = { dev: true, setHeaders: keepScripts };
  const demo = sirv(path.join(root, 'build/demo'), options);
  const officeJs = sirv(path.join(root, 'node_modules/@microsoft/office-js/dist'), options);
  const prefix = '/office-js/';

  const server = createServer((request, response) => {
    const notFound = (): void => void response.writeHead(404).end('Not found');
    if (!request.url?.startsWith(prefix)) return demo(request, response, notFound);
    request.url = request.url.slice(prefix.length - 1);
    officeJs(request, response, notFound);
  });
  await listen(server, port);

  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** Lets the browser keep scripts, and what it compiled of them: their addresses change with what they hold. */
function keepScripts(response: ServerResponse, address: string): void {
  if (address.endsWith('.js')) response.setHeader('Cache-Control', 'max-age=3600');
}

async function listen(server: Server, port: number): Promise<void> {
  try {
    server.listen(port, 'localhost');
    await once(server, 'listening');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    await listen(server, port + 1);
  }
}
