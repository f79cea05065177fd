import { jest } from '@jest/globals';

/**
 * Milliseconds that a test may take even on a busy machine. A test that waits for something ends by itself before
 * (test/e2e/page/until.ts).
 */
jest.setTimeout(300_000);
