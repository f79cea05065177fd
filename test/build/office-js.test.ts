import { expect, test } from '@jest/globals';
import { officeJsAddress, officeJsOrigin } from '../../scripts/webpack/office-js';

test('office.js comes from Microsoft, or for Microsoft 365 in China from 21Vianet', () => {
  expect(officeJsAddress()).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
  expect(officeJsAddress('21vianet')).toBe(
    'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  );
  expect(officeJsOrigin(officeJsAddress('21vianet'))).toBe('https://appsforoffice.cdn.partner.office365.cn');
  expect(officeJsOrigin('/office-js/office.js')).toBe('https://appsforoffice.microsoft.com');
  expect(() => officeJsAddress('moon')).toThrow('ADDIN_CLOUD is "moon"; it may be worldwide or 21vianet.');
});
