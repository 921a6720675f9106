import type {ArticleKey} from '../model/event.ts';
import type {Utterance} from '../model/utterance.ts';
import type {CopyRelation} from './copies.ts';
import {plainForm} from './word-forms.ts';

/**
 * How many witnesses of an utterance go back to sources of their own: witnesses whose articles are copies of each other, or that relay the same third outlet
 * (*told the Meridian*), count once.
 */
export function independentWitnesses(
	{witnesses}: Pick<Utterance, 'witnesses'>,
	copies: readonly CopyRelation[],
): number {
	const groups = new Map<string, string>();
	const root = (key: string): string => {
		let at = key;
		while (groups.get(at) !== undefined && groups.get(at) !== at) at = groups.get(at)!;
		return at;
	};
	const join = (a: string, b: string): void => {
		groups.set(root(a), root(b));
	};
	for (const {copy, original} of copies) join(articleName(copy), articleName(original));
	const relays = new Set(witnesses.flatMap(({quotation}) => quotation.quote.chain.map(({name}) => outletName(name))));
	for (const {quotation} of witnesses) {
		const name = articleName(quotation);
		for (const relay of quotation.quote.chain) join(name, `relay ${outletName(relay.name)}`);
		// The relayed outlet's own article is where the others have it from.
		const own = quotation.publisher === null ? null : outletName(quotation.publisher);
		if (own !== null && relays.has(own)) join(name, `relay ${own}`);
	}
	return new Set(witnesses.map(({quotation}) => root(articleName(quotation)))).size;
}

const outletName = (name: string): string => plainForm(name).replace(/^the /u, '');

const articleName = ({path, place}: ArticleKey): string => `${path} ${place ?? ''}`;
