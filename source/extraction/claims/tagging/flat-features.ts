import {int32At, reserve, type Address} from '../../kernel/kernel.ts';
import type {FeatureList} from './feature-list.ts';
import {margin, type FlatColumns} from './flat-columns.ts';
import type {Template} from './flat-templates.ts';
import {blend, templateFactor} from './hash.ts';
import type {WordRow} from './word-row.ts';

/** The first tagger looks at the words this far to the left and to the right. */
export const reach = 2;

/** What it asks of the word at `at`, which stands `offset` behind the token that is judged; what it asks depends on the word alone. */
export function flatWordFeatures(row: WordRow, at: number, offset: number, list: FeatureList): void {
	const {length} = row;
	const outside = at < 0 ? -1 : at >= length ? -2 : 0;
	const word = outside || row.words[at]!;
	const lemma = outside || row.lemmas[at]!;
	const fine = outside || row.fine[at]!;
	list.from((offset + reach) * 8);
	list.add(word);
	list.add(fine);
	if (offset === 0) {
		const part = row.parts[at]!;
		list.add(lemma, part);
		list.add(row.suffixes[at]!, part);
		list.add(row.endings[at]!, row.shapes[at]);
	} else if (offset === 1 || offset === -1) list.add(lemma);
}

/** A template with its columns at hand. */
interface Asked {
	readonly number: number;
	readonly where: Int32Array | null;
	readonly a: Int32Array;
	readonly b: Int32Array;
	readonly c: Int32Array;
	/** How far each is to be read from the token's own place. */
	readonly atA: number;
	readonly atB: number;
	readonly atC: number;
}

function ask({number, where, values}: Template, {columns}: FlatColumns): Asked {
	const [[a, atA], [b, atB] = ['none', 0] as const, [c, atC] = ['none', 0] as const] = values as readonly [
		Template['values'][0],
		...Template['values'],
	];
	return {
		number,
		where: where && columns[where],
		a: columns[a],
		b: columns[b],
		c: columns[c],
		atA: margin + atA,
		atB: margin + atB,
		atC: margin + atC,
	};
}

/** Numbers a question in the kernel's memory, see `kernel/assembly/columns.ts`. */
const numbersAsked = 5;

/** The questions of some templates to a set of columns, which move when a longer sentence asks for more room. */
export class Questions {
	readonly #templates: readonly Template[];
	readonly #columns: FlatColumns;
	#asked: readonly Asked[] = [];
	#of: Int32Array | null = null;
	readonly #written: Int32Array;

	constructor(templates: readonly Template[], columns: FlatColumns) {
		const numbers = templates.length * numbersAsked;
		this.#written = int32At(reserve(numbers * 4), numbers);
		this.#templates = templates;
		this.#columns = columns;
	}

	/** Lists the features of one token. */
	list(at: number, list: FeatureList): void {
		for (const {number, where, a, b, c, atA, atB, atC} of this.#ask())
			if (where === null || where[margin + at] === 1) list.put(blend(number, a[at + atA]!, b[at + atB], c[at + atC]));
	}

	/** Where they stand as the kernel reads them. */
	get address(): Address {
		this.#ask();
		return this.#written.byteOffset;
	}

	get count(): number {
		return this.#templates.length;
	}

	#ask(): readonly Asked[] {
		if (this.#of !== this.#columns.columns.words) {
			this.#of = this.#columns.columns.words;
			this.#asked = this.#templates.map(template => ask(template, this.#columns));
			for (const [index, {number, where, a, b, c, atA, atB, atC}] of this.#asked.entries())
				this.#written.set(
					[
						Math.imul(number + 1, templateFactor),
						where === null ? 0 : where.byteOffset + margin * 4,
						a.byteOffset + atA * 4,
						b.byteOffset + atB * 4,
						c.byteOffset + atC * 4,
					],
					index * numbersAsked,
				);
		}
		return this.#asked;
	}
}
