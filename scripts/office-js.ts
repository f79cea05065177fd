const byCloud: Readonly<Record<string, string>> = {
  worldwide: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};

/**
 * Returns the address of office.js for who runs the users' Microsoft 365: in China that is 21Vianet. Microsoft allows
 * office.js in production from its own addresses only.
 *
 * @throws Error if there is no such address
 */
export function officeJsAddress(cloud = 'worldwide'): string {
  const address = byCloud[cloud];
  if (address) return address;
  throw new Error(`ADDIN_CLOUD is "${cloud}"; it may be ${Object.keys(byCloud).join(' or ')}.`);
}

/** Returns whose scripts and frames a page with this office.js must allow; one of the package's own is Microsoft's. */
export const officeJsOrigin = (address: string): string => new URL(address, officeJsAddress()).origin;
