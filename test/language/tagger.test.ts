import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import {expect, test} from 'vitest';
import {loadTagger} from '../../source/language/tagger.ts';

const tagger = await loadTagger();

const sentences = [
	'“We are ready to talk, but not under threat,” Marta Novak told Radio Velmar on Thursday.',
	'The U.S.-led talks, which cost $3.5m, began at 10:30 a.m. and ended at five; nobody’d left.',
	'Dockers can’t, won’t and shouldn’t work 24/7, said @novak (#harbour) in a well-known e-mail: ines@harbor.example.',
	'That the minister’s co-workers’ favourite was colour-blind surprised the Jean-Luc-like judges of the ’90s.',
	'Re-opening the 1st quay gonna take 3rd-party cranes... isn’t it? “Yes!” — he cannot say which.',
];

test('words, lemmas and parts of speech are those that wink-nlp gives', () => {
	for (const sentence of sentences) {
		const wink = winkNLP(model, ['pos']);
		const tokens = wink.readDoc(sentence.replaceAll('’', "'")).tokens();
		const {pos, lemma} = wink.its as unknown as Record<string, never>;
		const ours = tagger(sentence, 0);
		expect(ours.map(({text}) => text.replaceAll('’', "'"))).toEqual(tokens.out());
		expect(ours.map(one => one.pos)).toEqual(tokens.out(pos!));
		expect(ours.map(one => one.lemma)).toEqual(
			(tokens.out(lemma!) as unknown as (string | undefined)[]).map((one, at) => one ?? ours[at]!.text.toLowerCase()),
		);
	}
});

test('a text reads the same whatever was read before it', async () => {
	const fresh = await loadTagger();
	for (const odd of ["NOVAK'S", "Novak's", 'quay-side', 'Quay-side', 'X.Y', 'x.y.'])
		tagger(`The ${odd} of it. ${odd}`, 0);
	const text = 'Novak’s quay-side x.y. is X.Y, said NOVAK’S quay-sider.';
	expect(tagger(text, 0)).toEqual(fresh(text, 0));
});
