import type {Article} from '../model/article.ts';
import {isQuote, quotedText, resolutions, speakerOf, type Statement} from '../model/statement.ts';
import {blockQuotation, inline, lines} from './markdown-text.ts';

/** A statement and where it stands: its words as a block quotation with who said them, then the citation. */
export function statementParagraphs(article: Article, statement: Statement): readonly string[] {
	const words = lines(isQuote(statement) ? quotedText(statement) : statement.text);
	const said = saidBy(statement);
	return [...blockQuotation(words), ...(said === '' ? [] : ['>', `> — ${said}`]), '', citation(article, statement)];
}

/** *Marta Novak (“she”), said; with Pavel Petrov; through CNN; on condition of anonymity* */
function saidBy(statement: Statement): string {
	const speaker = speakerOf(statement);
	const {cue, chain, said, translated} = statement;
	const who = speaker ? inline(speaker.name) : isQuote(statement) ? 'nobody named' : '';
	const guess =
		speaker && resolutions[speaker.resolution].guess ? ` (“${inline(speaker.mention)}”, resolved by the program)` : '';
	return [
		`${who}${guess}${cue ? `, ${inline(cue.text)}` : ''}`.replace(/^, /, ''),
		...(statement.with.length > 0 ? [`with ${statement.with.map(({name}) => inline(name)).join(', ')}`] : []),
		...(chain.length > 0 ? [`through ${chain.map(({name}) => inline(name)).join(', ')}`] : []),
		...(said ? [inline(said.text)] : []),
		...(speaker?.terms ? [inline(speaker.terms)] : []),
		...(translated ? [`translated from ${inline(translated)}`] : []),
	]
		.filter(part => part !== '')
		.join('; ');
}

const kindNames = {
	direct: 'direct quote',
	partial: 'partial quote',
	attributed: 'attributed claim',
	asserted: 'asserted claim',
};

/** *Rosa Lind, “Dockers ready to talk”, Inland Tribune, 2025-03-14; harbour/dock.txt, characters 120–165; direct quote* */
function citation(article: Article, statement: Statement): string {
	const from = statement.segments[0]?.rawStart ?? 0;
	const to = statement.segments.at(-1)?.rawEnd ?? 0;
	return `${articleCitation(article)}, characters ${from}–${to}; ${kindNames[statement.kind]}${statement.by === 'reviewer' ? ', corrected by a reviewer' : ''}`;
}

export function articleCitation({authors, title, publisher, published, path, place}: Article): string {
	const about = [
		authors.map(inline).join(' and '),
		title === null ? '' : `“${inline(title)}”`,
		inline(publisher ?? ''),
		inline(published?.slice(0, 10) ?? 'undated'),
	];
	return `${about.filter(part => part !== '').join(', ')}; ${inline(path)}${place === null ? '' : ` ${inline(place)}`}`;
}
