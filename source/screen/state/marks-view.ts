import type {ArticleKey, Target} from '../../model/event.ts';
import type {MarkedTarget, Marks, Review} from '../../review/review.ts';
import {articleId} from './article-id.ts';

/** What the screen shows of a review: made anew when the review's revision rises, so that rows know when to be drawn again. */
export interface MarksView {
	readonly revision: number;
	readonly reviewer: string;
	of(target: Target): Marks;
	/** Marked places of an article that carry a note, a tag or a grade, in the order of the text. */
	inArticle(key: ArticleKey): readonly MarkedTarget[];
	/** Articles on which or in which something is marked. */
	readonly started: ReadonlySet<string>;
	readonly done: number;
	/** Marks whose words are not in their article any more; `inArticle` gives them last. */
	readonly orphans: ReadonlySet<MarkedTarget>;
}

export const unmarked: Marks = {grades: {}, tags: [], note: null, status: 'new', rejected: false, others: {}};

export const noMarks: MarksView = {
	revision: -1,
	reviewer: '',
	of: () => unmarked,
	inArticle: () => [],
	started: new Set(),
	done: 0,
	orphans: new Set(),
};

export function viewMarks(review: Review): MarksView {
	const byArticle = new Map<string, MarkedTarget[]>();
	const orphans = review.orphans();
	let done = 0;
	for (const marked of review.marked()) {
		const {target, marks} = marked;
		if (target.kind === 'outlet' || target.kind === 'person') continue;
		if (target.kind === 'article' && marks.status === 'done') done++;
		const id = articleId(target);
		const list = byArticle.get(id);
		if (list) list.push(marked);
		else byArticle.set(id, [marked]);
	}
	return {
		revision: review.revision,
		reviewer: review.reviewer,
		of: target => review.marksOf(target),
		inArticle: key => [
			...(byArticle.get(articleId(key)) ?? []).filter(isShown).toSorted(byPosition),
			...orphans.filter(({target}) => 'path' in target && articleId(target) === articleId(key)),
		],
		started: new Set(byArticle.keys()),
		done,
		orphans: new Set(orphans),
	};
}

const isShown = ({marks}: MarkedTarget): boolean =>
	marks.note !== null ||
	marks.tags.length > 0 ||
	Object.keys(marks.grades).length > 0 ||
	Object.keys(marks.others).length > 0;

const byPosition = (a: MarkedTarget, b: MarkedTarget): number => position(a.target) - position(b.target);
const position = (target: Target): number => ('anchor' in target ? target.anchor.rawStart : -1);
