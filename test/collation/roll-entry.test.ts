import {expect, test} from 'vitest';
import {likeness} from '../../source/collation/likeness.ts';
import {Roll} from '../../source/collation/roll.ts';
import {shinglesOfEntry} from '../../source/collation/roll-entry.ts';
import {madeUpQuotations} from './made-up-quotations.ts';

test('what a roll gives of quotations and another takes up compares as they do', () => {
	const quotations = madeUpQuotations(60, 3);
	const [own, other] = [new Roll(), new Roll()];
	for (const [index, quotation] of quotations.entries()) {
		own.add(quotation);
		// Through bytes, as a catalog keeps it.
		const kept = new Uint32Array(new Uint8Array(own.entry(index).buffer).slice().buffer);
		other.addEntry(kept, quotation.quote.speaker);
		expect(shinglesOfEntry(kept)).toEqual(own.shingles(index));
	}
	const likenesses = (roll: Roll) =>
		quotations.flatMap((_, one) => quotations.map((__, two) => likeness(roll, one, two, index => quotations[index]!)));
	expect(likenesses(other)).toEqual(likenesses(own));
	expect(likenesses(own).filter(like => like > 0).length).toBeGreaterThan(60);
});
