/** Words that stand one after the other, folded. */
export interface Phrase {
	readonly words: readonly string[];
	/** Whether the last word may go on: *harb* for *harbour*. */
	readonly open?: boolean;
	/** Whether the text begins, or ends, with them. */
	readonly atStart?: boolean;
	readonly atEnd?: boolean;
}

/** `trait` holds what a statement is: its kind, and the words of `traits.ts`. */
export type WordField = 'text' | 'speaker' | 'outlet' | 'trait';

/** An article has it when one of the phrases stands in its text. */
export type BodyCondition = Pick<WordCondition, 'anyOf' | 'not'>;

/** A statement has it when one of the phrases stands in one of the fields. */
export interface WordCondition {
	readonly anyOf: readonly Phrase[];
	readonly fields: readonly WordField[];
	readonly not?: boolean;
}

/** What a statement must be to be found. Conditions are joined with *and*. */
export interface StatementFilter {
	readonly words: readonly WordCondition[];
	readonly dates?: readonly DateCondition[];
	/** Statements named by their numbers, wanted or not. */
	readonly among?: readonly {readonly numbers: readonly number[]; readonly not: boolean}[];
}

/** Bounds for a date of publication. Both are compared with the precision of the bound: `<= 2025-03` holds all of March. */
export interface DateCondition {
	readonly bounds: readonly {readonly is: '>=' | '>' | '<=' | '<'; readonly date: string}[];
	readonly not: boolean;
}

/** Stands behind the last word of every text, so that an index that knows no ends finds them. Folding never makes such a word. */
export const endMark = 'end0x0';

export interface SqlCondition {
	readonly sql: string;
	readonly values: readonly (string | number)[];
}

/** The filter as the condition of a SQL query over `statement` and `article`. Whatever a reviewer typed is a bound value in it. */
export function toSql(filter: StatementFilter): SqlCondition {
	const conditions: string[] = [];
	const values: (string | number)[] = [];
	const add = (sql: string, ...bound: (string | number)[]) => {
		conditions.push(sql);
		values.push(...bound);
	};
	for (const {bounds, not} of filter.dates ?? []) {
		const each = bounds.map(({is}) => `substr(article.published, 1, ?) ${is} ?`);
		const sql = ['article.published IS NOT NULL', ...each].join(' AND ');
		add(not ? `NOT (${sql})` : sql, ...bounds.flatMap(({date}) => [date.length, date]));
	}
	for (const {numbers, not} of filter.among ?? []) {
		add(`statement.id ${not ? 'NOT ' : ''}IN (SELECT value FROM json_each(?))`, JSON.stringify(numbers));
	}
	const {wanted, unwanted} = toMatch(filter.words);
	if (wanted === '' && unwanted !== '') {
		add('statement.id NOT IN (SELECT rowid FROM statement_words WHERE statement_words MATCH ?)', unwanted);
	}
	return {sql: conditions.length > 0 ? conditions.join(' AND ') : 'TRUE', values};
}

/** The words of a filter as a query of FTS5: what must match, and that with what must not. Empty where nothing must. */
export function toMatch(
	conditions: readonly (Omit<WordCondition, 'fields'> & {readonly fields: readonly string[]})[],
): {wanted: string; unwanted: string} {
	const wanted = conditions.filter(({not}) => !not).map(groupToMatch);
	const unwanted = conditions
		.filter(({not}) => not)
		.map(groupToMatch)
		.join(' OR ');
	const all = wanted.join(' AND ');
	return {wanted: all !== '' && unwanted !== '' ? `(${all}) NOT (${unwanted})` : all, unwanted};
}

function groupToMatch({anyOf, fields}: Parameters<typeof toMatch>[0][number]): string {
	const phrases = anyOf.filter(({words}) => words.length > 0).map(phraseToMatch);
	// A condition without a phrase holds for no statement.
	const group = phrases.length > 0 ? phrases.join(' OR ') : '"nothing0x0"';
	return `{${fields.join(' ')}} : (${group})`;
}

/** Quotation marks cannot be in a folded word; they are doubled all the same, since a query must never be able to leave its place. */
function phraseToMatch({words, open, atStart, atEnd}: Phrase): string {
	const all = atEnd ? [...words, endMark] : words;
	const quoted = `"${all.join(' ').replaceAll('"', '""')}"`;
	return `${atStart ? '^ ' : ''}${quoted}${open && !atEnd ? ' *' : ''}`;
}
