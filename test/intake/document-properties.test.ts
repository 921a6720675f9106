import {expect, test} from 'vitest';
import {only, readBytes} from './reading.ts';

const rtf = (info: string) =>
	String.raw`{\rtf1\ansi{\info${info}}{\pard\b\fs32 Judge blocks sale of reservoir\par}{\pard Amara Pell\par}{\pard WETHERBY \emdash  A judge halted the sale of a Victorian reservoir on Tuesday and said that the council had never asked the right question.\par}{\pard\bullet\tab The judgment runs to 61 pages.\par}}`;

test('what a program writes into a document’s properties is neither its title nor its author', async () => {
	const hints = async (info: string) => (await only(readBytes('judge.rtf', rtf(info)))).hints.map(({value}) => value);
	expect(await hints(String.raw`{\title Untitled}{\author Microsoft Office User}`)).toEqual([]);
	expect(await hints(String.raw`{\title judge-final.docx}{\author admin}`)).toEqual([]);
	expect(await hints(String.raw`{\title The sale of Wetherby}{\author Amara Pell}`)).toEqual([
		'The sale of Wetherby',
		'Amara Pell',
	]);
});
