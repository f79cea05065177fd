import type { AddressInfo } from 'node:net';
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import { devServer } from '../../scripts/webpack/dev-server';

/*
 * Serves a folder by the settings of `npm run dev-server` and prints the server's address as JSON. It is run by itself,
 * because Jest takes half a minute to compile webpack.
 */

async function serve(folder: string): Promise<void> {
  const compiler = webpack({ mode: 'development', context: folder, entry: './index.js', stats: 'none' });
  // The real settings, except those that need a certificate and a fixed port.
  const options = { ...devServer, port: 0, static: folder };
  const server = new WebpackDevServer(options, compiler!);
  await server.start();
  console.log(JSON.stringify(server.server!.address() as AddressInfo));
}

serve(process.argv[2]!).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
