import {expect, test} from 'vitest';
import {anchorAt} from '../../source/model/anchor.ts';
import {findAnchor} from '../../source/review/anchoring.ts';

const article = `Dockers stay out for a third day

The head of the dockers' union, Marta Novak, said on Friday that her members were ready to talk. “Nobody wants an empty harbour at Easter, believe me,” she told reporters at the gate.

The ministry called the strike “a disgrace”. A spokesman said: “A deadline is a deadline.”

The ferry to Saltholm was cancelled again. “We will wait,” said a driver, Otto Lind.
`;

function anchorOn(words: string, text = article) {
	const rawStart = text.indexOf(words);
	if (rawStart < 0) throw new Error(`no “${words}”`);
	return anchorAt(text, {rawStart, rawEnd: rawStart + words.length});
}

const harbour = 'Nobody wants an empty harbour at Easter, believe me,';

/** The words that the anchor is found on in the new text, with how; undefined for an orphan. */
function findIn(text: string, words: string, before = article) {
	const found = findAnchor(text, anchorOn(words, before));
	return found && [found.how, text.slice(found.rawStart, found.rawEnd)];
}

test('in an unchanged text every anchor is where it was', () => {
	for (const words of [harbour, 'a disgrace', 'We will wait,', 'D'])
		expect(findIn(article, words)).toEqual(['position', words]);
});

test('words that moved are found by themselves and what stands around them', () => {
	expect(findIn(`Updated at noon.\n\n${article}`, harbour)).toEqual(['context', harbour]);
	expect(findIn(`Updated at noon.\n\n${article}`, 'a disgrace')).toEqual(['context', 'a disgrace']);
});

test('the same words twice are told apart by what stands around them', () => {
	const text = `“We will wait,” the mayor said when asked whether she would go.\n\n${article}`;
	const found = findAnchor(text, anchorOn('We will wait,'));
	expect(found?.rawStart).toBe(text.lastIndexOf('We will wait,'));
});

test('the same words at the same place are not believed when they stand in another sentence', () => {
	const before = 'He was asked about the toll. “No comment,” said Otto Lind.\n';
	const after = 'Who set fire to the old mill? “No comment,” the mayor answered.\n'.padStart(64);
	const anchor = {...anchorOn('No comment,', before), rawStart: after.indexOf('No comment,')};
	expect(findAnchor(after, {...anchor, rawEnd: anchor.rawStart + 11})).toBeUndefined();
});

test('edited words are found approximately, at their new bounds', () => {
	const text = article.replace(harbour, 'Nobody wants an empty port at Easter, believe me,');
	expect(findIn(text, harbour)).toEqual(['approximate', 'Nobody wants an empty port at Easter, believe me,']);
});

test('words that are gone are an orphan', () => {
	expect(findIn(article.replace(`“${harbour}” she told reporters at the gate.`, ''), harbour)).toBeUndefined();
	expect(findIn('', harbour)).toBeUndefined();
	expect(findIn('An article about something else altogether.', harbour)).toBeUndefined();
});

test('two places that are equally like the words are an orphan, never a guess', () => {
	const before = 'Prices rose by 4.1 percent in March, the office said.\n';
	const after =
		'Prices rose by 4.2 percent in March, the office said.\nPrices rose by 4.3 percent in March, the office said.\n';
	expect(findIn(after, 'Prices rose by 4.1 percent in March', before)).toBeUndefined();
});

test('a short quotation that is gone is not found on the same phrase elsewhere', () => {
	const text = article.replace('called the strike “a disgrace”', 'said nothing of the strike');
	expect(findIn(`${text}\nA reader called our headline a disgrace to the trade.\n`, 'a disgrace')).toBeUndefined();
});

test('a stretch of thousands of characters is found again in a text of a megabyte', () => {
	const sentence = (index: number) => `Sentence number ${index} says that crane ${index * 7919} stood still. `;
	const text = Array.from({length: 20_000}, (_, index) => sentence(index)).join('');
	const words = text.slice(500_000, 504_000);
	const edited = text.slice(100).replace(words, `${words.slice(0, 2000)} indeed ${words.slice(2000)}`);
	const found = findAnchor(edited, anchorAt(text, {rawStart: 500_000, rawEnd: 504_000}));
	expect(found).toMatchObject({how: 'approximate', rawStart: 499_900});
});
