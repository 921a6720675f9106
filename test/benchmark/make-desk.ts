// Writes a folder of invented articles, to see how the desk bears many of them. The same count and seed give the same files.
//   node test/benchmark/make-desk.ts FOLDER --articles 10000 [--seed 1]
// Six articles report one event; they share its remarks, some of them cut, bracketed or given to somebody else.
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import * as vocabulary from './vocabulary.ts';

const {values, positionals} = parseArgs({
	options: {articles: {type: 'string', default: '1000'}, seed: {type: 'string', default: '1'}},
	allowPositionals: true,
});
const folder = positionals[0];
const count = Number(values.articles);
if (!folder || !Number.isInteger(count) || count < 1) {
	console.error('usage: node test/benchmark/make-desk.ts FOLDER --articles COUNT [--seed NUMBER]');
	process.exit(2);
}

const articlesAnEvent = 6;
const articlesAFolder = 500;

interface Remark {
	readonly speaker: Speaker;
	readonly sentences: readonly string[];
}

interface Speaker {
	readonly name: string;
	readonly office: string;
}

interface Event {
	readonly town: string;
	readonly thing: string;
	readonly day: number;
	readonly remarks: readonly Remark[];
	readonly facts: readonly string[];
}

/** Mulberry32: 32 bits of state, the same numbers on every machine. */
function numbers(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

const random = numbers(Number(values.seed));
const below = (limit: number): number => Math.floor(random() * limit);
const oneOf = <Item>(list: readonly Item[]): Item => list[below(list.length)]!;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const v = vocabulary;
const phrase = (): string => `the ${oneOf(v.qualities)} ${oneOf(v.things)}`;

/** Mostly words that are drawn, so that remarks on two events do not look like one. */
function remarkSentence(): string {
	const [one, two, three] = [phrase(), phrase(), phrase()];
	switch (below(6)) {
		case 0:
			return `${capital(one)} was ${oneOf(v.deeds)} ${oneOf(v.reasons)}.`;
		case 1:
			return `${capital(one)} and ${two} cost ${oneOf(v.towns)} ${2 + below(9000)} crowns, and ${three} was ${oneOf(v.deeds)}.`;
		case 2:
			return `We never ${oneOf(v.deeds)} ${one}, you know, and ${two} will be ${oneOf(v.deeds)} ${oneOf(v.reasons)}.`;
		case 3:
			return `Whoever ${oneOf(v.deeds)} ${one} has not seen ${two} beside ${three}.`;
		case 4:
			return `${capital(one)} ${oneOf(v.deeds)} by ${oneOf(v.familyNames)}, ${two} ${oneOf(v.deeds)} by ${oneOf(v.familyNames)}: that is ${oneOf(v.towns)}.`;
		default:
			return `${oneOf(v.openings)}, whatever ${one} says about ${two} or ${oneOf(v.givenNames)} about ${three}.`;
	}
}

function factSentence(town: string): string {
	switch (below(4)) {
		case 0:
			return `${capital(phrase())} in ${town} was ${oneOf(v.deeds)} in ${1960 + below(65)} at a cost of ${1 + below(80)} million crowns.`;
		case 1:
			return `About ${2 + below(98)} percent of the households in ${town} depend on ${phrase()}, according to the National Statistics Office.`;
		case 2:
			return `In ${1990 + below(35)}, ${town} had ${below(2) ? 'more' : 'fewer'} ${oneOf(v.things)} workers than ${oneOf(v.towns)}.`;
		default:
			return `${oneOf(v.offices).replace(/^./, first => first.toUpperCase())} said that ${phrase()} had been ${oneOf(v.deeds)} ${oneOf(v.reasons)}.`;
	}
}

function makeEvent(): Event {
	const town = oneOf(v.towns);
	const speakers = Array.from({length: 3}, () => ({
		name: `${oneOf(v.givenNames)} ${oneOf(v.familyNames)}`,
		office: oneOf(v.offices),
	}));
	return {
		town,
		thing: oneOf(v.things),
		day: below(330),
		remarks: Array.from({length: 7}, (_, index) => ({
			speaker: speakers[index % speakers.length]!,
			sentences: Array.from({length: 1 + below(2)}, remarkSentence),
		})),
		facts: Array.from({length: 9}, () => factSentence(town)),
	};
}

/** What an outlet makes of a remark: mostly nothing, else one of the changes that collation has names for. */
function retell({sentences}: Remark): string {
	const text = sentences.join(' ');
	switch (below(12)) {
		case 0:
			return text.replace(', you know,', '');
		case 1:
			return sentences[0]!;
		case 2:
			return text.replace(/\bthe (\w+) (\w+)/, 'the [$1] $2');
		case 3:
			return text.replace(/\bnever /, '');
		case 4:
			return text.replace(/\d+/, digits => String(Number(digits) * 10));
		case 5:
			return text.replace(/ (because|although|while|since) [^.]+/, ' …');
		default:
			return text;
	}
}

function report(remark: Remark): string {
	const words = retell(remark);
	const {name, office} = remark.speaker;
	const surname = name.split(' ')[1]!;
	switch (below(4)) {
		case 0:
			return `“${words.replace(/\.$/, ',')}” ${surname} told reporters.`;
		case 1:
			return `${name}, ${office}, said: “${words}”`;
		case 2:
			return `“${words.replace(/\.$/, ',')}” ${below(2) ? 'he' : 'she'} added.`;
		default:
			return `According to ${surname}, “${words.replace(/\.$/, '').replace(/^[A-Z]/, first => first.toLowerCase())}”.`;
	}
}

function makeArticle(
	event: Event,
	outlet: string,
): {title: string; byline: string; date: string; paragraphs: string[]} {
	const date = new Date(Date.UTC(2025, 0, 1 + event.day + below(3))).toISOString().slice(0, 10);
	const first = event.remarks[0]!.speaker;
	const paragraphs = [
		`${event.town.toUpperCase()} – ${capital(phrase())} was ${oneOf(v.deeds)} on ${date}, ${first.name}, ${first.office}, said in ${event.town}.`,
	];
	for (const remark of event.remarks.filter(() => random() < 0.75)) {
		paragraphs.push(report(remark));
		paragraphs.push(`${oneOf(event.facts)} ${factSentence(event.town)}`);
	}
	return {
		title: `${capital(oneOf(v.qualities))} ${event.thing} divides ${event.town}`,
		byline: `By ${oneOf(v.givenNames)} ${oneOf(v.familyNames)}, ${outlet}`,
		date,
		paragraphs,
	};
}

function write(index: number, event: Event): void {
	const outlet = oneOf(v.outlets);
	const {title, byline, date, paragraphs} = makeArticle(event, outlet);
	const teasers = [oneOf(v.teasers), oneOf(v.teasers), oneOf(v.teasers)];
	const directory = path.join(folder!, String(Math.floor(index / articlesAFolder)).padStart(3, '0'));
	if (index % articlesAFolder === 0) mkdirSync(directory, {recursive: true});
	const stem = path.join(directory, `${String(index).padStart(6, '0')}-${event.town.toLowerCase()}-${event.thing}`);
	const kind = random();
	if (kind < 0.7)
		writeFileSync(
			`${stem}.txt`,
			[
				title,
				byline,
				date,
				'Share on Facebook Copy link',
				'',
				...paragraphs,
				'',
				'You May Also Like',
				...teasers,
				'',
			].join('\n'),
		);
	else if (kind < 0.85)
		writeFileSync(`${stem}.md`, [`# ${title}`, `*${byline}, ${date}*`, ...paragraphs].join('\n\n') + '\n');
	else writeFileSync(`${stem}.html`, page({title, outlet, date, byline, paragraphs, teasers}));
}

function page(article: {
	title: string;
	outlet: string;
	date: string;
	byline: string;
	paragraphs: string[];
	teasers: string[];
}): string {
	const {title, outlet, date, byline, paragraphs, teasers} = article;
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | ${outlet}</title>
<meta property="og:site_name" content="${outlet}"><meta property="article:published_time" content="${date}"></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a></nav>
<article><h1>${title}</h1><p class="byline">${byline}</p><div class="share"><a href="#">Share</a> <a href="#">Copy link</a></div>
${paragraphs.map(paragraph => `<p>${paragraph}</p>`).join('\n')}
</article><section class="related"><h2>Read next</h2><ul>${teasers.map(teaser => `<li><a href="#">${teaser}</a></li>`).join('')}</ul></section>
<footer>© ${outlet}</footer></body></html>
`;
}

let event = makeEvent();
for (let index = 0; index < count; index++) {
	if (index % articlesAnEvent === 0) event = makeEvent();
	write(index, event);
}
console.log(`${count} articles in ${folder}`);
