import {isQuote, resolutions, speakerOf, type Statement} from '../model/statement.ts';

/** What can be asked of a statement besides its words; each is a word of the index. */
export const traits = {
	quote: {holds: isQuote},
	claim: {holds: statement => !isQuote(statement)},
	direct: {holds: ({kind}) => kind === 'direct'},
	partial: {holds: ({kind}) => kind === 'partial'},
	attributed: {holds: ({kind}) => kind === 'attributed'},
	asserted: {holds: ({kind}) => kind === 'asserted'},
	/** Said by somebody, and the text does not say who: nobody's words for a reviewer. An asserted claim is the writer's own. */
	unattributed: {holds: statement => speakerOf(statement) === null && statement.kind !== 'asserted'},
	unnamed: {holds: statement => speakerOf(statement)?.kind === 'unnamed'},
	guessed: {holds: statement => resolutions[speakerOf(statement)?.resolution ?? 'stated'].guess},
	translated: {holds: ({translated}) => translated !== null},
	denied: {holds: ({cue}) => cue?.force === 'denies'},
	corrected: {holds: ({by}) => by === 'reviewer'},
} as const satisfies Record<string, {holds: (statement: Statement) => boolean}>;

export type Trait = keyof typeof traits;

export const traitsOf = (statement: Statement): Trait[] =>
	(Object.keys(traits) as Trait[]).filter(trait => traits[trait].holds(statement));
