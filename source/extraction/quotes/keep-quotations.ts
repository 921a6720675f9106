import type {Article, BlockKind} from '../../model/article.ts';
import type {Span} from '../../model/span.ts';
import {score, type Forest} from '../forest/forest.ts';
import {Row} from '../forest/row.ts';
import {outerTokens} from '../speakers/features.ts';
import type {Scene} from '../speakers/scene.ts';
import {stretchFeatureCount, stretchFeatures} from './stretch-features.ts';
import type {StretchHabits} from './stretch-habits.ts';

/** The numbers of those stretches that are somebody's words: titles of works, nicknames and words held with tongs are left out. */
export function keepQuotations(scene: Scene, habits: StretchHabits, forest: Forest): readonly number[] {
	const row = new Row(stretchFeatureCount);
	const {article, stretches} = scene.reading;
	const kept: number[] = [];
	const doubtful: number[] = [];
	for (const [index, {block, reopened, closed}] of stretches.entries()) {
		if (isNamed(scene, index)) continue;
		stretchFeatures(scene, index, habits, row);
		const goesOn = !closed && stretches[index + 1]?.reopened === true;
		if (goesOn || (reopened && kept.at(-1) === index - 1) || isRead(scene, index) || score(forest, row.values) > 0)
			kept.push(index);
		else if (headlines.has(article.blocks[block]!.kind)) doubtful.push(index);
	}
	if (doubtful.length === 0) return kept;
	const body = kept.filter(index => !headlines.has(article.blocks[stretches[index]!.block]!.kind));
	const said = body.map(index => wordsOf(article, stretches[index]!)).join('|');
	const taken = doubtful.filter(index => {
		const words = wordsOf(article, stretches[index]!);
		return (
			words.trim().split(' ').length >= fewestWords &&
			(said.includes(words) || opensHeadline(article, stretches[index]!))
		);
	});
	return taken.length === 0 ? kept : [...kept, ...taken].sort((a, b) => a - b);
}

/** *‘THEY IGNORED ME’: letters on the crane*: a headline of two halves begins with somebody’s words. */
const opensHeadline = ({text, blocks}: Article, {block, start, end}: Span & {readonly block: number}): boolean =>
	!/[\p{L}\p{N}]/u.test(text.slice(blocks[block]!.start, start)) && /^\p{P}{1,2}:\s/u.test(text.slice(end, end + 4));

/** What a headline takes from a quotation of the text is one, short or loud as it may be. */
const headlines: ReadonlySet<BlockKind> = new Set<BlockKind>(['title', 'heading', 'standfirst']);

/** A word or two may be the paper’s own tongs: *Minister ‘sorry’*. */
const fewestWords = 3;

const wordsOf = ({text}: Article, {start, end}: Span): string =>
	` ${text
		.slice(start, end)
		.toLowerCase()
		.replace(/’/g, "'")
		.replace(/[^\p{L}\p{N}']+/gu, ' ')
		.trim()} `;

/** *A note in the margin reads, “Not now.”* */
function isRead(scene: Scene, index: number): boolean {
	const {tokens, article, stretches} = scene.reading;
	const [from] = outerTokens(scene, index);
	const {start} = stretches[index]!;
	return (
		/^reads?$/.test(tokens[from - 2]?.text ?? '') &&
		/^[,:]$/.test(tokens[from - 1]!.text) &&
		/^\p{Lu}/u.test(article.text.slice(start, start + 2))
	);
}

/** *so-called “river fund”*, *its title is “Nine summers”*: what something is called is nobody’s words. */
function isNamed(scene: Scene, index: number): boolean {
	const {tokens} = scene.reading;
	const [from] = outerTokens(scene, index);
	const word = (back: number) => tokens[from - back]?.text.toLowerCase() ?? '';
	if (word(1) === 'called' && word(2) === '-' && word(3) === 'so') return true;
	// *Review: ‘The Long Quay’ is a symphony*
	if (word(1) === ':' && word(2) === 'review' && isTitleCase(scene, index)) return true;
	if (/^(?:is|was)$/.test(word(1)) && /^(?:title|name|headline|nickname)$/.test(word(2))) return true;
	// *in her memoir, “Cold Is a Word,” she wrote*
	return works.has(word(1) === ',' ? word(2) : word(1)) && isTitleCase(scene, index);
}

const works: ReadonlySet<string> = new Set(
	'book memoir memoirs novel film movie song album poem essay play documentary podcast musical opera'.split(' '),
);

/** Whether several words have a capital each, but for the small ones. */
function isTitleCase({reading: {article, stretches}}: Scene, index: number): boolean {
	const {start, end} = stretches[index]!;
	const words = article.text.slice(start, end).split(/\s+/);
	const heavy = words.filter(word => word.length > 3 || /^\p{Lu}/u.test(word));
	return words.length < 12 && heavy.length > 1 && heavy.every(word => /^\p{Lu}/u.test(word));
}
