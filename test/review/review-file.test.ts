import path from 'node:path';
import {expect, test} from 'vitest';
import {deskFolder, reviewFile} from '../../source/review/review-file.ts';

const writable = () => true;
const readOnly = () => false;

test('a desk keeps its files in its own folder', () => {
	expect(deskFolder('/desks/harbour', {}, writable)).toBe('/desks/harbour/.copydesk');
	expect(reviewFile('.', {})).toBe(path.resolve('.copydesk/review.db'));
});

test('a read-only desk keeps them under the state directory, each desk in a folder of its own', () => {
	const env = {XDG_STATE_HOME: '/home/jana/state'};
	const harbour = deskFolder('/media/harbour', env, readOnly);
	expect(harbour).toMatch(/^\/home\/jana\/state\/copydesk\/[0-9a-z]{12}$/);
	expect(deskFolder('/media/harbour/', env, readOnly)).toBe(harbour);
	expect(deskFolder('/media/ferry', env, readOnly)).not.toBe(harbour);
});

test('a relative state directory is passed over, as the specification says', () => {
	const folder = deskFolder('/media/harbour', {XDG_STATE_HOME: 'state'}, readOnly);
	expect(folder).toContain(path.join('.local', 'state', 'copydesk'));
	expect(path.isAbsolute(folder)).toBe(true);
});
