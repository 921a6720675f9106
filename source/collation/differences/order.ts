import type {Comparison} from './stretches.ts';
import type {Named} from './name.ts';

/** Words that must move together to count as moved: fewer recur by chance. */
const fewestMoved = 3;

/** Words missing in one place and added in another are not lost but moved: both differences become one, of `order`. */
export function nameMoved({reference, witness}: Comparison, named: readonly Named[]): Named[] {
	const words = ({wording}: typeof reference, {start, end}: {start: number; end: number}): string =>
		` ${wording.words
			.slice(start, end)
			.map(({form}) => form)
			.join(' ')} `;
	const missing = named.filter(({reference: span}) => span.end - span.start >= fewestMoved);
	const added = named.filter(({witness: span}) => span.end - span.start >= fewestMoved);
	const moved = new Map<Named, Named>();
	for (const gone of missing) {
		const text = words(reference, gone.reference);
		const found = added.find(item => {
			const other = words(witness, item.witness);
			return item !== gone && ![...moved.values()].includes(item) && (text.includes(other) || other.includes(text));
		});
		if (found) moved.set(gone, found);
	}
	const taken = new Set(moved.values());
	return named
		.filter(item => !taken.has(item))
		.map(item => {
			const to = moved.get(item);
			return to ? {kind: 'order' as const, reference: item.reference, witness: to.witness} : item;
		});
}
