require('tsx/cjs'); // from here on, TypeScript can be required
const { siteLanguages, sitePages, toFolder, withHtmlLinks } = require('./site-pages.ts');

/** The site: what is written by hand in site/, the documents in docs/, and the functions as the catalogue has them. */
module.exports = async (eleventy) => {
  const { IdAttributePlugin } = await import('@11ty/eleventy');
  eleventy.addPlugin(IdAttributePlugin);
  eleventy.amendLibrary('md', withHtmlLinks);
  eleventy.addFilter('toFolder', toFolder);
  eleventy.addGlobalData('siteLanguages', siteLanguages);
  eleventy.addPassthroughCopy({
    'docs/pictures': 'pictures',
    'assets/icon-32.png': 'icon-32.png',
    'site/site.css': 'site.css',
  });
  for (const { file, content, data } of sitePages()) eleventy.addTemplate(file, content, data);
  return {
    dir: { input: 'site', includes: '_includes' },
    // The documents are text: what stands in braces there is for the reader.
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
};
