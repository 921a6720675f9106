import {defineConfig} from 'vitest/config';

export default defineConfig({
	test: {
		include: ['test/**/*.test.{ts,tsx}'],
		globalSetup: ['test/scratch-setup.ts'],
		testTimeout: 30_000,
		// What a file of tests learned or loaded is there for the next one: half of the time was loading the same weights again. No test changes a module.
		isolate: false,
		coverage: {include: ['source/**']},
	},
});
