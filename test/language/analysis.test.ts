import {describe, expect, test} from 'vitest';
import {loadAnalyser} from '../../source/language/analysis.ts';

const analyser = await loadAnalyser();
const tokensOf = (text: string, from = 0) => analyser.analyse(text, from).flatMap(({tokens}) => tokens);
const words = (text: string) => tokensOf(text).map(token => token.text);

describe('tokens', () => {
	test('are the characters of the text at their offsets, whatever the text holds', () => {
		const texts = [
			'Marta Novak can’t, won\'t and didn\'t go — "never".',
			'a\u00adb \u0000x\u200by\tz 😀é ﬁn 10\u202f000 http://harbor.example/a?b=c #dock @novak',
			"''Quoted'' twice, ''so.''",
			'x'.repeat(700),
			'((((“‘[…]’”))))',
		];
		for (const text of texts) {
			const tokens = tokensOf(text, 100);
			for (const {start, end, text: token} of tokens) expect(text.slice(start - 100, end - 100)).toBe(token);
			const blanks = /[\s\u200b\u00ad\u0000]/g;
			expect(
				tokens
					.map(token => token.text)
					.join('')
					.replace(blanks, ''),
			).toBe(text.replace(blanks, ''));
		}
	});

	test('have a lemma and a part of speech each, also where wink-nlp knows none: cannot before a comma', () => {
		const tokens = tokensOf('“We open the gate where we can, and where we cannot,” Ines Quist said.');
		expect(tokens.map(({text}) => text)).toContain('cannot');
		for (const {lemma, pos} of tokens) expect([lemma, pos]).toEqual([expect.any(String), expect.any(String)]);
	});

	test('take two apostrophes for one mark', () => {
		expect(words("She called it ''a gift'' then")).toEqual(['She', 'called', 'it', "''", 'a', 'gift', "''", 'then']);
	});

	test('know contractions by either apostrophe', () => {
		expect(words('didn’t')).toEqual(['did', 'n’t']);
		expect(words("didn't")).toEqual(['did', "n't"]);
	});

	test('have lemmas and parts of speech', () => {
		const [she, said, that] = tokensOf('She said that');
		expect([she!.pos, said!.pos, said!.lemma, that!.text]).toEqual(['PRON', 'VERB', 'say', 'that']);
	});
});

test('the blocks of an article are analysed with offsets of its text', () => {
	const text = 'Port shut\n\nThe port is shut. It rained.';
	const blocks = [
		{kind: 'title', start: 0, end: 9, rawStart: 0, rawEnd: 9},
		{kind: 'paragraph', start: 11, end: text.length, rawStart: 11, rawEnd: text.length},
	] as const;
	const analysis = analyser.analyseArticle({text, blocks});
	expect(analysis.map(({sentences}) => sentences.map(({start, end}) => text.slice(start, end)))).toEqual([
		['Port shut'],
		['The port is shut.', 'It rained.'],
	]);
});

test('a line of twenty thousand marks is read in time that grows with its length alone', () => {
	const seconds = (text: string) => {
		const start = process.cpuUsage();
		analyser.analyse(text);
		return process.cpuUsage(start).user / 1e6;
	};
	seconds('"'.repeat(2_000));
	const short = seconds('"'.repeat(2_000));
	expect(seconds('"'.repeat(20_000))).toBeLessThan(short * 30 + 0.5);
});
