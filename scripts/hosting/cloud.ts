/** One of the clouds of Microsoft 365. */
export interface Cloud {
  /** The address of office.js. In production Microsoft allows it from its own addresses only. */
  readonly officeJs: string;
  /**
   * The pages that may show the pane in a frame: those of Excel on the web, and of what shows Excel itself in a frame.
   */
  readonly framedBy: readonly string[];
}

/**
 * Microsoft publishes no list of the pages around an add-in. This one joins what its documentation says of the hosts of
 * Microsoft 365 apps (msteams-docs, content-security-policy-headers.md; microsoft-365-docs, endpoints of 21Vianet) with
 * what users of Excel on the web needed (OfficeDev/office-js#3342, OfficeDev/office-js-docs-pr#4911).
 */
const clouds: Readonly<Record<string, Cloud>> = {
  worldwide: {
    officeJs: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    framedBy: [
      'https://*.officeapps.live.com',
      'https://*.cloud.microsoft',
      'https://*.sharepoint.com',
      'https://*.office.com',
      'https://*.office365.com',
      'https://*.microsoft365.com',
      'https://onedrive.live.com',
      'https://outlook.live.com',
      'https://teams.microsoft.com',
      'https://*.teams.microsoft.com',
      // Microsoft 365 for the government of the United States takes office.js from the same address.
      'https://*.office365.us',
      'https://*.sharepoint.us',
      'https://*.sharepoint-mil.us',
      'https://*.teams.microsoft.us',
    ],
  },
  '21vianet': {
    officeJs: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
    framedBy: [
      'https://*.partner.officewebapps.cn',
      'https://*.sharepoint.cn',
      'https://*.partner.office365.cn',
      'https://*.partner.microsoftonline.cn',
      'https://partner.outlook.cn',
    ],
  },
};

/**
 * Returns the cloud of the users' Microsoft 365; in China this is run by 21Vianet.
 *
 * @throws Error if there is no such cloud
 */
export function cloudOf(name = 'worldwide'): Cloud {
  const cloud = clouds[name];
  if (cloud) return cloud;
  throw new Error(`ADDIN_CLOUD is "${name}"; it may be ${Object.keys(clouds).join(' or ')}.`);
}
