import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {expect, test} from 'vitest';
import {program} from './desk-driver.ts';

interface ArticleLine {
	readonly path: string;
	readonly place: string | null;
	readonly title: string | null;
	readonly text: string;
	readonly quotes: readonly {readonly segments: readonly {readonly start: number; readonly end: number}[]}[];
}

const fixtures = path.join(import.meta.dirname, '../fixtures/intake');

test('the program as it is built reads every format, and names the file that it cannot read', {timeout: 90_000}, () => {
	const {stdout, stderr, status} = spawnSync(process.execPath, [program, 'extract', '.'], {
		cwd: fixtures,
		encoding: 'utf8',
		maxBuffer: 2 ** 26,
	});
	const articles = stdout
		.trim()
		.split('\n')
		.map(line => JSON.parse(line) as ArticleLine);
	const ferry = 'Night ferry stays in port after rudder fault';
	const ledger = 'Keeper’s ledger puts a date on the missing lamp';
	expect(Object.fromEntries(articles.map(({path: file, place, title}) => [file + (place ?? ''), title]))).toMatchObject(
		{
			'bees.eml': expect.stringContaining('Bees move into the courthouse of Stonemere') as string,
			'crawl.ndjson#1': 'Quarry lake turns green',
			'crawl.ndjson#2': 'No quorum, no cake',
			'ferry-and-fog.warc.gz#1': ferry,
			'ferry-and-fog.warc.gz#2': 'Fog closes airport at Bellwick for a second day',
			'ferry-singlefile.html': ferry,
			'ferry.mhtml': ferry,
			'ferry.pdf': ferry,
			'ledger.docx': ledger,
			'ledger.epub': ledger,
			'ledger.pdf': ledger,
			'ledger.rtf': ledger,
			'observer.rss#1': 'School bus gets its own ford',
			'star.atom#1': 'Trams return to Mill Lane',
		},
	);
	expect(stderr).toContain('locked.pdf: locked with a password');
	expect(status).toBe(1);
	for (const {text, quotes, path: file} of articles)
		for (const {segments} of quotes)
			for (const {start, end} of segments) expect(text.slice(start, end).trim(), file).not.toBe('');
});
