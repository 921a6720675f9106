/** Mulberry32: 32 bits of state, the same numbers on every machine. */
export function numbers(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

const onsets = 'b br c ch cr d dr f fl g gr h j k l m n p pl pr qu r s sh sl st str t th tr v w'.split(' ');
const vowels = 'a e i o u ai ea ee ie oo ou'.split(' ');
const codas = ['', '', '', 'n', 'r', 's', 't', 'l', 'm', 'ng', 'nd', 'st', 'ck', 'rt'];

/** 40,000 pronounceable words, the common ones short: the first is the commonest. */
export function wordList(random: () => number, size = 40_000): string[] {
	const one = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)]!;
	const words = new Set<string>();
	while (words.size < size) {
		const syllables = 1 + Math.floor(Math.log10(words.size + 1) / 1.6 + random());
		let word = '';
		for (let syllable = 0; syllable < syllables; syllable++) word += one(onsets) + one(vowels) + one(codas);
		words.add(word);
	}
	return [...words];
}

/** That many words, drawn by Zipf's law: the second half as often as the first, the third a third. */
export function madeOf(words: readonly string[], random: () => number, count: number): string {
	return Array.from({length: count}, () => words[Math.floor(words.length ** random()) - 1]!).join(' ');
}

/** The word with one slip in it: two letters swapped, one left out, one doubled or one wrong, never the first. */
export function misspelt(word: string, random: () => number): string {
	if (word.length < 4) return word;
	const at = 1 + Math.floor(random() * (word.length - 2));
	const [before, letter, next, after] = [word.slice(0, at), word[at]!, word[at + 1]!, word.slice(at + 2)];
	switch (Math.floor(random() * 4)) {
		case 0:
			return before + next + letter + after;
		case 1:
			return before + next + after;
		case 2:
			return before + letter + letter + next + after;
		default:
			return `${before}${letter === 'e' ? 'a' : 'e'}${next}${after}`;
	}
}
