import {scales} from '../../model/mark.ts';
import {contextOf, inDesk, type Command, type CommandContext, type Context} from '../command.ts';
import {confirmed, record} from '../marking/record.ts';
import {actionOn, articleSubjects, named, statementSubjects, type Subject} from '../marking/subjects.ts';
import type {KeyChoice} from '../state/prompt.ts';

/** Grades the article (a letter) or the selected statement (a digit); `-` clears. The Admiralty code. */
export const gradeCommand: Command = {
	id: 'review.grade',
	title: 'Grade',
	keys: ['r'],
	contexts: [...inDesk, 'search', 'differences', 'compare'],
	hint: {word: 'grade', rank: 20},
	run(context) {
		const context0 = contextOf(context.state);
		const articles = gradesArticles(context0) ? articleSubjects(context) : [];
		const statements = statementSubjects(context);
		if (articles.length + statements.length === 0) {
			context.say('Select an article or a statement to grade.');
			return;
		}
		const choices: KeyChoice[] = [
			...(articles.length > 0 ? lettersOf('reliability') : []),
			...(statements.length > 0 ? lettersOf('credibility') : []),
			{key: '-', title: 'clears'},
		];
		context.prompt.key({
			label: gradePrompt(articles, statements),
			choices,
			legend: legendOf(choices),
			onKey: key => grade(context, key, context0),
		});
	},
};

const gradesArticles = (context: Context): boolean => (inDesk as readonly Context[]).includes(context);

const lettersOf = (scale: 'reliability' | 'credibility'): readonly KeyChoice[] =>
	Object.entries(scales[scale].grades).map(([key, title]) => ({key, title}));

/** Letters and digits beside each other, so that the text above stays in sight. */
const legendOf = (choices: readonly KeyChoice[]): readonly (readonly KeyChoice[])[] => {
	const letters = choices.filter(({key}) => /[A-F]/.test(key));
	const digits = choices.filter(({key}) => /[1-6]/.test(key));
	return Array.from({length: Math.max(letters.length, digits.length)}, (_, row) =>
		[letters[row], digits[row]].filter(choice => choice !== undefined),
	);
};

/** *Grade Inland Tribune A–F · this quote of Marta Novak 1–6 · - clears* */
function gradePrompt(articles: readonly Subject[], statements: readonly Subject[]): string {
	const parts = [
		...(articles.length > 0 ? [`${named(articles)} A–F`] : []),
		...(statements.length > 0 ? [`${named(statements)} 1–6`] : []),
		'- clears',
	];
	return `Grade ${parts.join(' · ')}`;
}

function grade(context: CommandContext, key: string, begunIn: Context): void {
	const toArticles = key === '-' ? begunIn === 'articles' : /[A-F]/.test(key);
	const subjects = toArticles ? articleSubjects(context) : statementSubjects(context);
	const scale = toArticles ? 'reliability' : 'credibility';
	const after = key === '-' ? null : {scale, version: scales[scale].version, grade: key};
	const done = key === '-' ? `Cleared the grade of ${named(subjects)}` : `Graded ${named(subjects)} ${key}`;
	confirmed(context, subjects.length, `Grade ${named(subjects)} ${key}?`, () => {
		record(
			context,
			subjects.map(subject => actionOn(subject, 'grade', after)),
			done,
		);
		context.repeatable(again => grade(again, key, contextOf(again.state)));
	});
}
