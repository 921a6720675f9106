import type {DeskServices} from '../desk/services.ts';
import {articleId} from './state/article-id.ts';
import {viewMarks} from './state/marks-view.ts';
import {articleTarget} from './state/targets.ts';
import type {Store} from './store.ts';

/** An article that the reviewer goes into, rather than past, is seen. */
export function noteSeen(store: Store, {review}: DeskServices): void {
	store.follow((state, before) => {
		if (state.focus === 'articles' || (state.focus === before.focus && state.open === before.open)) return;
		const {open} = state;
		if (!open?.desk) return;
		const sameAsBefore =
			before.open && before.focus !== 'articles' && articleId(before.open.key) === articleId(open.key);
		const target = articleTarget(open.key);
		if (sameAsBefore || review.marksOf(target).status !== 'new') return;
		review.record({action: 'status', target, after: 'seen', sha256: open.desk.article.sha256});
		store.dispatch({type: 'reviewed', marks: viewMarks(review)});
	});
}
