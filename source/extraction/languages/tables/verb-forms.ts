/** Forms that reporting clauses need of regular verbs: past and present, singular and plural, participle, gerund. Tables hold infinitives or stems; irregular forms stand in them as they are. */
const list = (words: string): readonly string[] => words.split(/\s+/).filter(Boolean);

const withEndings = (stems: string, endings: string): string[] =>
	list(stems).flatMap(stem => list(endings).map(ending => stem + (ending === '-' ? '' : ending)));

/** *erklär* gives *erklärte, erklärt, erklärten, erklären*. */
export const german = (stems: string): string[] => withEndings(stems, 'te ten t en');

/** *affirm* gives *affirme, affirmé, affirmait, affirmant, affirmer*. */
export const french = (stems: string): string[] =>
	withEndings(stems, 'e é ée és ées ait aient ent ant er a èrent').concat(
		// *annonce, annonçait*; *souligne* has no such change
		withEndings(
			list(stems)
				.filter(stem => /[cg]$/.test(stem))
				.map(stem => stem.replace(/c$/, 'ç').replace(/g$/, 'ge'))
				.join(' '),
			'ait ant a aient',
		),
	);

/** *afirm* gives *afirmó, afirma, afirmaron, afirmado, afirmando*. */
export const spanish = (stems: string): string[] => withEndings(stems, 'ó a aron an ado aba aban ando ar');

/** *afferm* gives *afferma, affermato, affermò*. */
export const italian = (stems: string): string[] => withEndings(stems, 'a ano ato ava avano ò ando are arono');

/** *afirm* gives *afirmou, afirma, afirmaram*. */
export const portuguese = (stems: string): string[] => withEndings(stems, 'ou a aram am ado ava avam ando ar');

/** Masculine past forms give all past forms: *сказал, сказала, сказали*; *согласился, согласилась*; *опроверг, опровергла*. */
export const russian = (past: string): string[] =>
	list(past).flatMap(form => {
		const [stem, ending, reflexive] = form.endsWith('лся')
			? [form.slice(0, -3), 'л', true]
			: form.endsWith('л')
				? [form.slice(0, -1), 'л', false]
				: [form, '', false];
		return reflexive
			? [form, `${stem}лась`, `${stem}лись`, `${stem}лось`]
			: [stem + ending, `${stem}ла`, `${stem}ли`, `${stem}ло`];
	});

/** *сказав, сказала, сказали*; *пообіцявся, пообіцялася, пообіцялась*. */
export const ukrainian = (past: string): string[] =>
	list(past).flatMap(form => {
		if (form.endsWith('вся')) {
			const stem = form.slice(0, -3);
			return [form, ...list('лася лась лися лись лося').map(ending => stem + ending)];
		}
		const stem = form.endsWith('в') ? form.slice(0, -1) : form;
		return [form, `${stem}ла`, `${stem}ли`, `${stem}ло`];
	});

/** *powiedział, powiedziała, powiedzieli, powiedziały*; *zaczął, zaczęła, zaczęli*. */
export const polish = (past: string): string[] =>
	list(past).flatMap(form => {
		if (form.endsWith('ął')) return [form, ...list('ęła ęli ęły').map(ending => form.slice(0, -2) + ending)];
		const stem = form.slice(0, -1);
		return [form, `${stem}ła`, `${stem}ły`, `${stem.endsWith('ia') ? `${stem.slice(0, -1)}e` : stem}li`, `${stem}ło`];
	});
