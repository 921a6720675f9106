import {marked} from 'marked';
import {expect, test} from 'vitest';
import type {DeskExport} from '../../source/export/desk-export.ts';
import {markdownExport} from '../../source/export/markdown.ts';
import {makeArticle} from '../screen/fake-desk.ts';
import {
	articleTarget,
	credibility,
	harbourExport,
	janasReview,
	reliability,
	statementTarget,
	tribune,
	words,
} from './harbour-export.ts';

const written = (desk: DeskExport): string => [...markdownExport(desk)].join('');

/** Every element and address that a Markdown program would make of it. */
function elementsOf(markdown: string): ReadonlySet<string> {
	const html = marked.parse(markdown, {async: false});
	const tags = html.match(/<[^>]*>/g) ?? [];
	return new Set(tags.flatMap(tag => tag.match(/[a-z][a-z0-9]*/gi) ?? [tag]));
}

test('an editor is handed quote, speaker, citation, grade, note and differences', () => {
	const review = janasReview();
	review.record({action: 'grade', target: articleTarget(), after: reliability('B')});
	review.record({action: 'grade', target: statementTarget(), after: credibility('2')});
	review.record({action: 'tag', target: statementTarget(), after: 'strike'});
	review.record({action: 'note', target: statementTarget(), after: 'Heard the tape.\nShe laughed.'});
	expect(written(harbourExport(review, {marked: true}))).toBe(`# harbour-strike

## Dockers "ready to talk", says union chief

Rosa Lind, “Dockers "ready to talk", says union chief”, Inland Tribune, 2025-03-14; inland-tribune.txt

- Jana Vrba: reliability B (usually reliable)

> “We are ready to talk, but not under threat.”
>
> — Marta Novak, told

Rosa Lind, “Dockers "ready to talk", says union chief”, Inland Tribune, 2025-03-14; inland-tribune.txt, characters 51–94; direct quote

- Jana Vrba: credibility 2 (probably true) · tags: strike
- Jana Vrba notes: Heard the tape.\\
  She laughed.
- 2 quotations in 2 articles:
  - Harbor Courier, 2025-03-13, Marta Novak: truncation: “but not under threat” is left out
  - Inland Tribune, 2025-03-14, Marta Novak: “We are ready to talk, but not under threat.” (reference)
`);
});

test('a guessed speaker is shown as a guess, with the words it was guessed from', () => {
	expect(written(harbourExport(janasReview()))).toContain('> — Marta Novak (“she”, resolved by the program), said');
});

test('without --marked every statement of every article is in it, in the order of the text', () => {
	const whole = written(harbourExport(janasReview()));
	const report = whole.slice(whole.indexOf('## Dockers'));
	const places = ['Dockers', 'The dockers stayed out', `“${words}”`].map(part => report.indexOf(part));
	expect(places.every(place => place >= 0)).toBe(true);
	expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('with --marked and no marks there is nothing but the desk’s name', () => {
	expect(written(harbourExport(janasReview(), {marked: true}))).toBe('# harbour-strike\n');
});

const hostile = [
	'<script>alert(1)</script><img src=x onerror=alert(1)>',
	'![pixel](http://tracker.example/p.gif) [click](javascript:alert(1)) <http://a.example>',
	'https://evil.example www.evil.example ftp://evil.example me@evil.example mailto:me@evil.example',
	'`code` **bold** _it_ ~~no~~ a|b|c <!-- hidden --> &lt;b&gt; &#60;i&#62; \\<b\\>',
	'[ref]: http://evil.example',
];
const lineStarts = [
	'# heading',
	'- list',
	'+ list',
	'1. list',
	'2) list',
	'===',
	'---',
	'    code',
	'\tcode',
	'| a | b |',
	'> deep',
	':---',
	'```',
	'~~~',
];

test('no word of an article, a reviewer or a file name becomes Markdown or HTML', () => {
	const everything = [...hostile, ...lineStarts].join('\n');
	const evil = makeArticle({
		path: '<img src=x>/`a`|[b](c).txt',
		title: hostile[0]!,
		publisher: hostile[1]!,
		authors: [hostile[2]!],
		published: hostile[3]!,
		paragraphs: [everything],
		statements: [{words: everything, kind: 'direct', speaker: hostile[0]!, cue: '`code`'}],
	});
	const review = janasReview();
	review.record({action: 'note', target: statementTarget(evil), after: everything});
	review.record({action: 'tag', target: statementTarget(evil), after: hostile[1]!});
	review.record({action: 'note', target: {kind: 'person', name: hostile[0]!}, after: hostile[2]!});
	review.record({
		action: 'note',
		target: {...statementTarget(), path: hostile[1]!} as never,
		after: 'gone',
		sha256: 'x',
	});
	review.settle([{...evil.article, raw: () => evil.article.raw}]);
	const report = written({...harbourExport(review), name: hostile[0]!, articles: () => [evil]});
	const own = ['h1', 'h2', 'p', 'blockquote', 'ul', 'li', 'br'];
	expect([...elementsOf(report)].filter(element => !own.includes(element))).toEqual([]);
	expect(report).toContain('alert');
	expect(review.orphans()).toHaveLength(1);
	expect(report).toContain('Marks whose words are no longer there');
});

test('control characters and bidirectional overrides are shown, never sent', () => {
	const evil = makeArticle({
		path: 'evil.txt',
		title: 'safe\u001B]0;owned\u0007 \u202Egnp.exe',
		paragraphs: ['“A\u001B[31mB\u009BC” said Otto.'],
		statements: [{words: 'A\u001B[31mB\u009BC', kind: 'direct'}],
	});
	const report = written({...harbourExport(janasReview()), articles: () => [evil]});
	expect(report).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
	expect(report).toContain('␛');
});

test('words of a file that has changed are said to be only like those that were marked', () => {
	const review = janasReview();
	review.record({action: 'note', target: statementTarget(), after: 'Heard the tape.', sha256: 'old'});
	const edited = makeArticle({
		path: tribune.article.path,
		paragraphs: ['“We are ready to speak, but not under threat.” Marta Novak told reporters.'],
		statements: [{words: 'We are ready to speak, but not under threat.', kind: 'direct', speaker: 'Marta Novak'}],
	});
	review.settle([{...edited.article, raw: () => edited.article.raw}]);
	const report = written({...harbourExport(review, {marked: true}), articles: () => [edited], utterances: []});
	expect(report).toContain('“We are ready to speak, but not under threat.”');
	expect(report).toMatch(/these words are \d\d % like those that were marked/);
});
