import {inDesk, type Command, type CommandContext} from '../command.ts';
import {confirmed, record} from '../marking/record.ts';
import {actionOn, articleSubjects, named} from '../marking/subjects.ts';
import {selectedArticle, shownArticles} from '../state/selection.ts';
import {articleTarget} from '../state/targets.ts';

/** Marks the article as done and goes on to the next that is not; on one that is done, takes that back. */
export const doneCommand: Command = {
	id: 'review.done',
	title: 'Done, and on to the next',
	keys: ['d'],
	contexts: inDesk,
	hint: {word: 'done', rank: 26, contexts: ['articles', 'reader', 'statements']},
	enabled: state => (selectedArticle(state) ? true : 'There is no article to mark as done.'),
	run: context => markDone(context),
};

function markDone(context: CommandContext): void {
	const subjects = articleSubjects(context);
	const open = subjects.filter(({target}) => context.review.marksOf(target).status !== 'done');
	const touched = open.length > 0 ? open : subjects;
	const status = open.length > 0 ? 'done' : 'new';
	const question = status === 'done' ? `Mark ${named(touched)} as done?` : `Mark ${named(touched)} as not done?`;
	confirmed(context, touched.length, question, () => {
		const rest = status === 'done' ? nextNotDone(context) : undefined;
		record(
			context,
			touched.map(subject => actionOn(subject, 'status', status)),
			status === 'done' ? `Done: ${named(touched)}` : `Not done: ${named(touched)}`,
		);
		context.dispatch({type: 'unpicked'});
		if (rest !== undefined) context.dispatch({type: 'article selected', row: rest});
		else if (status === 'done' && allDone(context)) context.say('All articles in the list are done.', 'good');
		context.repeatable(markDone);
	});
}

const allDone = ({state}: CommandContext): boolean =>
	shownArticles(state).every(article => state.marks.of(articleTarget(article)).status === 'done');

/** The next row that is not done, from the top again after the last. */
function nextNotDone({state}: CommandContext): number | undefined {
	const shown = shownArticles(state);
	for (let step = 1; step < shown.length; step++) {
		const row = (state.articles.cursor + step) % shown.length;
		const article = shown[row]!;
		if (article.state === 'ready' && state.marks.of(articleTarget(article)).status !== 'done') return row;
	}
	return undefined;
}
