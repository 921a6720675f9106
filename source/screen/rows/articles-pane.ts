import type {ArticleSummary} from '../../desk/services.ts';
import {visibleLine} from '../../language/visible.ts';
import {articleId, sameArticle} from '../state/article-id.ts';
import {foldingOf} from '../state/folded.ts';
import {geometryOf} from '../state/geometry.ts';
import {shownArticles} from '../state/selection.ts';
import type {ScreenState} from '../state/state.ts';
import {articleTarget} from '../state/targets.ts';
import {piece, spread, type Line, type Piece} from '../text/line.ts';
import type {Theme} from '../theme.ts';
import {explained, filterTitle} from './explained.ts';
import {framed, type Block} from './frame.ts';

export function articlesPane(state: ScreenState, theme: Theme): Block {
	const {articles: width, height} = geometryOf(state);
	const shown = shownArticles(state);
	const {top, cursor, all, picked} = state.articles;
	const lines =
		shown.length === 0
			? emptyLines(state, width - 4)
			: shown
					.slice(top, top + height - 2)
					.map((article, row) => articleLine(state, article, top + row === cursor, width - 2));
	const folded = state.articles.matches === null && shown.length < all.length;
	const rest = folded ? `and ${all.length - shown.length} folded` : `of ${all.length}`;
	const remark = shown.length === all.length ? `${all.length}` : `${shown.length} ${rest}`;
	return framed(
		{
			name: 'articles',
			title: filterTitle(state, 'Articles', state.articles.filter, width),
			remark: picked.size > 0 ? `${picked.size} picked` : remark,
			focused: state.focus === 'articles',
			lines,
			below: state.articles.complaint ? visibleLine(state.articles.complaint) : '',
		},
		{width, height},
		theme,
	);
}

function articleLine(state: ScreenState, article: ArticleSummary, selected: boolean, width: number): Line {
	const picked = state.articles.picked.has(articleId(article));
	const marks = state.marks.of(articleTarget(article));
	const grade = marks.grades.reliability?.grade;
	const bar = selected ? piece('▌', 'accent') : piece(' ');
	const left: Piece[] = [
		bar,
		picked ? piece('+', 'accentStrong') : piece(' '),
		statusSign(state, article, marks.status),
		piece(' '),
		grade === undefined ? piece('–', 'faint') : piece(grade, 'accentStrong'),
		piece(' '),
		piece(visibleLine(article.title), selected ? 'strong' : article.state === 'ready' ? 'plain' : 'faint'),
	];
	return spread(left, countPieces(state, article, width), width);
}

function statusSign(state: ScreenState, article: ArticleSummary, status: string): Piece {
	if (article.state === 'unreadable') return piece('!', 'bad');
	if (article.state === 'waiting') return piece('…', 'faint');
	if (status === 'done') return piece('✓', 'good');
	if (status === 'seen' || state.marks.started.has(articleId(article))) return piece('◐', 'plain');
	return piece('·', 'faint');
}

/** Wide panes have room for the sign beside the number of quotes, and for the outlet before it; in narrow ones the title needs it more. */
const signFrom = 40;
const outletFrom = 48;

function countPieces(state: ScreenState, article: ArticleSummary, width: number): Line {
	if (article.state === 'unreadable') return [piece('unreadable ', 'bad')];
	if (article.state === 'waiting') return [];
	const outlet =
		width >= outletFrom && article.publisher ? [piece(`${visibleLine(article.publisher).slice(0, 16)} `, 'faint')] : [];
	const copy = copySign(state, article);
	return [
		...outlet,
		...copy,
		piece(`${article.quotes}`.padStart(2), article.quotes > 0 ? 'plain' : 'faint'),
		piece(width >= signFrom ? ' ❝ ' : ' ', 'quote'),
	];
}

/** A folded list says how many stand under an article; else one that goes back to another has a sign. */
function copySign({articles, copies}: ScreenState, article: ArticleSummary): Line {
	const under = articles.folded ? foldingOf(articles.all, copies).under.get(articleId(article)) : undefined;
	if (under !== undefined && articles.matches === null) return [piece(`▸${under} `, 'accent')];
	if (!article.copyOf) return [];
	const version = copies.some(({copy, kind}) => kind === 'version' && sameArticle(copy, article));
	return [piece(version ? '≡ ' : '≈ ', 'faint')];
}

/** What an empty list says: why it is empty and what to do. */
function emptyLines(state: ScreenState, width: number): readonly Line[] {
	const {progress, articles} = state;
	const sentences =
		articles.all.length > 0
			? ['No article matches this filter.', '', 'Change it with f, or clear it with Esc.']
			: progress.phase === 'listing'
				? ['Looking for articles…']
				: [
						'No articles in this folder yet.',
						'',
						'Put articles into it as text, Markdown or HTML files: they appear here by themselves. Or quit with q and open another folder.',
					];
	return explained(sentences, width);
}
