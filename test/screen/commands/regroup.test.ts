import {setImmediate} from 'node:timers/promises';
import {expect, test} from 'vitest';
import {fakeDesk} from '../fake-desk.ts';
import {emptyHarbour, harbour} from '../harbour.ts';
import {sitDown} from '../sitting.ts';

test('a reviewer who leaves the comparison while a split is worked out is not brought back to it', async () => {
	const desk = fakeDesk(harbour, {utterances: [emptyHarbour]});
	let answer: (() => void) | undefined;
	const sitting = await sitDown({
		...desk,
		utteranceOf: () => new Promise(resolve => (answer = () => resolve(emptyHarbour))),
	});
	await sitting.press('D', 'enter', 'j', '-', 'y', 'q');
	answer?.();
	await setImmediate();
	expect(answer).toBeDefined();
	expect(sitting.footer).toContain('differences');
});

test('a reviewer who stays sees the utterance as it is after the split', async () => {
	const sitting = await sitDown(fakeDesk(harbour, {utterances: [emptyHarbour]}));
	await sitting.press('D', 'enter', 'j', '-', 'y');
	expect(sitting.footer).toContain('Split off');
	await sitting.press('j');
	expect(sitting.footer).toContain('compare');
	expect(sitting.desk.review.events().map(({action}) => action)).toEqual(['split']);
});
