const byCloud: Readonly<Record<string, string>> = {
  worldwide: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};

/**
 * Returns the address of office.js in the cloud of the users' Microsoft 365; in China this is run by 21Vianet.
 * Microsoft allows office.js in production only from its own addresses.
 *
 * @throws Error if there is no such cloud
 */
export function officeJsAddress(cloud = 'worldwide'): string {
  const address = byCloud[cloud];
  if (address) return address;
  throw new Error(`ADDIN_CLOUD is "${cloud}"; it may be ${Object.keys(byCloud).join(' or ')}.`);
}

/**
 * Returns the origin whose scripts and frames a page with this office.js must allow; Microsoft's if office.js is a file
 * of the package.
 */
export const officeJsOrigin = (address: string): string => new URL(address, officeJsAddress()).origin;
