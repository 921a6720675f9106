import {expect, test} from 'vitest';
import {clean} from '../../source/cleaning/clean.ts';
import {dump, report} from './documents.ts';

const seconds = (work: () => unknown) => {
	const started = process.cpuUsage();
	work();
	const {user, system} = process.cpuUsage(started);
	return (user + system) / 1e6;
};

test('time grows with the text, not with its square', () => {
	clean(dump(report.repeat(4)));
	const once = seconds(() => clean(dump(report.repeat(20))));
	const eight = seconds(() => clean(dump(report.repeat(160))));
	expect(eight / once).toBeLessThan(24);
});

test('lines made to make patterns stumble take no time', () => {
	const lines = [
		'a'.repeat(200_000),
		'(('.repeat(50_000),
		`${'By '.repeat(30_000)}x`,
		`${'1 '.repeat(60_000)}ago`,
		`${' '.repeat(100_000)}x`,
		'A.'.repeat(60_000),
		'– '.repeat(50_000),
		'Ab '.repeat(50_000),
	];
	expect(seconds(() => clean(dump(lines.join('\n'))))).toBeLessThan(6);
});
