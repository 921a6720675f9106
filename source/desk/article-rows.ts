import type {Catalog} from '../catalog/catalog.ts';
import type {ArticleSummary} from '../catalog/summary.ts';

/** The rows of the article list: what the catalog knows, and the files that are still to be read. */
export class ArticleRows {
	#rows: readonly ArticleSummary[] = [];
	#waiting: ReadonlySet<string> = new Set();
	#revision: string | undefined;

	get all(): readonly ArticleSummary[] {
		return this.#rows;
	}

	/** Says which files the folder holds; those that the catalog does not know are shown as waiting. */
	listed(paths: readonly string[]): void {
		this.#waiting = new Set(paths);
		this.#revision = undefined;
	}

	/** Looks into the catalog again if it has changed. Gives whether it has. */
	refresh(catalog: Catalog): boolean {
		const revision = catalog.revision();
		if (revision === this.#revision) return false;
		this.#revision = revision;
		const known = catalog.summaries();
		const read = new Set(known.map(({path}) => path));
		const waiting = [...this.#waiting].filter(path => !read.has(path)).map(waitingRow);
		this.#rows =
			waiting.length === 0
				? known
				: [...known, ...waiting].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
		return true;
	}
}

const waitingRow = (path: string): ArticleSummary => ({
	path,
	place: null,
	title: path.split('/').at(-1)!,
	publisher: null,
	published: null,
	state: 'waiting',
	problem: null,
	sha256: null,
	words: 0,
	quotes: 0,
	claims: 0,
	copyOf: null,
});
