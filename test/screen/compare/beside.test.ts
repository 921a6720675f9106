import {expect, test} from 'vitest';
import type {ArticleGaps} from '../../../source/collation/compare/gaps.ts';
import type {HeldHeadline} from '../../../source/collation/compare/headlines.ts';
import type {Quotation} from '../../../source/model/utterance.ts';
import {fakeDesk} from '../fake-desk.ts';
import {emptyHarbour, harbour, tribune} from '../harbour.ts';
import {sitDown} from '../sitting.ts';

const [ready, wholly] = tribune.extraction.quotes.map((quote, order): Quotation => ({
	...emptyHarbour.witnesses[1]!.quotation,
	quote,
	order,
}));
const said = wholly!.quote.text;

const headline: HeldHeadline = {
	headline: {...ready!, block: 'title'},
	standing: 'cut',
	body: wholly!,
	variants: [
		{
			kind: 'truncation',
			reference: {start: 'We are ready to talk'.length, end: said.length},
			witness: {start: 13, end: 13},
		},
	],
};

const beside = async (gaps: ArticleGaps, headlines: readonly HeldHeadline[] = []) => {
	const desk = fakeDesk(harbour, {utterances: [emptyHarbour]});
	const sitting = await sitDown({
		...desk,
		gaps: () => Promise.resolve(gaps),
		headlines: () => Promise.resolve(headlines),
	});
	await sitting.press('B');
	return sitting;
};

test('a phrase of the headline stands over the quotation that it was cut out of', async () => {
	const sitting = await beside({only: [], leftOut: []}, [headline]);
	expect(sitting.screen).toContain('In the headline 1');
	expect(sitting.screen).toMatch(/“ready to talk” +cut out of what was said/);
	expect(sitting.screen).toMatch(/We are ready to talk, but not under threat.*\n.*Marta Novak/);
});

test('a phrase that nobody is quoted with says so', async () => {
	const {screen} = await beside({only: [], leftOut: []}, [
		{...headline, standing: 'never said', body: null, variants: []},
	]);
	expect(screen).toContain('● in no quotation of these articles');
});

test('what only this article quotes, and what it leaves out of its people, lead to their places and to the comparison', async () => {
	const sitting = await beside({only: [wholly!], leftOut: [emptyHarbour]});
	expect(sitting.screen).toContain('Only in this article 1');
	expect(sitting.screen).toContain('Left out here, said by people it quotes 1');
	await sitting.press('j', 'enter');
	expect(sitting.footer).toContain('compare');
	await sitting.press('q', 'k', 'enter');
	expect(sitting.footer).toContain('read');
	expect(sitting.state.statements.lists.quotes.cursor).toBe(1);
	await sitting.press('ctrl-o');
	expect(sitting.footer).toContain('beside');
});

test('an article that has all and nothing of its own says so', async () => {
	const {screen} = await beside({only: [], leftOut: []});
	expect(screen).toContain('Every quotation of this article stands in others too');
});

test('a quote that stands here alone is joined with one that is left out', async () => {
	const sitting = await beside({only: [wholly!], leftOut: [emptyHarbour]});
	await sitting.press('+');
	expect(sitting.footer).toContain('Joining “We are ready to talk');
	await sitting.press('j', '+');
	expect(sitting.footer).toContain('Joined the two quotes');
	expect(sitting.desk.review.events().map(({action}) => action)).toEqual(['join']);
});
