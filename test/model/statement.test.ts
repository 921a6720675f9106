import {expect, test} from 'vitest';
import {quotedText, stretchBreaks, type Quote} from '../../source/model/statement.ts';

/** A quote whose stretches stand one after the other in an article, with other words between them. */
function quoteOf(text: string, ...lengths: readonly number[]): Quote {
	let at = 0;
	const segments = lengths.map(length => {
		const start = at;
		at += length + 20;
		return {start, end: start + length, rawStart: start, rawEnd: start + length};
	});
	const nothing = {speaker: null, cue: null, with: [], chain: [], said: null, medium: null, translated: null};
	return {id: 'q', kind: 'direct', text, segments, by: 'program', ...nothing};
}

test('a quote of one stretch stands in one pair of marks', () => {
	const quote = quoteOf('We are ready to talk.', 21);
	expect(quotedText(quote)).toBe('“We are ready to talk.”');
	expect(stretchBreaks(quote)).toEqual([]);
});

test('what the writer’s words part stands in marks of its own', () => {
	const quote = quoteOf('We are ready, but not under threat. Believe me.', 13, 21, 11);
	expect(quotedText(quote)).toBe('“We are ready,” “but not under threat.” “Believe me.”');
	expect(stretchBreaks(quote)).toEqual([13, 35]);
});

test('a paragraph that goes on opens the marks anew, and only the last closes them', () => {
	const quote = quoteOf('The gate jammed.\n\nI wrote. Nobody answered.', 16, 8, 16);
	expect(quotedText(quote)).toBe('“The gate jammed.\n\n“I wrote.” “Nobody answered.”');
});
