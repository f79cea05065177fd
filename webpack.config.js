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
const { builtNames, comingLater } = require('./scripts/webpack/coming-later.ts');
const { languages } = require('./src/classifier/language.ts');
const { functionsFile } = require('./src/functions/functions-file.ts');
const { helpPage } = require('./src/functions/help/help-page.ts');
const { functionsMetadata } = require('./src/functions/metadata.ts');

const developmentAddress = 'https://localhost:3000';
/** The browsers in which Excel runs add-ins today: WebView2 on Windows, Safari's engine on the Mac, any on the web. */
const browsers = ['edge109', 'chrome109', 'firefox115', 'safari16'];
/** The office.js for development. In production, Microsoft allows only its own address; it must never be modified. */
const officeJs = {
  fromPackage: '/office-js/office.js',
  folder: '/office-js',
};

const resolve = { extensions: ['.ts', '.tsx', '.mjs', '.js'] };

const rules = [
  { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: browsers, jsx: 'automatic' } },
  { test: /\.css$/, use: ['style-loader', 'css-loader'] },
];

/** Univer's formulas, which only the demo has, are calculated faster. */
const fasterFormulas = {
  test: /[\\/]@univerjs[\\/]engine-formula[\\/]lib[\\/]es[\\/]index\.js$/,
  loader: path.join(__dirname, 'scripts/webpack/faster-formulas.cjs'),
};

/** Settings of both builds, the add-in and the demo. */
const common = (mode, name) => ({
  name,
  mode,
  target: 'web',
  devtool: mode === 'production' ? false : 'source-map',
  resolve,
  module: { rules },
  performance: { hints: false },
  stats: 'errors-warnings',
});

/** Keeps what was compiled, for the builds of tests and demo, which follow each other with nearly the same files. */
const kept = (name) => ({
  cache: {
    type: 'filesystem',
    name,
    cacheDirectory: path.join(__dirname, 'node_modules/.cache/clienttier/webpack'),
    // What is compiled otherwise once one of these has changed: files, and folders with all that is in them.
    buildDependencies: {
      config: ['webpack.config.js', 'package-lock.json', 'scripts/webpack/', 'scripts/hosting/'].map((name) =>
        path.join(__dirname, name),
      ),
    },
  },
});

/**
 * Minifies the scripts that come later, mostly libraries of the pane, in a tenth of the time and a tenth larger. The first
 * script is minified as it is shipped. For `--env quick`, of the test that weighs the first script.
 */
const quickLater = new EsbuildPlugin({
  target: browsers,
  include: new RegExp(`^${hashedFolder}/`),
  legalComments: 'none',
});

/** Names modules and their exports as shortly as possible, most of all in the first script, for which formulas wait. */
const shortNames = { moduleIds: 'size', chunkIds: 'total-size', mangleExports: 'size' };

/** Builds the add-in: one page for pane, functions and ribbon buttons, and the other files that the manifest names. */
const addIn = ({ mode, office, address, output, files = [], quick = false }) => ({
  ...common(mode, 'add-in'),
  ...(quick && kept('add-in')),
  optimization: { ...shortNames, ...(quick && { minimizer: [quickLater, '...'] }) },
  resolve: { ...resolve, alias: comingLater },
  entry: { taskpane: './src/taskpane/index.ts' },
  // The manifest names taskpane.js; the page adds a hash to the address, so that no old script is used. The others have
  // the hash of the whole build: with one each, the first script would list them all. Addresses are relative to the page.
  output: {
    path: output,
    publicPath: '',
    filename: '[name].js',
    chunkFilename: `${hashedFolder}/[name].[fullhash:10].js`,
    clean: true,
  },
  plugins: [
    new LicenceList('licences.txt'),
    new DefinePlugin({ ADDIN_VERSION: JSON.stringify(version), ...builtNames }),
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

/**
 * Makes functions.json and the same in other languages from the catalogue, so that Excel's help cannot differ from the
 * rules.
 */
const metadataFiles = (address) =>
  languages.map((language) =>
    madeFile(functionsFile(language), () => JSON.stringify(functionsMetadata(language, address), null, 2)),
  );

/** Describes a file with this content. The plugin needs a file to copy from, so package.json, which is always there. */
const madeFile = (to, content) => ({ from: 'package.json', to, transform: content });

/** Builds the demo: a spreadsheet in the browser beside the real pane. Only the demo contains the simulated Excel. */
const demo = ({ mode, output }) => ({
  ...common(mode, 'demo'),
  module: { rules: [...rules, fasterFormulas] },
  dependencies: ['add-in'],
  entry: { demo: './src/demo/index.ts' },
  output: { path: output, filename: '[name].[contenthash].js' },
  plugins: [
    new LicenceList('licences-of-demo.txt'),
    new HtmlPlugin({ filename: 'index.html', template: './src/demo/index.html' }),
  ],
  // Univer is large, and nobody loads the demo over a network, so a quick build matters more than a small one.
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
    const quick = !env.published;
    return [addIn({ mode, office, address: developmentAddress, output, quick }), demo({ mode, output })];
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
    return addIn({ mode, office: cloud.officeJs, address, output, files, quick: env.quick });
  }
  const development = addIn({ mode, office: officeJs.fromPackage, address: developmentAddress, output });
  if (!env.WEBPACK_SERVE) return development;
  const options = await require('office-addin-dev-certs').getHttpsServerOptions();
  return {
    ...development,
    devServer: { ...devServer, static: [officeJsFolder], server: { type: 'https', options } },
  };
};
