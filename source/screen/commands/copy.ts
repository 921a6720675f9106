import type {Article} from '../../model/article.ts';
import {isQuote, quotedText, speakerOf, type Statement} from '../../model/statement.ts';
import {visible} from '../../language/visible.ts';
import {contextOf, inDesk, type Command, type CommandContext} from '../command.ts';
import {selectedArticle, selectedStatement} from '../state/selection.ts';
import {dateShown} from '../text/date.ts';

/** Copies the statement with its citation to the terminal's clipboard (OSC 52). */
export const copyCommand: Command = {
	id: 'statement.copy',
	title: 'Copy the statement with its citation; the comparison as a card',
	keys: ['y'],
	contexts: [...inDesk, 'search', 'compare'],
	hint: {word: 'copy', rank: 42, contexts: ['statements', 'search', 'compare']},
	async run(context) {
		const {utterance} = context.state.compare;
		if (contextOf(context.state) === 'compare' && utterance) {
			const {comparisonCard} = await import('../../collation/compare/card.ts');
			const card = comparisonCard(utterance, key => context.services.article(key)?.article);
			context.terminal.copy(card.split('\n').map(visible).join('\n'));
			context.say('Copied the comparison as a card that copydesk verify can check', 'good');
			return;
		}
		const found = statementInFront(context);
		if (!found) {
			context.say('Select a statement to copy.');
			return;
		}
		context.terminal.copy(withCitation(found.article, found.statement));
		context.say('Copied with its citation', 'good');
	},
};

function statementInFront({state, services}: CommandContext): {article: Article; statement: Statement} | undefined {
	const view = contextOf(state);
	if (view === 'search') {
		const hit = state.search.found?.hits[state.search.cursor];
		const article = hit && services.article(hit)?.article;
		return article && {article, statement: hit.statement};
	}
	const article = state.open?.desk?.article;
	const statement = selectedStatement(state);
	return article && statement && {article, statement};
}

/** *“Nobody wants an empty harbour.” (Marta Novak, in: Rosa Lind, Dockers “ready to talk”, Inland Tribune, 14 Mar 2025, https://…)* */
export function withCitation(article: Article, statement: Statement): string {
	const speaker = speakerOf(statement);
	const {authors, title, publisher, published, url, path} = article;
	const parts = [authors.join(', '), title ?? path, publisher ?? '', published ? dateShown(published) : '', url ?? ''];
	const source = parts.filter(part => part !== '').join(', ');
	const words = isQuote(statement) ? quotedText(statement) : statement.text;
	return visible(`${words} (${speaker ? `${speaker.name}, in: ` : ''}${source})`);
}

/** Opens the address that the article gives. */
export const browseCommand: Command = {
	id: 'article.browse',
	title: 'Open the original in the browser',
	keys: ['o'],
	contexts: inDesk,
	async run({state, services, say, terminal}) {
		const article = selectedArticle(state);
		const url = article && services.article(article)?.article.url;
		if (!url) {
			say('This article gives no web address.');
			return;
		}
		await terminal.browse(url);
		say(`Opened ${visible(url)}`, 'good');
	},
};
