/**
 * Addresses of the help, privacy and support pages, relative to the pane's page, in the order of the footer. They open
 * in a browser window.
 */
export const links = {
  help: 'help.html',
  privacy: 'privacy.html',
  support: 'help.html#support',
} as const;
