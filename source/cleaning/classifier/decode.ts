import type {LineLook} from '../features/line-features.ts';

export const logistic = (score: number): number => 1 / (1 + Math.exp(-score));

/** Probabilities that may be enough where the usual one half would lose most of the article. */
const lower = [0.4, 0.35, 0.3, 0.25, 0.2, 0.15, 0.1];
/** What a lower one must promise more, in F1. */
const leastGain = 0.03;

/**
 * The blocks that are taken for the article. A page whose paragraphs are all doubtful would lose them all at one half: there the border is lowered as far as the expected F1
 * grows (the best border is half of the F1 that it reaches: Lipton, Elkan and Naryanaswamy 2014).
 */
export function likeliestBody(
	scores: readonly number[],
	opinions: readonly number[],
	looks: readonly LineLook[],
	change: number,
	bias: number,
): boolean[] {
	let best = decode(scores, change, bias);
	let most = expectedF1(best, opinions, looks) + leastGain;
	for (const border of lower) {
		const body = decode(scores, change, Math.log((1 - border) / border));
		const promised = expectedF1(body, opinions, looks);
		if (promised > most) [best, most] = [body, promised];
	}
	return best;
}

function expectedF1(body: readonly boolean[], opinions: readonly number[], looks: readonly LineLook[]): number {
	let [right, chosen, all] = [0, 0, 0];
	for (const [at, {length}] of looks.entries()) {
		const expected = opinions[at]! * length;
		all += expected;
		if (!body[at]) continue;
		right += expected;
		chosen += length;
	}
	return chosen > 0 ? (2 * right) / (chosen + all) : 0;
}

/**
 * The likeliest sequence of article and page (Viterbi) where each block has its log-odds and each change between the two costs `change`, so
 * that one doubtful block makes no hole.
 */
export function decode(scores: readonly number[], change: number, bias: number): boolean[] {
	let page = 0;
	let article = 0;
	const from: [page: boolean, article: boolean][] = [];
	for (const score of scores) {
		const pageFromArticle = article - change > page;
		const articleFromArticle = article >= page - change;
		from.push([pageFromArticle, articleFromArticle]);
		[page, article] = [
			pageFromArticle ? article - change : page,
			(articleFromArticle ? article : page - change) + score + bias,
		];
	}
	const body = new Array<boolean>(scores.length);
	let inside = article > page;
	for (let at = scores.length - 1; at >= 0; at--) {
		body[at] = inside;
		inside = from[at]![inside ? 1 : 0];
	}
	return body;
}
