import type {FlatColumn} from './flat-columns.ts';

/** One question of a tagger: the values of up to three columns, each at an offset from the token. */
export interface Template {
	readonly number: number;
	/** Asked only where there is a likely cue before or behind. */
	readonly where: 'hasBefore' | 'hasBehind' | null;
	readonly values: readonly (readonly [column: FlatColumn, offset: number])[];
}

const template = (number: number, where: Template['where'], values: string): Template => ({
	number,
	where,
	values: values.split(' ').map(value => {
		const [column, offset = 0] = value.split(/(?=[+-])/);
		return [column as FlatColumn, Number(offset)] as const;
	}),
});

const numbered = (first: number, where: Template['where'], lines: readonly string[]): Template[] =>
	lines.map((line, index) => template(first + index, where, line));

/** Templates below this number stand for single words. */
export const firstFlatTemplate = 40;

/** What the first tagger asks of each token beside its single words: a line a question, `-1` being the token before. */
export const flatTemplates: readonly Template[] = [
	...numbered(firstFlatTemplate, null, [
		'parts-2 parts-1 parts',
		'parts-1 parts parts+1',
		'parts parts+1 parts+2',
		'coarses parts-1',
		'coarses-1 parts',
		'coarses+1 parts',
		'words-1 parts',
		'words parts+1',
		'words parts-1',
		'words+1 parts',
		'lemmas-2 lemmas-1',
		'lemmas+1 lemmas+2',
		'bonesBefore bones-1 bones',
		'bonesBehind bones+1 bones',
		'words-1 words',
		'words words+1',
		'bones-1 bones bones+1',
		'bones-2 bones-1 bones',
		'bones bones+1 bones+2',
		'shapes shapes-1 shapes+1',
		'quoted parts',
		'quoted quoted-1 quoted+1',
		'strengths parts strengths-1',
		'strengths bones-1 parts',
		'strengths bones+1',
		'strengths strengths+1 quoted',
		'hasBefore hasBehind quoted',
	]),
	...numbered(firstFlatTemplate + 27, 'hasBefore', [
		'lemmaBefore parts',
		'lemmaBefore fewStepsBefore',
		'since subordinatorsSince parts',
		'since bones',
		'since wordBehindIt stepBefore',
		'stepBefore parts partBefore',
		'fineBefore since',
	]),
	...numbered(firstFlatTemplate + 50, 'hasBehind', [
		'lemmaBehind parts',
		'lemmaBehind fewStepsBehind',
		'to subordinatorsTo parts',
		'to bones',
		'boneBeforeIt stepBehind parts',
		'stepBehind bones commasTo',
		'fineBehind to',
	]),
	...numbered(firstFlatTemplate + 60, null, [
		'lengthStep leftOver',
		'place parts opens',
		'early parts strengths',
		'openBrackets shapes',
		'commasSoFar commasToCome parts',
		'firstWord place',
		'verbsAround parts',
	]),
];

/** Of these the weights tell apart content before and after its cue. */
export const phaseTemplates: readonly Template[] = [
	...numbered(0, null, ['parts', 'strengths parts strengths-1', 'hasBefore hasBehind quoted']),
	...numbered(3, 'hasBefore', ['stepBefore strengthBefore partBefore', 'verbsSince commasSince besideBefore']),
	...numbered(5, 'hasBehind', ['stepBehind strengthBehind partBehind', 'verbsTo fewCommasTo parts']),
];
