import { defineConfig } from '@playwright/test';

/** End to end on the built app: each test starts its own server, see tests/e2e/support/app.ts. */
export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '*.e2e.ts',
	outputDir: 'test-results/e2e',
	globalSetup: './tests/e2e/support/once.ts',
	// A worker takes the next test, not the next file: at the end none is left with a long file alone.
	fullyParallel: true,
	workers: 2,
	// Once more where nobody can look at it: what then passes is told as such (scripts/test.mjs), and is to be mended.
	retries: process.env.CI ? 1 : 0,
	forbidOnly: Boolean(process.env.CI),
	// Deadlines are for what hangs, not for a busy machine.
	timeout: 120_000,
	expect: { timeout: 30_000 },
	reporter: [['list']],
	use: {
		locale: 'en-GB',
		viewport: { width: 1440, height: 900 },
		actionTimeout: 60_000,
		// Taken along all the time, a trace costs a good part of two cores.
		trace: 'on-first-retry'
	}
});
