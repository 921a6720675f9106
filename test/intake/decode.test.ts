import iconv from 'iconv-lite';
import {expect, test} from 'vitest';
import {decode, looksBinary} from '../../source/intake/decode.ts';

const russian =
	'Министр заявил, что срок истекает в полдень. Никто не хочет пустой гавани на Пасху, сказала Марта Новак. '.repeat(4);
const japanese =
	'港湾労働者の組合は木曜日、期限が撤回されるなら交渉に応じると述べた。誰も空の港を望んでいない。'.repeat(6);
const chinese = '码头工会周四表示，如果部长撤销最后期限，他们愿意谈判。没有人希望复活节的港口空无一人。'.repeat(6);

test('a byte order mark tells the encoding and stays as one character', () => {
	const {text, encoding} = decode(iconv.encode('Harbour strike', 'utf-16le', {addBOM: true}));
	expect(encoding).toBe('utf-16le');
	expect(text).toBe('\ufeffHarbour strike');
});

test('UTF-16 without a mark is seen by its zeros', () => {
	expect(decode(iconv.encode('Nobody wants an empty harbour.', 'utf-16be')).text).toBe(
		'Nobody wants an empty harbour.',
	);
});

test.each([
	['windows-1251', russian],
	['koi8-r', russian],
	['Shift_JIS', japanese],
	['GB18030', chinese],
	['EUC-JP', japanese],
	['windows-1252', 'The “deadline” is a déjà vu – he said café, naïve, Ärger. '.repeat(8)],
])('%s is told by its letters', (encoding, text) => {
	expect(decode(iconv.encode(text, encoding))).toMatchObject({text, problems: []});
});

test('a label is believed only if the bytes fit it', () => {
	const bytes = Buffer.from('Gegen die Ägypter: „Müßiggang“');
	expect(decode(bytes, 'windows-1251').text).toBe('Gegen die Ägypter: „Müßiggang“');
	expect(decode(iconv.encode(russian, 'windows-1251'), 'windows-1251').text).toBe(russian);
});

test('what could not be decoded is said', () => {
	const bytes = Buffer.concat([Buffer.from('Ärger im Hafen, sagt Čapek. '), Buffer.from([0xff]), Buffer.from(' Ende')]);
	expect(decode(bytes).problems).toEqual(['1 place could not be decoded as utf-8']);
});

test('binary data is no text', () => {
	const bytes = Uint8Array.from({length: 4000}, (_, at) => (at * 7919) % 256);
	expect(looksBinary(decode(bytes).text)).toBe(true);
	expect(looksBinary('Plain words.\r\n\tAnd a tab.\f')).toBe(false);
});
