/** What a page may load, by directive of a content security policy: `{ 'img-src': ["'self'"] }`. */
export type ContentPolicy = Readonly<Record<string, readonly string[]>>;

const self = "'self'";
const none = ["'none'"];

/** The policy of the pages that are only read: help, privacy and terms. Their own `meta` elements have the same policy. */
export const textPolicy: ContentPolicy = {
  'default-src': none,
  'style-src': [self],
  'img-src': [self],
  'base-uri': none,
  'form-action': none,
};

/**
 * For the page of the pane. Styles may stand inline, because Fluent UI puts its own into the page.
 *
 * @param officeOrigin where office.js comes from, and the page that it asks in a frame whether to trust this server
 */
export const panePolicy = (officeOrigin: string): ContentPolicy => ({
  'default-src': [self],
  'script-src': [self, officeOrigin],
  'style-src': [self, "'unsafe-inline'"],
  'img-src': [self, 'data:'],
  'connect-src': [self],
  'frame-src': [self, officeOrigin],
  'object-src': none,
  'base-uri': none,
  'form-action': none,
});

/**
 * Adds the pages that may show a page in a frame. A page cannot say so itself: browsers accept this only in a header
 * from the server.
 *
 * @param origins nobody if there are none
 */
export const framedBy = (policy: ContentPolicy, origins: readonly string[]): ContentPolicy => ({
  ...policy,
  'frame-ancestors': origins.length > 0 ? origins : none,
});

/** Writes a policy as its header: `default-src 'none'; img-src 'self'`. */
export const policyText = (policy: ContentPolicy): string =>
  Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
