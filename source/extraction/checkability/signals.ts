import type {CheckableReason} from '../../model/statement.ts';

/** What a word says of whether its sentence can be checked; in the order of the alphabet, in which a sentence's signals are paired. */
export const signals = [
	'appeal',
	'capital',
	'cause',
	'comparison',
	'condition',
	'date',
	'first person',
	'future',
	'modal',
	'name',
	'negation',
	'number',
	'number word',
	'our',
	'past',
	'perfect',
	'progressive',
	'quantity',
	'question',
	'relative',
	'second person',
	'statistic',
	'superlative',
	'thanks',
	'time',
	'year',
] as const;

export type Signal = (typeof signals)[number];

/** A set of signals: a bit for each, in their order. */
export type SignalSet = number;

export const bitOf = (signal: Signal): SignalSet => 1 << signals.indexOf(signal);

const table = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that carry a signal wherever they stand, in lower case. Those that need their neighbours are in `read-signals.ts`. */
export const signalWords: Readonly<Partial<Record<Signal, ReadonlySet<string>>>> = {
	modal: table("should must need ought let shall may might could would can cannot can't"),
	future: table("will 'll wo"),
	quantity: table(
		'million billion trillion hundred thousand thousands hundreds millions billions percent dozen dozens half third quarter ' +
			'double doubled tripled majority most highest lowest largest biggest smallest fastest first second number rate average total record',
	),
	time: table(
		'year years month months week weeks day days decade decades today yesterday tonight ago last since quarter century session fiscal',
	),
	past: table(
		'was were had did went came made took gave got saw knew thought told said found left kept held led brought bought built began became grew ' +
			'won lost spent sent met paid put set cut rose fell ran stood sold fought heard felt meant taught wrote broke chose drove spoke',
	),
	'first person': table('i we'),
	our: table('my our us me'),
	'second person': table('you your'),
	comparison: table('than more less fewer greater higher lower better worse'),
	superlative: table('most'),
	cause: table('because due result caused led'),
	condition: table('if'),
	negation: table("not n't no never"),
	question: table('?'),
	relative: table('who which'),
	thanks: table('thank thanks'),
};

/** Names of months and days are dates unless they begin the sentence. */
export const dateWords = table(
	'january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday',
);

/** Words that make a number a statistic when they stand beside it. */
export const unitsBefore = table('$ € £');
export const unitsBehind = table('% percent million billion trillion');

/** Why a sentence with a signal can be checked, as the reviewer is told. */
export const reasonsOfSignals: Readonly<Partial<Record<Signal, CheckableReason>>> = {
	number: 'number',
	'number word': 'number',
	statistic: 'number',
	quantity: 'number',
	year: 'date',
	date: 'date',
	comparison: 'comparison',
	superlative: 'comparison',
	cause: 'cause',
};

/** Words that say that something is on record. */
export const recordWords = table(
	'record records vote votes voted law laws bill signed enacted passed approved elected appointed sentenced convicted charged indicted ruled court ' +
		'filed document documents report survey census budget registered certified data statistics',
);
