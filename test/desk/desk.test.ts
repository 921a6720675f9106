import {mkdtempSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import type {Desk} from '../../source/desk/desk.ts';
import {openDesk} from '../../source/desk/open-desk.ts';
import {anchorAt} from '../../source/model/anchor.ts';

let folder: string;
let desk: Desk | undefined;

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'copydesk-desk-'));
	write(
		'one.txt',
		'Ferry line will reopen\n\n“The ferry sails again on Friday,” Ida Holm told reporters in Lund Bay.\n',
	);
	write('two.txt', 'Ferry back in service\n\n“The ferry sails again on Friday,” said Ida Holm, who runs the line.\n');
});
afterEach(async () => {
	await desk?.close();
	desk = undefined;
	rmSync(folder, {recursive: true, force: true});
});

const write = (name: string, text: string | Uint8Array) => writeFileSync(path.join(folder, name), text);
const reopen = async (): Promise<Desk> => {
	await desk?.close();
	desk = await openDesk(folder, {reviewer: 'Test Reviewer'});
	await desk.begin();
	return desk;
};

test('a folder opens as its articles in the order of their paths, with their quotes', async () => {
	await reopen();
	expect(desk!.articles().map(({path, title, quotes, state}) => ({path, title, quotes, state}))).toEqual([
		{path: 'one.txt', title: 'Ferry line will reopen', quotes: 1, state: 'ready'},
		{path: 'two.txt', title: 'Ferry back in service', quotes: 1, state: 'ready'},
	]);
});

test('the same words in two articles are one utterance', async () => {
	const utterances = await (await reopen()).utterances();
	expect(utterances.map(({witnesses}) => witnesses.map(({quotation}) => quotation.path))).toEqual([
		['one.txt', 'two.txt'],
	]);
});

test('a file that cannot be read is listed with its reason, and the others are read', async () => {
	write('broken.html.gz', new Uint8Array([1, 2, 3]));
	const rows = (await reopen()).articles();
	expect(rows.find(({path}) => path === 'broken.html.gz')).toMatchObject({
		state: 'unreadable',
		problem: expect.stringContaining('gzip') as string,
	});
	expect(rows.filter(({state}) => state === 'ready')).toHaveLength(2);
});

test('the next start says what was added, edited and removed since', async () => {
	await reopen();
	await desk!.close();
	write('three.txt', 'A third report\n\nNothing is known yet.\n');
	write('two.txt', 'Ferry back in service\n\n“The ferry sails on Monday,” said Ida Holm.\n');
	rmSync(path.join(folder, 'one.txt'));
	await reopen();
	expect(desk!.progress()).toMatchObject({phase: 'ready', changes: {added: 1, edited: 1, removed: 1}});
	expect(desk!.article({path: 'two.txt', place: null})?.article.text).toContain('Monday');
	expect(await desk!.utterances()).toEqual([]);
});

test('a file that was only touched in the same moment and has the same size is not read again', async () => {
	const time = new Date('2025-03-01T12:00:00Z');
	utimesSync(path.join(folder, 'one.txt'), time, time);
	await reopen();
	await desk!.close();
	write(
		'one.txt',
		'Ferry line will reopen\n\n“The ferry sails again on FRIDAY,” Ida Holm told reporters in Lund Bay.\n',
	);
	utimesSync(path.join(folder, 'one.txt'), time, time);
	await reopen();
	expect(desk!.article({path: 'one.txt', place: null})?.article.text).toContain('Friday');
});

test('a rejected quote is gone once its article is read again, and back after undo', async () => {
	const key = {path: 'one.txt', place: null};
	await reopen();
	const {article, extraction} = desk!.article(key)!;
	const [segment] = extraction.quotes[0]!.segments;
	const anchor = anchorAt(article.raw, segment!);
	desk!.review.record({
		action: 'reject',
		target: {kind: 'statement', ...key, anchor},
		after: {kind: 'reject', anchor},
		raw: article.raw,
	});
	await desk!.refresh(key);
	expect(desk!.article(key)?.extraction.quotes).toEqual([]);
	desk!.review.undo();
	await desk!.refresh(key);
	expect(desk!.article(key)?.extraction.quotes).toHaveLength(1);
});

test('a misspelt word of a quotation finds it', async () => {
	const {hits} = await (await reopen()).search('fery again');
	expect(new Set(hits.map(({path}) => path))).toEqual(new Set(['one.txt', 'two.txt']));
});

test('an article’s gaps: what only it quotes, and what others quote of its people', async () => {
	write(
		'three.txt',
		'Ferry and fog\n\n“Fog will keep the night boats in the harbour until spring,” Ida Holm told reporters in Lund Bay.\n',
	);
	const {only, leftOut} = await (await reopen()).gaps({path: 'three.txt', place: null});
	expect(only.map(({quote}) => quote.text)).toEqual(['Fog will keep the night boats in the harbour until spring,']);
	expect(leftOut.map(({witnesses}) => witnesses.map(({quotation}) => quotation.path))).toEqual([
		['one.txt', 'two.txt'],
	]);
});

test('what one other article alone quotes of a person is left out here too', async () => {
	write(
		'three.txt',
		'Ferry and fog\n\n“Fog will keep the night boats in the harbour until spring,” Ida Holm told reporters in Lund Bay.\n',
	);
	write(
		'four.txt',
		'Fares\n\n“Nobody on the islands will pay a crown more this winter,” Ida Holm told the Meridian.\n',
	);
	const {leftOut} = await (await reopen()).gaps({path: 'three.txt', place: null});
	expect(leftOut.map(({witnesses}) => witnesses.map(({quotation}) => quotation.path))).toEqual([
		['one.txt', 'two.txt'],
		['four.txt'],
	]);
});

test('a phrase quoted in a headline is held against the body, and against the other articles', async () => {
	write(
		'three.txt',
		'Holm promises “the ferry sails again”\n\nThe line said no more on Friday, and the pier stayed shut.\n',
	);
	const held = await (await reopen()).headlines({path: 'three.txt', place: null});
	expect(held.map(({standing, body}) => ({standing, path: body?.path}))).toEqual([{standing: 'cut', path: 'one.txt'}]);
});
