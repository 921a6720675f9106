import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {readme, withKeyTable} from './key-table.ts';

test('the README has the keys that the program has (else: npm run readme)', () => {
	const text = readFileSync(readme, 'utf8');
	expect(text).toContain('<!-- end of keys -->');
	expect(withKeyTable(text)).toBe(text);
});
