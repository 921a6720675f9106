import {expect, test} from 'vitest';
import {clean} from '../../source/cleaning/clean.ts';
import {checkNothingLost} from '../cleaning/documents.ts';
import {only, readBytes, texts} from './reading.ts';

const story = `Reactor stays shut after valve fault

By Ella Stone

> DUNMERE — The reactor at Dunmere will stay shut for at least two weeks
> after a valve in its cooling circuit failed to close during a test, the
> operator said on Wednesday.
>
> “The plant is telling us something, and we are going to listen,” the
> regulator’s chief inspector, Amara Holt, told a news conference. She said
> she expected a full report by Monday.
>
> The valve had been replaced in January. Its maker, Orsted Flow, denied
> that the part was at fault and said it had “no reason to doubt” its
> tests.`;
const header = `From: Ella Stone <ella@valleysentinel.example>
Date: Wed, Apr 9, 2025 at 5:40 PM
Subject: Reactor story
To: Emil Dorn <emil@desk.example>`;
const mail = (type: string, text: string) =>
	`From: Emil Dorn <emil@desk.example>\nSubject: Fwd: Reactor story\nDate: Thu, 10 Apr 2025 09:12:03 +0200\nContent-Type: ${type}; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${text}\n`;
const forwarded = mail(
	'text/plain',
	`---------- Forwarded message ---------\n${header}\n\n${story}\n\n--\nElla Stone\nSent from my phone`,
);

test('a forwarded text has its own author and day, and its paragraphs without the marks of quotation', async () => {
	const article = clean(await only(readBytes('fwd.eml', forwarded)));
	checkNothingLost(article);
	expect(article).toMatchObject({title: 'Reactor story', authors: ['Ella Stone'], published: '2025-04-09'});
	expect(article.blocks.map(({kind}) => kind)).toEqual(['title', 'byline', 'paragraph', 'paragraph', 'paragraph']);
	expect(article.text).toContain('we are going to listen,” the regulator’s chief inspector');
	expect(article.removed.map(({text}) => text)).toEqual([
		'---------- Forwarded message ---------',
		...header.split('\n'),
		'--',
		'Ella Stone',
		'Sent from my phone',
	]);
	expect(new Set(article.removed.map(({reason}) => reason))).toEqual(new Set(['other']));
});

test('a forwarded page has its header lines removed, too', async () => {
	const lines = header.replace(/</g, '&lt;').split('\n').join('<br>');
	const prose = story
		.replace(/^> ?/gm, '')
		.split('\n\n')
		.slice(2)
		.map(text => `<p>${text}</p>`)
		.join('');
	const article = clean(
		await only(
			readBytes(
				'fwd.eml',
				mail(
					'text/html',
					`<div class="gmail_attr">${lines}</div><h1>Reactor stays shut after valve fault</h1>${prose}`,
				),
			),
		),
	);
	checkNothingLost(article);
	expect(article.removed.map(({text}) => text)).toEqual(header.split('\n'));
	expect(article).toMatchObject({authors: ['Ella Stone'], published: '2025-04-09'});
});

test('in a correspondence the marks that tell who says what stay', async () => {
	const text =
		'On Wed, Apr 9, 2025 at 5:40 PM Ella Stone wrote:\n> Did the valve close?\nIt did not.\n> Who saw it?\nNobody did.';
	const {raw} = await only(readBytes('reply.eml', mail('text/plain', text)));
	expect(raw).toContain('> Did the valve close?');
});

test('a plain text that begins as a mail is known by it, one that only has a colon is not', async () => {
	const text = `${header}\n\n${story.replace(/^> ?/gm, '')}`;
	const document = await only(readBytes('mail.txt', text));
	expect(document.raw).toBe(text);
	expect(texts(document, 'mail header')).toEqual(header.split('\n'));
	expect(clean(document)).toMatchObject({title: 'Reactor story', authors: ['Ella Stone']});
	const other = await only(readBytes('to.txt', 'To: the editor\n\nFrom: a reader\n\nYour report was wrong.'));
	expect(texts(other, 'mail header')).toEqual([]);
});
