import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default tseslint.config(
	{
		ignores: [
			'dist',
			'coverage',
			'.dependency-cruiser.cjs',
			'build.config.js',
			'eslint.config.js',
			'source/extraction/kernel/assembly',
		],
	},
	...tseslint.configs.strictTypeChecked,
	...tseslint.configs.stylisticTypeChecked,
	{
		languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
		rules: {
			'@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
			'@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
			// Indexed access is checked by the compiler (noUncheckedIndexedAccess); inside a bounded loop `!` says so.
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
			'no-control-regex': 'off',
		},
	},
	{files: ['source/screen/**/*.{ts,tsx}'], ...reactHooks.configs.flat.recommended},
);
