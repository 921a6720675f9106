import type {CopyRelation} from '../../collation/copies.ts';
import type {ArticleSummary} from '../../desk/services.ts';
import {articleId} from './article-id.ts';

/** What a folded list hides: versions and word-for-word copies, under the article that they go back to. */
export interface Folding {
	readonly hidden: ReadonlySet<string>;
	/** How many each shown article stands for besides itself, by its id. */
	readonly under: ReadonlyMap<string, number>;
	/** The article that a hidden one goes back to. */
	readonly headOf: ReadonlyMap<string, string>;
}

const known = new WeakMap<
	readonly ArticleSummary[],
	{readonly copies: readonly CopyRelation[]; readonly folding: Folding}
>();

/** An article that copies a copy stands under the first of them. One whose original is not in the list is not hidden: nothing gets lost. */
export function foldingOf(articles: readonly ArticleSummary[], copies: readonly CopyRelation[]): Folding {
	const before = known.get(articles);
	if (before?.copies === copies) return before.folding;
	const ids = new Set(articles.map(articleId));
	const originals = new Map<string, string>();
	for (const kind of ['version', 'copy'] as const)
		for (const relation of copies) {
			const [later, first] = [articleId(relation.copy), articleId(relation.original)];
			if (relation.kind === kind && ids.has(later) && ids.has(first) && !originals.has(later))
				originals.set(later, first);
		}
	const headOf = new Map<string, string>();
	const under = new Map<string, number>();
	for (const id of originals.keys()) {
		const head = headFrom(id, originals);
		if (head === id) continue;
		headOf.set(id, head);
		under.set(head, (under.get(head) ?? 0) + 1);
	}
	const folding = {hidden: new Set(headOf.keys()), under, headOf};
	known.set(articles, {copies, folding});
	return folding;
}

function headFrom(id: string, originals: ReadonlyMap<string, string>): string {
	const seen = new Set([id]);
	let head = id;
	for (let next = originals.get(head); next !== undefined; next = originals.get(head)) {
		// Articles that go back to each other in a ring: none of them is hidden under itself.
		if (seen.has(next)) return id;
		seen.add(next);
		head = next;
	}
	return head;
}

const lists = new WeakMap<Folding, readonly ArticleSummary[]>();

/** The articles that a folded list shows. */
export function unfolded(
	articles: readonly ArticleSummary[],
	copies: readonly CopyRelation[],
): readonly ArticleSummary[] {
	const folding = foldingOf(articles, copies);
	let list = lists.get(folding);
	if (!list) lists.set(folding, (list = articles.filter(article => !folding.hidden.has(articleId(article)))));
	return list;
}
