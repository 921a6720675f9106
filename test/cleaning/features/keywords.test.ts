import {expect, test} from 'vitest';
import {keywordNames, keywords, keywordsIn} from '../../../source/cleaning/features/keywords.ts';

/** Lines made of the words of the patterns themselves, a few at a time, so that each row is met by many. */
const lines = keywordNames.flatMap(name => {
	const words = keywords[name].source
		.split(/[|()]+|\?:|\\[a-z]|\{[^}]*\}/)
		.map(word => word.replace(/[\\^$?*+[\]]/g, ''));
	return words.flatMap((word, at) => [
		word,
		`${words[at + 1] ?? ''} ${word}`,
		`The dockers ${word} at 10.30, 5 min read.`,
	]);
});

test('the rows that a line meets are those whose pattern matches it', () => {
	expect(lines.length).toBeGreaterThan(1000);
	for (const line of lines) {
		const lower = line.toLowerCase();
		const met = keywordNames.filter(name => keywords[name].test(lower));
		expect({line, met: [...keywordsIn(line)]}).toEqual({line, met});
	}
});

test('of a long text the beginning and the end are read', () => {
	const middle = 'The ferry waited. '.repeat(40);
	expect(keywordsIn(`Copyright of the harbour. ${middle} Sign up for the newsletter.`)).toEqual(
		new Set(['newsletter', 'legal']),
	);
	expect(keywordsIn(`${middle} copyright ${middle}`)).toEqual(new Set());
});
