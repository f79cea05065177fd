import { cloudOf } from '../hosting/cloud';

/**
 * Returns the address of office.js in the cloud of the users' Microsoft 365.
 *
 * @throws Error if there is no such cloud
 */
export const officeJsAddress = (cloud?: string): string => cloudOf(cloud).officeJs;

/**
 * Returns the origin whose scripts and frames a page with this office.js must allow; Microsoft's if office.js is a file
 * of the package.
 */
export const officeJsOrigin = (address: string): string => new URL(address, officeJsAddress()).origin;
