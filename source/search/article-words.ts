import {basename} from 'node:path';
import type {ArticleSummary} from '../catalog/summary.ts';
import {Vocabulary} from '../catalog/vocabulary.ts';
import {fold} from '../catalog/words.ts';

/** An article as the filter sees it. All words are folded. */
export interface FilteredArticle {
	readonly summary: ArticleSummary;
	readonly title: string;
	readonly outlet: string;
	readonly file: string;
	/** Each word of these once. */
	readonly words: readonly string[];
}

/**
 * The words of an article list, kept from key press to key press. Rows are taken up again only where they have changed, because a list grows and fills in
 * while the reviewer already types.
 */
export class ArticleWords {
	readonly vocabulary = new Vocabulary();
	#articles: FilteredArticle[] = [];
	readonly #read = new WeakMap<ArticleSummary, FilteredArticle>();
	/** Indices of articles by word; made anew when the list has changed. */
	#postings: Map<string, number[]> | undefined;

	get articles(): readonly FilteredArticle[] {
		return this.#articles;
	}

	/** Brings the words up to the list as it is now. */
	follow(summaries: readonly ArticleSummary[]): void {
		const same =
			summaries.length === this.#articles.length &&
			this.#articles.every(({summary}, index) => summary === summaries[index]);
		if (same) return;
		this.#articles = summaries.map(summary => this.#articleOf(summary));
		this.#postings = undefined;
	}

	/** Indices of the articles that have a word, in the order of the list. */
	having(word: string): readonly number[] {
		this.#postings ??= this.#post();
		return this.#postings.get(word) ?? [];
	}

	#articleOf(summary: ArticleSummary): FilteredArticle {
		const known = this.#read.get(summary);
		if (known) return known;
		const title = fold(summary.title);
		const outlet = fold(summary.publisher ?? '');
		const file = fold(basename(summary.path));
		const words = [...new Set(`${title} ${outlet} ${file}`.split(' ').filter(Boolean))];
		for (const word of words) this.vocabulary.add(word);
		const article = {summary, title, outlet, file, words};
		this.#read.set(summary, article);
		return article;
	}

	#post(): Map<string, number[]> {
		const postings = new Map<string, number[]>();
		for (const [index, {words}] of this.#articles.entries()) {
			for (const word of words) {
				const posting = postings.get(word);
				if (posting) posting.push(index);
				else postings.set(word, [index]);
			}
		}
		return postings;
	}
}
