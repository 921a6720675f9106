import type {Force} from '../../model/statement.ts';

/** Reporting words that do more than affirm, by lemma. Everything else affirms. */
export const forcesOfCues: Readonly<Record<string, Force>> = {
	deny: 'denies',
	denial: 'denies',
	reject: 'denies',
	dispute: 'denies',
	refute: 'denies',
	rebut: 'denies',
	contradict: 'denies',
	disavow: 'denies',
	dismiss: 'denies',
	repudiate: 'denies',
	disclaim: 'denies',
	disown: 'denies',
	renounce: 'denies',
	rebuff: 'denies',
	disagree: 'denies',
	ask: 'asks',
	question: 'asks',
	wonder: 'asks',
	inquire: 'asks',
	enquire: 'asks',
	query: 'asks',
	demand: 'asks',
	request: 'asks',
	plead: 'asks',
	beg: 'asks',
	urge: 'asks',
	implore: 'asks',
	press: 'asks',
	order: 'asks',
	instruct: 'asks',
	appeal: 'asks',
	petition: 'asks',
	decline: 'declines',
	refuse: 'declines',
	refrain: 'declines',
	avoid: 'declines',
	sidestep: 'declines',
	demur: 'declines',
	dodge: 'declines',
};

/** Words that turn a reporting word round: *did not say*, *would not comment*, *never confirmed*. */
export const negations: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never', 'nor', 'neither', 'without']);

/** What a negated reporting word does: *refused to say* and *would not say* decline, *did not deny* affirms nothing but is no denial either. */
export const negatedForce: Readonly<Record<Force, Force>> = {
	affirms: 'declines',
	denies: 'affirms',
	asks: 'declines',
	declines: 'affirms',
};
