import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {Ajv2020} from 'ajv/dist/2020.js';
import {afterEach, beforeEach, expect, test} from 'vitest';
import * as exporting from '../../source/commands/export.ts';
import * as importing from '../../source/commands/import.ts';
import type {Command} from '../../source/commands/io.ts';
import * as log from '../../source/commands/log.ts';
import * as verifying from '../../source/commands/verify.ts';
import type {ArticleJson} from '../../source/export/article-json.ts';
import {jsonExport} from '../../source/export/json.ts';
import {exportSchema} from '../../source/export/schema.ts';
import {anchorAt} from '../../source/model/anchor.ts';
import type {Target} from '../../source/model/event.ts';
import {openReview} from '../../source/review/open-review.ts';
import {reviewFile} from '../../source/review/review-file.ts';
import {capturedIo} from './captured-io.ts';

const tribune = `Dockers "ready to talk", says union chief

The dockers stayed out for a third day on Friday.

“We are ready to talk, but not under threat,” Marta Novak, the head of the union, told reporters.
`;
const courier = `Union ready to talk

“We are ready to talk, but not under threat,” said Marta Novak on Thursday.
`;

let work: string;
let jana: string;

beforeEach(() => {
	work = mkdtempSync(path.join(tmpdir(), 'copydesk-marks-'));
	jana = path.join(work, 'jana');
	mkdirSync(jana);
	writeFileSync(path.join(jana, 'tribune.txt'), tribune);
	writeFileSync(path.join(jana, 'courier.txt'), courier);
});
afterEach(() => rmSync(work, {recursive: true, force: true}));

async function copydesk(command: Command, ...argv: string[]) {
	const {io, out, complaints} = capturedIo();
	const code = await command.run(argv, io);
	return {code, out: out(), complaints: complaints()};
}

async function exported(folder: string, reviewer: string): Promise<string> {
	const file = path.join(work, 'export.json');
	const {code, complaints} = await copydesk(exporting, folder, '--output', file, '--reviewer', reviewer);
	expect([code, complaints]).toEqual([0, '']);
	return file;
}

interface ExportFile {
	readonly articles: readonly ArticleJson[];
	readonly marks: readonly unknown[];
}
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as ExportFile;

const article = (name: string): Target => ({kind: 'article', path: name, place: null});
const quote = (raw: string, name: string): Target => {
	const words = 'We are ready to talk, but not under threat,';
	const rawStart = raw.indexOf(words);
	return {
		kind: 'statement',
		path: name,
		place: null,
		anchor: anchorAt(raw, {rawStart, rawEnd: rawStart + words.length}),
	};
};

/** Marks as the screen records them. */
function mark(
	folder: string,
	reviewer: string,
	grades: readonly [article: string, article: string, statement: string],
): void {
	const review = openReview(reviewFile(folder), {reviewer, version: '0.1.0'});
	const grade = (scale: string, value: string) => ({scale, version: 1, grade: value});
	review.record({action: 'grade', target: article('tribune.txt'), after: grade('reliability', grades[0])});
	review.record({action: 'grade', target: article('courier.txt'), after: grade('reliability', grades[1])});
	review.record({action: 'grade', target: quote(tribune, 'tribune.txt'), after: grade('credibility', grades[2])});
	review.record({action: 'note', target: quote(tribune, 'tribune.txt'), after: `${reviewer} heard the tape.`});
	review.close();
}

/** The file that another reviewer sends: marks without the articles. */
function marksOf(reviewer: string, grades: Parameters<typeof mark>[2]): string {
	const folder = path.join(work, reviewer);
	mark(folder, reviewer, grades);
	const review = openReview(reviewFile(folder), {reviewer, version: '0.1.0'});
	const file = path.join(work, `${reviewer}.json`);
	const pieces = jsonExport({name: 'desk', articles: () => [], utterances: [], review, marked: true});
	writeFileSync(file, [...pieces].join(''));
	review.close();
	return file;
}

test('a real export follows its schema, holds against its folder, and does no more when a file changes', async () => {
	mark(jana, 'Jana Vrba', ['B', 'C', '2']);
	const file = await exported(jana, 'Jana Vrba');
	const ajv = new Ajv2020({strict: true, allErrors: true});
	expect(ajv.validate(exportSchema, read(file)), ajv.errorsText()).toBe(true);
	expect(read(file).articles.map(({path: name}) => name)).toEqual(['courier.txt', 'tribune.txt']);
	expect(await copydesk(verifying, file, jana)).toMatchObject({code: 0, out: ''});

	writeFileSync(path.join(jana, 'tribune.txt'), tribune.replace('not under threat', 'only under threat'));
	const {code, out, complaints} = await copydesk(verifying, file, jana);
	expect(code).toBe(1);
	expect(out).toContain('tribune.txt: the file has changed since the export');
	expect(out).toMatch(
		/tribune\.txt \d+–\d+: quote “We are ready to talk, but not under threat,”: nearly the same words/,
	);
	expect(out).toMatch(/tribune\.txt \d+–\d+: mark on a statement “We are ready/);
	expect(out).not.toContain('courier.txt');
	expect(complaints).toMatch(/\d+ places checked, \d+ faults found/);

	rmSync(path.join(jana, 'tribune.txt'));
	expect((await copydesk(verifying, file, jana)).out).toBe('tribune.txt: it is not in the folder, or cannot be read\n');
});

test('a comparison copied as a card is verified like an export', async () => {
	const card = (at: string) =>
		[
			'copydesk comparison · 2 articles',
			'',
			'Inland Tribune · undated · Marta Novak told · reference',
			'  “We are ready to talk, but not under threat,”',
			`  at tribune.txt ${at} sha256 unknown`,
			'',
		].join('\n');
	const start = tribune.indexOf('We are ready');
	const file = path.join(work, 'card.txt');
	writeFileSync(file, card(`${start}–${start + 43}`));
	expect(await copydesk(verifying, file, jana)).toMatchObject({
		code: 0,
		out: '',
		complaints: expect.stringContaining('1 place checked, all hold') as string,
	});
	writeFileSync(file, card(`${start + 5}–${start + 48}`));
	expect(await copydesk(verifying, file, jana)).toMatchObject({
		code: 1,
		out: expect.stringContaining(`it now stands at ${start}–${start + 43}`) as string,
	});
});

test('another reviewer’s marks are merged beside one’s own, once, with how far both agree', async () => {
	mark(jana, 'Jana Vrba', ['B', 'C', '2']);
	const theirs = marksOf('Piet Roos', ['B', 'D', '5']);
	const first = await copydesk(importing, jana, theirs, '--reviewer', 'Jana Vrba');
	expect(first).toMatchObject({code: 0, complaints: ''});
	expect(first.out).toContain('Piet Roos: 4 events taken over\n');
	expect(first.out).toContain('reliability: 2 graded by two reviewers or more');
	expect(first.out).toContain("Jana Vrba and Piet Roos: 2 graded by both, 50 % the same, Cohen's kappa 0.33");

	const second = await copydesk(importing, jana, theirs, '--reviewer', 'Jana Vrba');
	expect(second.out).toContain('Piet Roos: 0 events taken over, 4 were here already');
	expect(read(await exported(jana, 'Jana Vrba')).marks).toMatchObject([
		{by: [{reviewer: 'Jana Vrba'}, {reviewer: 'Piet Roos'}]},
		{by: [{reviewer: 'Jana Vrba'}, {reviewer: 'Piet Roos'}]},
		{by: [{note: 'Jana Vrba heard the tape.'}, {note: 'Piet Roos heard the tape.'}]},
	]);
});

test('a file that is no export changes nothing, and says so', async () => {
	const file = path.join(work, 'list.json');
	writeFileSync(file, '[1, 2, 3]');
	for (const run of [() => copydesk(importing, jana, file), () => copydesk(verifying, file, jana)])
		expect(await run()).toMatchObject({
			code: 1,
			out: '',
			complaints: expect.stringContaining('no export of copydesk') as string,
		});
	expect((await copydesk(importing, jana, path.join(work, 'none.json'))).code).toBe(1);
	expect((await copydesk(log, jana)).complaints).toContain('nothing was reviewed here yet');
});

test('the log says who did what when, undo included, and as JSON what was recorded', async () => {
	mark(jana, 'Jana \u001B[31mVrba', ['B', 'C', '2']);
	const review = openReview(reviewFile(jana), {reviewer: 'Jana \u001B[31mVrba', version: '0.1.0'});
	review.undo();
	const events = review.events();
	review.close();
	const {code, out} = await copydesk(log, jana);
	expect(code).toBe(0);
	expect(out.trimEnd().split('\n')).toEqual(
		[
			'grade  tribune.txt  B',
			'grade  courier.txt  C',
			'grade  tribune.txt statement “We are ready to talk, but not under threat,”  2',
			'note  tribune.txt statement “We are ready to talk, but not under threat,”  “Jana ␛[31mVrba heard the tape.”',
			'undo note  tribune.txt statement “We are ready to talk, but not under threat,”  “Jana ␛[31mVrba heard the tape.” → –',
		].map((line, index) => `${events[index]!.time.slice(0, 19).replace('T', ' ')}  Jana ␛[31mVrba  ${line}`),
	);
	const lines = (await copydesk(log, jana, '--json')).out.trimEnd().split('\n');
	expect(lines.map(line => JSON.parse(line) as unknown)).toEqual(events);
});

test.each([
	[exporting, [], 'something is missing'],
	[exporting, ['desk', '--format', 'csv'], '--format takes json or markdown, not “csv”'],
	[importing, ['desk'], 'something is missing'],
	[verifying, [], 'something is missing'],
	[log, ['one', 'two'], 'what is “two”?'],
])('wrong usage ends with 2 and says what is wrong', async (command, argv, complaint) => {
	const {code, complaints} = await copydesk(command, ...argv);
	expect(code).toBe(2);
	expect(complaints).toContain(complaint);
});
