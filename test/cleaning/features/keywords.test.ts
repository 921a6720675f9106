import {expect, test} from 'vitest';
import {keywordsIn} from '../../../source/cleaning/features/keywords.ts';

test('of a long text the beginning and the end are read', () => {
	const middle = 'The ferry waited. '.repeat(40);
	expect(keywordsIn(`Copyright of the harbour. ${middle} Sign up for the newsletter.`)).toEqual(
		new Set(['newsletter', 'legal']),
	);
	expect(keywordsIn(`${middle} copyright ${middle}`)).toEqual(new Set());
});
