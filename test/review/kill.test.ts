import {fork, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import type {ReviewEvent} from '../../source/model/event.ts';
import {openReview} from '../../source/review/open-review.ts';

let file: string;
let folder: string;
const children: ChildProcess[] = [];

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'copydesk-kill-'));
	file = join(folder, 'review.db');
});

afterEach(() => {
	for (const child of children.splice(0)) child.kill('SIGKILL');
	rmSync(folder, {recursive: true});
});

/** Another process that records as fast as it can and says of each event that it is saved. */
function startRecorder(reviewer: string, most: number): ChildProcess {
	const child = fork(new URL('recorder.ts', import.meta.url), [file, reviewer, String(most)]);
	children.push(child);
	return child;
}

function recorded(): readonly ReviewEvent[] {
	const review = openReview(file, {reviewer: 'Jana Vrba', version: '0.1.0'});
	const events = review.events();
	review.close();
	return events;
}

test('a kill right after a mark was shown as saved loses nothing', async () => {
	for (const last of [1, 4, 25]) {
		const child = startRecorder('Jana Vrba', 1_000_000);
		const saved: string[] = [];
		const exited = once(child, 'exit');
		child.on('message', (id: string) => {
			saved.push(id);
			if (saved.length === last) child.kill('SIGKILL');
		});
		const [, signal] = (await exited) as [number | null, string | null];
		expect(signal).toBe('SIGKILL');
		expect(saved.length).toBeGreaterThanOrEqual(last);
		const ids = new Set(recorded().map(({id}) => id));
		expect(saved.filter(id => !ids.has(id))).toEqual([]);
	}
});

test('two programs that open a new review at once and write to it at the same time both keep everything', async () => {
	const each = 60;
	const recorders = ['Jana Vrba', 'Piet Roos'].map(reviewer => startRecorder(reviewer, each));
	const codes = await Promise.all(recorders.map(async child => ((await once(child, 'exit')) as [number])[0]));
	expect(codes).toEqual([0, 0]);
	const events = recorded();
	for (const reviewer of ['Jana Vrba', 'Piet Roos'])
		expect(events.filter(event => event.reviewer === reviewer).map(({after}) => after)).toEqual(
			Array.from({length: each}, (_, index) => `note ${index}`),
		);
});
