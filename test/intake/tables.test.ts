import {expect, test} from 'vitest';
import {articles, only, readBytes, reasons} from './reading.ts';

const export1 = `Row,Headline,Byline,Pub,PubDate,"Body Text",URL,"Word Count"
1,"Council keeps night trams, by one vote","By Jo Sandberg and Pavel Orsini",Inland Tribune,2025-02-11,"The council voted 23 to 22 on Tuesday.

Mayor Ilja Marek voted against it. ""It was full of nurses,"" he said.",https://inlandtribune.example/trams,62
2,,,,,,,0
3,Ferry to Sund stays in dock,Rosa Lind,Harbor Courier,2025-05-03,"<p>The ferry will not sail before June.</p><p>“We will wait,” said Otto Brandt.</p>",,48
`;

test('each row of a table is an article, its columns known by their names', async () => {
	const read = await readBytes('export.csv', export1);
	expect(read.map(({place}) => place)).toEqual(['#1', '#2', '#3']);
	const [trams, ferry] = articles(read.filter(each => 'raw' in each));
	expect(trams!.raw).toContain('Mayor Ilja Marek voted against it. "It was full of nurses," he said.');
	expect(Object.fromEntries(trams!.hints.map(({field, value}) => [field, value]))).toMatchObject({
		title: 'Council keeps night trams, by one vote',
		author: 'Pavel Orsini',
		publisher: 'Inland Tribune',
		published: '2025-02-11',
		url: 'https://inlandtribune.example/trams',
	});
	expect(ferry!.raw).toContain('“We will wait,” said Otto Brandt.');
	expect(read[1]).toMatchObject({reason: 'the row has neither a title nor a text'});
});

test.each([
	['semicolons', 'title;text\n"Trams; and buses";"They stop.\r\nAt noon."\n'],
	['tabs', 'title\ttext\nTrams; and buses\t"They stop.\r\nAt noon."\n'],
	['what Excel states', 'sep=|\r\ntitle|text\r\nTrams; and buses|"They stop.\r\nAt noon."'],
	['a byte order mark', '\ufefftitle,text\r\nTrams; and buses,"They stop.\r\nAt noon."\r\n'],
])('a table with %s', async (_, text) => {
	expect((await only(readBytes('trams.csv', text))).raw).toBe('Trams; and buses\n\nThey stop.\r\nAt noon.');
});

test('a table of something else says which columns it has, a cut one where it ends', async () => {
	expect(await reasons(readBytes('prices.csv', 'year,price\n2024,3\n'))).toEqual([
		'holds no articles: no column is named a title or a text (year, price)',
	]);
	expect(await reasons(readBytes('empty.csv', 'title,text\n'))).toEqual([
		'holds no articles: there are no rows below the names of its columns',
	]);
	const cut = await only(readBytes('cut.csv', 'title,text\nTrams,"They stop'));
	expect(cut.problems).toEqual(['the table is cut off inside this row']);
});

test('a list of JSON articles under “rows”, its names with spaces', async () => {
	const text = JSON.stringify({
		meta: {total: 1},
		rows: [{ID: 7, Headline: 'Trams stay', 'Body Text': 'The council voted.'}],
	});
	const {raw} = await only(readBytes('rows.json', text));
	expect(raw).toBe('Trams stay\n\nThe council voted.');
});
