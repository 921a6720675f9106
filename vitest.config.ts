import {defineConfig} from 'vitest/config';

export default defineConfig({
	test: {
		include: ['test/**/*.test.{ts,tsx}'],
		globalSetup: [],
		testTimeout: 30_000,
		coverage: {include: ['source/**']},
	},
});
