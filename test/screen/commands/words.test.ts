import {expect, test} from 'vitest';
import {fakeDesk} from '../fake-desk.ts';
import {courier, tribune} from '../harbour.ts';
import {sitDown} from '../sitting.ts';

test('selected words become a quote, anchored in the raw text', async () => {
	const sitting = await sitDown(fakeDesk([courier]));
	await sitting.press('enter', '}', '}', 'v', 'h', 'l', 'l', 'l', 'o', '"');
	const [correction] = sitting.desk.review.correctionsOf(courier.article);
	expect(correction).toMatchObject({kind: 'add', as: 'direct'});
	const {raw} = courier.article;
	expect(correction && raw.slice(correction.anchor.rawStart, correction.anchor.rawEnd)).toBe(correction?.anchor.exact);
});

test('a note is written on the words themselves', async () => {
	const sitting = await sitDown(fakeDesk([tribune]));
	await sitting.press('enter', '}', '}', '}', 'v', 'l', 'l', 'm');
	await sitting.type('why?');
	await sitting.press('enter');
	expect(sitting.desk.review.marked().map(({target}) => target)).toMatchObject([
		{kind: 'passage', anchor: {exact: 'The head of', rawStart: 42, rawEnd: 53}},
	]);
});

test('Esc leaves the selection', async () => {
	const sitting = await sitDown(fakeDesk([courier]));
	await sitting.press('enter', 'v');
	expect(sitting.footer).toContain('select');
	await sitting.press('esc');
	expect(sitting.state.reader.words).toBeNull();
	expect(sitting.footer).toContain('read');
});

test('the bounds of a statement are moved word by word and kept with Enter', async () => {
	const sitting = await sitDown(fakeDesk([courier]));
	await sitting.press('enter', 'e', 'b', 'h', 'h', 'enter');
	const [correction] = sitting.desk.review.correctionsOf(courier.article);
	expect(correction).toMatchObject({kind: 'bounds', to: {exact: 'Nobody wants an empty harbour at Easter,'}});
});
