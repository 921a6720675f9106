import {classify} from '../classifier/classifier.ts';
import type {Classifier} from '../classifier/classifier.ts';
import {judge} from '../judge.ts';
import {wordsOf} from './align.ts';
import {fit, foldsOf} from './fit.ts';
import type {LabelledPage} from './labelled-page.ts';

const outerBits = 14;

/** Kinds of block that the gold text has nothing of. */
const unscored: ReadonlySet<string> = new Set(['title', 'standfirst', 'byline', 'dateline', 'caption', 'credit']);

/**
 * Trains on all parts but one and judges that one, for each part in turn; two lines of figures for each set of pages, of the classifier alone and with the rules. F1 is
 * that of the article extraction benchmark: overlapping groups of four words, the harmonic mean of mean precision and mean recall. Variants of one page are in one part.
 */
export function crossValidate(
	pages: readonly LabelledPage[],
	gold: Readonly<Record<string, string>>,
	folds: number,
	told: (line: string) => void,
) {
	// By other bits than the parts within each training: else a half of them would be empty for two folds.
	const parts = foldsOf(pages, folds, outerBits);
	const scored = new Map<string, PageScore[]>();
	for (let part = 0; part < folds; part++) {
		const classifier = fit(pages.filter((_, at) => parts[at] !== part));
		for (const [at, page] of pages.entries()) {
			if (parts[at] !== part) continue;
			const score = (set: string, text: string) =>
				scored.set(set, [...(scored.get(set) ?? []), scorePage(gold[page.page]!, text)]);
			score(`${page.set}, classifier alone`, bodyText(classifier, page));
			score(`${page.set}, with the rules`, keptText(classifier, page));
		}
		told(`part ${part + 1} of ${folds} done`);
	}
	for (const [set, scores] of scored) told(`${set}: ${figures(scores)}`);
}

function bodyText(classifier: Classifier, {document, features, title}: LabelledPage): string {
	const {body} = classify(classifier, document, features, title);
	return document.blocks
		.filter((_, block) => body[block])
		.map(({rawStart, rawEnd}) => document.raw.slice(rawStart, rawEnd))
		.join('\n');
}

const keptText = (classifier: Classifier, {document}: LabelledPage): string =>
	judge(document, classifier)
		.blocks.flatMap(({verdicts}) => verdicts)
		.filter(verdict => 'kept' in verdict && !unscored.has(verdict.kept))
		.map(({rawStart, rawEnd}) => document.raw.slice(rawStart, rawEnd))
		.join('\n');

function figures(scores: readonly PageScore[]): string {
	const mean = (pick: (score: PageScore) => number) =>
		scores.reduce((sum, score) => sum + pick(score), 0) / scores.length;
	const [precision, recall] = [mean(score => score.precision), mean(score => score.recall)];
	const f1 = (2 * precision * recall) / (precision + recall);
	const below = scores.filter(score => score.f1 < 0.9).length;
	return `F1 ${f1.toFixed(4)}, precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}, words exactly right ${mean(score => score.exact).toFixed(3)}, below 0.9 ${below} of ${scores.length}`;
}

interface PageScore {
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
	readonly exact: number;
}

function scorePage(gold: string, predicted: string): PageScore {
	const [goldWords, words] = [wordsOf(gold), wordsOf(predicted)];
	const [goldGroups, groups] = [groupsOf(goldWords), groupsOf(words)];
	let hits = 0;
	for (const [group, count] of goldGroups) hits += Math.min(count, groups.get(group) ?? 0);
	const precision = hits / Math.max(1, words.length - 3);
	const recall = hits / Math.max(1, goldWords.length - 3);
	const f1 = hits ? (2 * precision * recall) / (precision + recall) : 0;
	return {precision, recall, f1, exact: Number(goldWords.join(' ') === words.join(' '))};
}

function groupsOf(words: readonly string[]): Map<string, number> {
	const groups = new Map<string, number>();
	for (let at = 0; at < Math.max(1, words.length - 3); at++) {
		const group = words.slice(at, at + 4).join(' ');
		groups.set(group, (groups.get(group) ?? 0) + 1);
	}
	return groups;
}
