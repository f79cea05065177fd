const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const { EsbuildPlugin } = require('esbuild-loader');
const HtmlPlugin = require('html-webpack-plugin');
const { DefinePlugin } = require('webpack');
const { version } = require('./package.json');

require('tsx/cjs'); // from here on, TypeScript can be required
const { cloudOf } = require('./scripts/hosting/cloud.ts');
const { panePolicy, policyText } = require('./scripts/hosting/content-policy.ts');
const { hashedFolder, hostingHeaders } = require('./scripts/hosting/headers.ts');
const { nginxSite } = require('./scripts/hosting/nginx-site.ts');
const { staticWebApp } = require('./scripts/hosting/static-web-apps.ts');
const { devServer } = require('./scripts/webpack/dev-server.ts');
const { LicenceList } = require('./scripts/webpack/licence-list.ts');
const { officeJsOrigin } = require('./scripts/webpack/office-js.ts');
const { addInAddress, stampManifest } = require('./scripts/webpack/stamp-manifest.ts');
const { languages } = require('./src/classifier/language.ts');
const { functionsFile } = require('./src/functions/functions-file.ts');
const { helpPage } = require('./src/functions/help/help-page.ts');
const { functionsMetadata } = require('./src/functions/metadata.ts');

const developmentAddress = 'https://localhost:3000';
/** What Excel runs an add-in in today: WebView2 on Windows, Safari's engine on the Mac, browsers on the web. */
const browsers = ['edge109', 'chrome109', 'firefox115', 'safari16'];
/** The one in development; Microsoft allows no other than its own in production, and unmodified everywhere. */
const officeJs = {
  fromPackage: '/office-js/office.js',
  folder: '/office-js',
};

/** What the add-in and the demo are both built with. */
const common = (mode, name) => ({
  name,
  mode,
  target: 'web',
  devtool: mode === 'production' ? false : 'source-map',
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  module: {
    rules: [
      { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: browsers, jsx: 'automatic' } },
      { test: /\.css$/, use: ['style-loader', 'css-loader'] },
    ],
  },
  performance: { hints: false },
  stats: 'errors-warnings',
});

/** The add-in: one page for the pane, the functions and the ribbon buttons, and what the manifest refers to. */
const addIn = ({ mode, office, address, output, files = [] }) => ({
  ...common(mode, 'add-in'),
  entry: { taskpane: './src/taskpane/index.ts' },
  // The manifest refers to taskpane.js by this name; the page adds a hash so that no old one is taken for it.
  output: {
    path: output,
    filename: '[name].js',
    chunkFilename: `${hashedFolder}/[name].[contenthash].js`,
    clean: true,
  },
  plugins: [
    new LicenceList('licences.txt'),
    new DefinePlugin({ ADDIN_VERSION: JSON.stringify(version) }),
    new HtmlPlugin({
      filename: 'taskpane.html',
      template: './src/taskpane/taskpane.html',
      templateParameters: {
        officeJs: office,
        contentPolicy: policyText(panePolicy(officeJsOrigin(office))),
      },
      hash: true,
    }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/*.png' },
        { from: '*.{html,css}', context: 'src/taskpane/pages', globOptions: { ignore: ['**/help.html'] } },
        {
          from: 'src/taskpane/pages/help.html',
          to: 'help.html',
          transform: (page) => helpPage(String(page)),
        },
        ...metadataFiles(address),
        ...files,
      ],
    }),
  ],
});

/** functions.json and its twins in other languages: made of the catalogue, so that Excel's help cannot differ from the rules. */
const metadataFiles = (address) =>
  languages.map((language) =>
    madeFile(functionsFile(language), () => JSON.stringify(functionsMetadata(language, address), null, 2)),
  );

/** A file of which no source is copied: the plugin wants one to start from, and package.json is always there. */
const madeFile = (to, content) => ({ from: 'package.json', to, transform: content });

/** The spreadsheet in the browser beside the real pane. Only here is there a simulated Excel. */
const demo = ({ mode, output }) => ({
  ...common(mode, 'demo'),
  dependencies: ['add-in'],
  entry: { demo: './src/demo/index.ts' },
  output: { path: output, filename: '[name].[contenthash].js' },
  plugins: [
    new LicenceList('licences-of-demo.txt'),
    new HtmlPlugin({ filename: 'index.html', template: './src/demo/index.html' }),
  ],
  // Univer is large, and nobody waits for the demo over a network: a quick build is worth more than a small one.
  optimization: { minimizer: [new EsbuildPlugin({ target: browsers })] },
});

const officeJsFolder = {
  directory: path.join(__dirname, 'node_modules/@microsoft/office-js/dist'),
  publicPath: officeJs.folder,
  watch: false,
};

module.exports = async (env, { mode = 'production' }) => {
  if (env.demo) {
    // A demo for others takes office.js from Microsoft, as every add-in does; the one on this machine needs no network.
    const [folder, office] = env.published
      ? ['build/site/demo', cloudOf().officeJs]
      : ['build/demo', officeJs.fromPackage];
    const output = path.join(__dirname, folder);
    return [addIn({ mode, office, address: developmentAddress, output }), demo({ mode, output })];
  }
  const output = path.join(__dirname, 'dist');
  if (mode === 'production') {
    const address = addInAddress(process.env.ADDIN_URL);
    const manifest = {
      from: 'manifest.xml',
      transform: (xml) => stampManifest(String(xml), { address, version }),
    };
    const cloud = cloudOf(process.env.ADDIN_CLOUD);
    const headers = hostingHeaders(cloud);
    const files = [
      manifest,
      madeFile('nginx.conf', () => nginxSite(address, headers)),
      madeFile('staticwebapp.config.json', () => staticWebApp(address, headers)),
    ];
    return addIn({ mode, office: cloud.officeJs, address, output, files });
  }
  const development = addIn({ mode, office: officeJs.fromPackage, address: developmentAddress, output });
  if (!env.WEBPACK_SERVE) return development;
  const options = await require('office-addin-dev-certs').getHttpsServerOptions();
  return {
    ...development,
    devServer: { ...devServer, static: [officeJsFolder], server: { type: 'https', options } },
  };
};
