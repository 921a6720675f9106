import {expect, test} from 'vitest';
import {anchorAt} from '../../source/model/anchor.ts';
import type {Target} from '../../source/model/event.ts';
import type {PresentArticle} from '../../source/review/file-matching.ts';
import {openReview, type ReviewRecord} from '../../source/review/open-review.ts';

const text = 'Dockers stay out\n\n“A deadline is a deadline for all of us,” Pavel Petrov told radio.\n\nShare this\n';
const words = 'A deadline is a deadline for all of us,';

const review = (): ReviewRecord => openReview(':memory:', {reviewer: 'Jana Vrba', version: '0.1.0'});

const present = (path: string, sha256: string, raw?: string): PresentArticle => ({
	path,
	place: null,
	sha256,
	raw: () => raw,
});

const article = (path: string): Target => ({kind: 'article', path, place: null});

function on(marked: string, raw = text, path = 'courier.txt', kind: 'statement' | 'block' | 'utterance' = 'statement') {
	const rawStart = raw.indexOf(marked);
	return {kind, path, place: null, anchor: anchorAt(raw, {rawStart, rawEnd: rawStart + marked.length})};
}

/** A review with a note on the statement and a tag on the article, recorded when the file was as `text`. */
function marked(): ReviewRecord {
	const jana = review();
	jana.record({action: 'note', target: on(words), after: 'heard it', sha256: 'v1'});
	jana.record({action: 'tag', target: article('courier.txt'), after: 'strike', sha256: 'v1'});
	return jana;
}

test('in an unchanged file nothing is sought', () => {
	const jana = marked();
	jana.settle([{...present('courier.txt', 'v1'), raw: () => expect.fail('the text was asked for')}]);
	expect(jana.marksOf(on(words)).note).toBe('heard it');
	expect(jana.marked().map(({found}) => found)).toEqual([undefined, undefined]);
	expect(jana.orphans()).toEqual([]);
});

test('in an edited file the mark is on the words where they are now, and no more where they were', () => {
	const jana = marked();
	const edited = `Corrected at noon.\n${text}`;
	jana.settle([present('courier.txt', 'v2', edited)]);
	expect(jana.marksOf(on(words, edited)).note).toBe('heard it');
	expect(jana.marksOf(on(words)).note).toBeNull();
	expect(jana.marked()[0]).toMatchObject({target: on(words, edited), found: {how: 'context', similarity: 1}});
	expect(jana.marksOf(article('courier.txt')).tags).toEqual(['strike']);

	jana.record({action: 'tag', target: on(words, edited), after: 'radio', sha256: 'v2'});
	expect(jana.marksOf(on(words, edited))).toMatchObject({note: 'heard it', tags: ['radio']});
	expect(jana.events(on(words, edited))).toHaveLength(2);
	jana.settle([present('courier.txt', 'v1', text)]);
	expect(jana.marksOf(on(words))).toMatchObject({note: 'heard it', tags: ['radio']});
});

test('the same position in two versions of a file is not the same statement', () => {
	const jana = marked();
	const edited = text.replace(words, 'We shall never go back to work here');
	const {rawStart} = on(words).anchor;
	const other: Target = {...on(words), anchor: anchorAt(edited, {rawStart, rawEnd: rawStart + words.length})};
	jana.record({action: 'note', target: other, after: 'another remark', sha256: 'v2'});
	jana.settle([present('courier.txt', 'v2', edited)]);
	expect(jana.marksOf(other).note).toBe('another remark');
	expect(jana.orphans().map(({marks}) => marks.note)).toEqual(['heard it']);
});

test('words that are gone leave an orphan, which is listed and comes back with them', () => {
	const jana = marked();
	jana.settle([present('courier.txt', 'v2', 'Dockers stay out\n\nMore soon.\n')]);
	expect(jana.orphans()).toMatchObject([{target: on(words), marks: {note: 'heard it'}}]);
	expect(jana.marked().map(({target}) => target.kind)).toEqual(['article']);
	jana.settle([present('courier.txt', 'v1', text)]);
	expect(jana.orphans()).toEqual([]);
	expect(jana.marksOf(on(words)).note).toBe('heard it');
});

test('a renamed file is known by its content, unless two have it', () => {
	const jana = marked();
	jana.settle([present('archive/courier.txt', 'v1', text), present('meridian.txt', 'm1', 'Other.')]);
	expect(jana.marksOf(article('archive/courier.txt')).tags).toEqual(['strike']);
	expect(jana.marksOf(on(words, text, 'archive/courier.txt')).note).toBe('heard it');
	jana.settle([present('one.txt', 'v1', text), present('two.txt', 'v1', text)]);
	expect(jana.orphans().map(({target}) => target.kind)).toEqual(['statement', 'article']);
});

test('the path counts more than the content: a copy beside an edited file does not take its marks', () => {
	const jana = marked();
	const edited = `${text}\nUpdated.\n`;
	jana.settle([present('courier.txt', 'v2', edited), present('backup/courier.txt', 'v1', text)]);
	expect(jana.marksOf(on(words, edited)).note).toBe('heard it');
	expect(jana.marksOf(on(words, text, 'backup/courier.txt')).note).toBeNull();
});

test('an article that is not read yet keeps its marks where they were', () => {
	const jana = marked();
	jana.settle([present('courier.txt', 'v2')]);
	expect(jana.marksOf(on(words)).note).toBe('heard it');
	expect(jana.orphans()).toEqual([]);
});

test('decisions and corrections move with their words, and a lost one is listed, not applied elsewhere', () => {
	const jana = review();
	const [block, statement] = [on('Share this', text, 'courier.txt', 'block'), on(words)];
	jana.record({action: 'remove block', target: block, after: {kind: 'remove', anchor: block.anchor}, sha256: 'v1'});
	const correction = {kind: 'speaker', anchor: statement.anchor, name: 'Pavel Petrov'};
	jana.record({action: 'correct', target: statement, after: correction, sha256: 'v1'});
	const key = {path: 'courier.txt', place: null};

	const edited = text.replace('Dockers', 'The dockers').replace('Share this', 'Follow us');
	jana.settle([present('courier.txt', 'v2', edited)]);
	expect(jana.correctionsOf(key)).toEqual([{...correction, anchor: on(words, edited).anchor}]);
	expect(jana.decisionsOf(key)).toEqual([]);
	expect(jana.orphans().map(({target}) => target.kind)).toEqual(['block']);
	jana.undo();
	jana.undo();
	expect(jana.orphans()).toEqual([]);
});

test('both witnesses of a join move with their words, each in its own article', () => {
	const jana = review();
	const otherText = `At the gate\n\n“${words}” said Petrov.\n`;
	const other = on(words, otherText, 'meridian.txt', 'utterance');
	jana.record({action: 'join', target: on(words, text, 'courier.txt', 'utterance'), after: other, sha256: 'v1'});
	const [edited, otherEdited] = [`Noon.\n${text}`, `Morning edition.\n${otherText}`];
	jana.settle([present('courier.txt', 'v2', edited), present('meridian.txt', 'm2', otherEdited)]);
	expect(jana.groupings()).toEqual([
		{
			action: 'join',
			target: on(words, edited, 'courier.txt', 'utterance'),
			after: on(words, otherEdited, 'meridian.txt', 'utterance'),
		},
	]);
	jana.undo();
	expect(jana.groupings()).toEqual([]);
});
