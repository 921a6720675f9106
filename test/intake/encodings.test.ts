import iconv from 'iconv-lite';
import {describe, expect, test} from 'vitest';
import {only, readBytes} from './reading.ts';

const russian =
	'Порт Велмара стоит четвёртый день. «Мы готовы говорить, но не под угрозой», — сказала Марта Новак журналистам у четвёртого причала. По её словам, в порту работают триста сорок докеров, и зарплату им не повышали четыре года.';
const chinese =
	'维尔马港口已停工四天。“我们愿意谈判,但不接受威胁。”码头工人工会主席对记者说。她表示,三百四十名工人四年来没有加薪。港务局长说,有十一艘船正在等候,其中两艘载有水果。';
const japanese =
	'ヴェルマ港の操業停止は四日目に入った。「話し合う用意はあるが、脅しには応じない」と組合の代表は記者団に語った。四年間、三百四十人の賃金は上がっていないという。';
const english =
	'The head of the dockers’ union said on Friday that her members were “ready to talk” if the ministry dropped its deadline.';

describe('plain text says nothing of its encoding, and is read all the same', () => {
	test.each([
		['windows-1251', russian],
		['gbk', chinese],
		['shift_jis', japanese],
		['euc-jp', japanese],
		['windows-1252', english],
		['utf-16le', russian],
		['utf-16be', english],
		['utf-8', chinese],
	])('%s', async (encoding, text) => {
		const document = await only(
			readBytes('article.txt', iconv.encode(text, encoding, {addBOM: encoding === 'utf-16le'})),
		);
		expect(document.raw.replace(/^\ufeff/, '')).toBe(text);
		expect(document.problems).toEqual([]);
	});

	test('a single pair of curly quotation marks is enough to be read as Windows writes them', async () => {
		const text = 'The mayor called the bridge “a promise” and opened it on Tuesday. Nobody asked her why.';
		expect((await only(readBytes('article.txt', iconv.encode(text, 'windows-1252')))).raw).toBe(text);
	});
});

describe('a web page says its encoding', () => {
	const page = (text: string, charset: string) =>
		`<!doctype html><html><head><meta charset="${charset}"><title>x</title></head><body><p>${text}</p></body></html>`;

	test.each([
		['windows-1251', russian],
		['gb2312', chinese],
		['shift_jis', japanese],
	])('%s', async (charset, text) => {
		expect((await only(readBytes('page.html', iconv.encode(page(text, charset), charset)))).raw).toBe(text);
	});

	test('and is not believed where it is plainly wrong', async () => {
		expect((await only(readBytes('page.html', iconv.encode(page(russian, 'utf-8'), 'windows-1251')))).raw).toBe(
			russian,
		);
		expect((await only(readBytes('page.html', page(russian, 'windows-1251')))).raw).toBe(russian);
	});
});

test('what could not be decoded is said', async () => {
	const bytes = Buffer.concat([Buffer.from(`${russian} `), Buffer.from([0xd0]), Buffer.from(` ${russian}`)]);
	const document = await only(readBytes('article.txt', bytes));
	expect(document.raw).toContain(russian);
	expect(document.problems).toEqual(['1 place could not be decoded as utf-8']);
});
