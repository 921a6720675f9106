import {hash} from 'node:crypto';
import {expect, test} from 'vitest';
import {contentId, sha256} from '../../source/model/identity.ts';

const base32 = (digest: Buffer): string => {
	const bits = [...digest.subarray(0, 8)].map(byte => byte.toString(2).padStart(8, '0')).join('');
	return bits
		.slice(0, 60)
		.match(/.{5}/g)!
		.map(five => '0123456789abcdefghjkmnpqrstvwxyz'[Number.parseInt(five, 2)])
		.join('');
};

test('an id is the beginning of the SHA-256 of its parts', () => {
	const contents = [
		'',
		'a',
		'Dock strike, day 3',
		'Häfen – Порт',
		'港'.repeat(7000),
		'\ud800 alone',
		'x'.repeat(20_000),
	];
	for (const content of contents)
		expect(contentId(content, 7)).toBe(base32(hash('sha256', `${content}\u00007`, 'buffer')));
});

test('the digest of bytes is that of the standard’s example', () => {
	expect(sha256(Buffer.from('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
