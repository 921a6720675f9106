import {expect, test} from 'vitest';
import {fakeDesk} from '../fake-desk.ts';
import {harbour, tribune} from '../harbour.ts';
import {sitDown} from '../sitting.ts';

const tribuneTarget = {kind: 'article', path: tribune.article.path, place: null} as const;

test('the prompt names what is graded, and a letter grades the article', async () => {
	const sitting = await sitDown(fakeDesk(harbour));
	await sitting.press('r');
	expect(sitting.footer).toContain('Grade Inland Tribune A–F · this quote of Marta Novak 1–6 · - clears');
	await sitting.press('b');
	expect(sitting.desk.review.marksOf(tribuneTarget).grades.reliability?.grade).toBe('B');
	expect(sitting.screen).toContain('B Dockers');
	expect(sitting.footer).toContain('Graded Inland Tribune B');
});

test('a digit grades the selected statement', async () => {
	const sitting = await sitDown(fakeDesk(harbour));
	await sitting.press('tab', 'tab', 'j', 'r', '3');
	expect(sitting.screen).toMatch(/“We are ready to talk.*\n.*\n.*grade 3/);
	expect(sitting.desk.review.marked()).toMatchObject([{target: {kind: 'statement'}}]);
});

test('a dash clears the grade', async () => {
	const sitting = await sitDown(fakeDesk(harbour));
	await sitting.press('r', 'b', 'r', '-');
	expect(sitting.desk.review.marksOf(tribuneTarget).grades).toEqual({});
});

test('a key that is no grade leaves everything as it was', async () => {
	const sitting = await sitDown(fakeDesk(harbour));
	await sitting.press('r', 'z');
	expect(sitting.desk.review.events()).toEqual([]);
	expect(sitting.state.prompt).toBeNull();
});

test('grading several articles says how many and waits for another key', async () => {
	const sitting = await sitDown(fakeDesk(harbour));
	await sitting.press('space', 'space', 'r', 'c');
	expect(sitting.footer).toContain('Grade 2 articles C?');
	expect(sitting.desk.review.events()).toEqual([]);
	await sitting.press('y');
	expect(sitting.desk.review.marked()).toHaveLength(2);
	await sitting.press('u');
	expect(sitting.desk.review.marked()).toHaveLength(0);
});

test('a dot does the same again to what is selected then', async () => {
	const sitting = await sitDown(fakeDesk(harbour));
	await sitting.press('r', 'd', 'j', '.');
	expect(sitting.screen.match(/D (Dockers|Union)/g)).toHaveLength(2);
});

test('undo takes the grade back and says so, redo brings it again', async () => {
	const sitting = await sitDown(fakeDesk(harbour));
	await sitting.press('r', 'b', 'u');
	expect(sitting.screen).toContain('– Dockers');
	expect(sitting.footer).toContain('Took back: grade on inland-tribune.txt');
	await sitting.press('ctrl-r');
	expect(sitting.screen).toContain('B Dockers');
});
