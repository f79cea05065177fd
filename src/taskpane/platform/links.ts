/**
 * Help, privacy and support pages, next to the pane's own page, in the order of the footer. They open in a browser
 * window.
 */
export const links = {
  help: 'help.html',
  privacy: 'privacy.html',
  support: 'help.html#support',
} as const;
