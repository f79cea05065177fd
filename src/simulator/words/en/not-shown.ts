/** Names of contents that a file may have and the page does not show. */
export const notShown = {
  charts: 'charts',
  pictures: 'pictures',
  shapes: 'shapes and text boxes',
  controls: 'buttons and other controls',
  comments: 'notes and comments',
  hyperlinks: 'hyperlinks',
  wordFormats: 'formats of single words in a cell',
  validation: 'rules for what may be typed (data validation)',
  conditionalFormats:
    'conditional formats other than comparisons and formulas, such as data bars, colour scales and icons',
  filters: 'filters by anything but texts (numbers, colours, days)',
  sparklines: 'sparklines',
  pivotTables: 'pivot tables',
  slicers: 'slicers and timelines',
  groups: 'groups of rows or columns',
  headlessTables: 'tables without a header row',
  embedded: 'embedded documents',
  print: 'print settings, headers and footers',
  macros: 'macros',
  signatures: 'digital signatures',
};
