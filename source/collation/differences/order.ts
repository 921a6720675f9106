import type {Span} from '../../model/span.ts';
import type {Reading} from '../witness.ts';
import type {Named} from './name.ts';
import type {Comparison} from './stretches.ts';

/** Words that must move together to count as moved: fewer recur by chance. */
const fewestMoved = 3;

/**
 * Words missing in one place and added in another are not lost but moved: both differences become one, of `order`. What is missing or added beside them keeps a
 * name of its own.
 */
export function nameMoved({reference, witness}: Comparison, named: readonly Named[]): readonly Named[] {
	if (named.length < 2) return named;
	const missing = named.filter(({reference: span}) => span.end - span.start >= fewestMoved);
	const added = named.filter(({witness: span}) => span.end - span.start >= fewestMoved);
	const taken = new Set<Named>();
	const moved = new Map<Named, Named[]>();
	for (const gone of missing) {
		const ours = formsOf(reference, gone.reference);
		for (const to of added) {
			if (to === gone || taken.has(to)) continue;
			const theirs = formsOf(witness, to.witness);
			const [at, other] = [placeIn(ours, theirs), placeIn(theirs, ours)];
			if (at < 0 && other < 0) continue;
			taken.add(to);
			const from = at < 0 ? gone.reference : within(gone.reference, at, theirs.length);
			const place = at < 0 ? within(to.witness, other, ours.length) : to.witness;
			const {length} = reference.numbers;
			moved.set(gone, [
				{kind: 'order', reference: from, witness: place},
				...[...besides(gone.reference, from), ...spanIn(to.reference)].map(span => goneAt(span, length, place.start)),
				...[...besides(to.witness, place), ...spanIn(gone.witness)].map(span => addedAt(span, from.start)),
			]);
			break;
		}
	}
	return named.filter(item => !taken.has(item)).flatMap(item => moved.get(item) ?? item);
}

const formsOf = ({wording}: Reading, {start, end}: Span): readonly string[] =>
	wording.words.slice(start, end).map(({form}) => form);

/** Where a row of words stands in another; -1 if it does not. */
function placeIn(words: readonly string[], row: readonly string[]): number {
	for (let at = 0; at + row.length <= words.length; at++)
		if (row.every((form, offset) => words[at + offset] === form)) return at;
	return -1;
}

const within = ({start}: Span, at: number, length: number): Span => ({start: start + at, end: start + at + length});

/** What a stretch holds before and after a part of it. */
const besides = ({start, end}: Span, part: Span): Span[] => [
	...spanIn({start, end: part.start}),
	...spanIn({start: part.end, end}),
];

const spanIn = (span: Span): Span[] => (span.start < span.end ? [span] : []);

const goneAt = (reference: Span, length: number, at: number): Named => ({
	kind: reference.start === 0 || reference.end === length ? 'truncation' : 'omission',
	reference,
	witness: {start: at, end: at},
});

const addedAt = (witness: Span, at: number): Named => ({kind: 'wording', reference: {start: at, end: at}, witness});
