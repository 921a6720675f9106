import {expect, test} from 'vitest';
import {fakeDesk, makeArticle} from '../fake-desk.ts';
import type {Utterance} from '../../../source/model/utterance.ts';
import {courier, emptyHarbour, harbour, meridian, tribune} from '../harbour.ts';
import {sitDown} from '../sitting.ts';

test('an empty folder says so and says what to do', async () => {
	const sitting = await sitDown(fakeDesk([]));
	expect(sitting.screen).toContain('No articles in this folder yet.');
	await sitting.press('r', 'j', 'enter', 'tab', 'x', 'y', 'v', '}', ')', '=', 'd');
	expect(sitting.screen).toContain('No articles in this folder yet.');
});

test('while the folder is listed the screen says so', async () => {
	const desk = fakeDesk([]);
	const sitting = await sitDown(desk);
	desk.say({phase: 'listing'});
	expect(sitting.screen).toContain('Looking for articles…');
});

test('reading shows how far it is', async () => {
	const desk = fakeDesk(harbour);
	const sitting = await sitDown(desk);
	desk.say({phase: 'reading', done: 120, total: 1000});
	expect(sitting.screen).toContain('reading 120/1000…');
});

test('a file that cannot be read is listed with the reason', async () => {
	const desk = fakeDesk(harbour);
	const sitting = await sitDown(desk);
	desk.putUnreadable('broken.pdf', 'The file ends in the middle of a page.');
	await sitting.press('G');
	expect(sitting.screen).toContain('unreadable');
	expect(sitting.screen).toContain('The file ends in the middle of a page.');
});

test('the selection stays on its article while others appear before it', async () => {
	const desk = fakeDesk([meridian]);
	const sitting = await sitDown(desk);
	desk.put(courier, tribune);
	expect(sitting.state.articles.selected).toBe('meridian.txt');
});

test('after a correction the selection stays on its statement', async () => {
	const desk = fakeDesk(harbour);
	const sitting = await sitDown(desk);
	await sitting.press('tab', 'tab', 'j', 'j');
	const fewer = {...tribune, extraction: {...tribune.extraction, quotes: tribune.extraction.quotes.slice(1)}};
	desk.put(fewer);
	expect(sitting.state.statements.lists.quotes.cursor).toBe(1);
	expect(sitting.screen).toMatch(/▌ “Nobody wants an empty/);
});

test('what changed in the folder is counted in the title row', async () => {
	const desk = fakeDesk(harbour);
	const sitting = await sitDown(desk);
	desk.say({changes: {added: 12, edited: 2, removed: 0, orphans: 1}});
	expect(sitting.screen).toContain('12 new · 2 edited · 1 orphan');
});

test('nothing in an article reaches the terminal as a control character', async () => {
	const hostile = '\u001B]0;owned\u0007\u001B[2J\u202Egnp.exe\u0000';
	const desk = fakeDesk([
		makeArticle({
			path: `bad${hostile}.txt`,
			title: `Title ${hostile}`,
			publisher: `Outlet ${hostile}`,
			paragraphs: [`He said “it is ${hostile} fine” twice.`, {reason: 'other', text: hostile}],
			statements: [{words: `it is ${hostile} fine`, kind: 'direct', speaker: 'He', cue: 'said'}],
		}),
	]);
	const sitting = await sitDown(desk);
	for (const keys of [
		[],
		['z'],
		['tab'],
		['tab'],
		['s'],
		['esc', 'P'],
		['q', 't'],
		['esc', 'm'],
		['esc', 'r'],
		['3'],
		['u'],
	]) {
		await sitting.press(...keys);
		expect(sitting.screen.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E]/);
	}
	await sitting.press('s');
	await sitting.type('fine');
	expect(sitting.screen.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E]/);
});

test('what is compared follows when its utterance is another one', async () => {
	const desk = fakeDesk(harbour, {utterances: [emptyHarbour]});
	const sitting = await sitDown(desk);
	await sitting.press('D', 'enter', 'j');
	const pinned: Utterance = {...emptyHarbour, reference: 1, referenceBy: 'reviewer'};
	sitting.session.store.dispatch({type: 'utterances came', utterances: [pinned]});
	expect(sitting.screen).toContain('reference: pinned by a reviewer');
	expect(sitting.state.compare.witness).toBe(1);
});
