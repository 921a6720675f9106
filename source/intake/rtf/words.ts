/** Groups whose content is not text of the document. So is every group that begins with `\*`. */
export const silentGroups: ReadonlySet<string> = new Set(
	`colortbl filetbl listtable listoverridetable revtbl rsidtbl pict object objdata header headerl headerr headerf footer footerl footerr footerf
	nonshppict listtext pntext pntxta pntxtb xe tc ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn template fldinst bkmkstart bkmkend annotation atnid atnauthor
	keywords comment operator category manager company doccomm subject creatim revtim printim buptim`
		.trim()
		.split(/\s+/),
);

/** Control words and symbols that stand for characters. */
export const characters: Readonly<Record<string, string>> = {
	tab: '\t',
	line: '\n',
	emdash: '—',
	endash: '–',
	lquote: '‘',
	rquote: '’',
	ldblquote: '“',
	rdblquote: '”',
	bullet: '•',
	emspace: '\u2003',
	enspace: '\u2002',
	qmspace: '\u2005',
	zwj: '\u200d',
	zwnj: '\u200c',
	'~': '\u00a0',
	_: '\u2011',
	'-': '',
	'{': '{',
	'}': '}',
	'\\': '\\',
};

/** What ends a paragraph. A line break after a backslash counts as `\par`. */
export const paragraphEnds: ReadonlySet<string> = new Set(['par', 'sect', 'page', 'column', '\n', '\r']);

/** Code pages of fonts by their `\fcharset`. */
export const charsetPages: Readonly<Record<number, string>> = {
	77: 'macroman',
	128: 'shift_jis',
	129: 'euc-kr',
	134: 'gbk',
	136: 'big5',
	161: 'windows-1253',
	162: 'windows-1254',
	163: 'windows-1258',
	177: 'windows-1255',
	178: 'windows-1256',
	186: 'windows-1257',
	204: 'windows-1251',
	222: 'windows-874',
	238: 'windows-1250',
};
