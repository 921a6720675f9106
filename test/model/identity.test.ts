import {createHash, hash} from 'node:crypto';
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

test('an id is the beginning of the SHA-256 of its parts, whatever their length and letters', () => {
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

test('the digest of bytes is that of OpenSSL at every length around the ends of blocks and beyond what is short', () => {
	for (const length of [...Array.from({length: 200}, (_, index) => index), 16_383, 16_384, 16_385, 50_000]) {
		const content = Uint8Array.from({length}, (_, at) => (at * 31 + length) & 255);
		expect(sha256(content)).toBe(createHash('sha256').update(content).digest('hex'));
	}
});
