import {expect, test} from 'vitest';
import {alignWitnesses} from '../../../source/collation/compare/aligned-witness.ts';
import {describe} from '../../../source/collation/utterances.ts';
import {bandLines} from '../../../source/screen/compare/band.ts';
import {witness} from '../../collation/quotation.ts';

const utterance = describe([
	witness('courier', 'If the cranes are not moving by noon, the ministry will ask the court to end this strike.'),
	witness(
		'meridian',
		'If the cranes are not moving by noon, the ministry will ask the court to end this strike, as the Ports Act provides, and I say so today.',
	),
]);

test.each([32, 40, 48, 56, 64, 72, 80])('%i columns wide the name of a difference is whole', width => {
	const aligned = alignWitnesses(utterance)[0]!;
	const lines = bandLines(aligned, {
		utterance,
		index: 0,
		width,
		shown: new Set(aligned.witness.variants),
		chosen: undefined,
		contextShown: false,
	}).map(line => line.map(({text}) => text).join(''));
	const names = lines.filter(line => line.includes('‾'));
	expect(names).toHaveLength(1);
	expect(names[0]!.trimEnd().length).toBeLessThanOrEqual(width);
	expect(names[0]).toMatch(/‾ ● truncation|● truncation ‾/);
});
