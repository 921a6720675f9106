import type {Target} from '../../model/event.ts';
import type {Witness} from '../../model/utterance.ts';
import type {NewAction} from '../../review/review.ts';
import {visibleLine} from '../../language/visible.ts';
import {inDesk, type Command, type CommandContext} from '../command.ts';
import {confirmed, record} from '../marking/record.ts';
import {currentView} from '../state/state.ts';
import {placeTarget, rawSpanOf} from '../state/targets.ts';
import {quoteInFront} from './compare.ts';

/** What the reviewer decides about utterances: which witness is the reference, which quotes belong together and which do not. */
const pin: Command = {
	id: 'compare.pin',
	title: 'Pin as the reference',
	keys: ['p'],
	contexts: ['compare'],
	hint: {word: 'pin reference', rank: 27},
	async run(context) {
		const action = witnessAction(context, 'pin', true);
		if (action) await regrouped(context, action, 'Pinned as the reference');
	},
};

const join: Command = {
	id: 'compare.join',
	title: 'Join this quote with another into one utterance',
	keys: ['+'],
	contexts: [...inDesk.filter(context => context !== 'articles'), 'search', 'differences', 'beside', 'compare'],
	async run(context) {
		const {state, dispatch, say} = context;
		const here = quoteTarget(context);
		if (!here) {
			say('Select a quote to join.');
			return;
		}
		const {joining} = state;
		if (!joining) {
			dispatch({type: 'joining', joining: {target: here.target, words: here.words}});
			say(`Joining “${here.words.slice(0, 40)}”: select the quote it belongs with and press + there.`);
			return;
		}
		dispatch({type: 'joining', joining: null});
		if (sameTarget(joining.target, here.target)) {
			say('This is the same quote: nothing was joined.');
			return;
		}
		const action: NewAction = {...here.action, action: 'join', after: joining.target};
		await regrouped(context, action, 'Joined the two quotes into one utterance');
	},
};

const split: Command = {
	id: 'compare.split',
	title: 'Split this witness off the utterance',
	keys: ['-'],
	contexts: ['compare'],
	hint: {word: 'split off', rank: 28},
	run(context) {
		const {utterance, witness} = context.state.compare;
		const other = utterance?.witnesses.find((_, index) => index !== witness);
		const article = other && context.services.article(other.quotation)?.article;
		const from = article && placeTarget('utterance', article, rawSpanOf(other.quotation.quote));
		const action = from && witnessAction(context, 'split', from);
		if (!action) {
			context.say('The article is not read yet.');
			return;
		}
		const act = () => {
			regrouped(context, action, 'Split off; u takes that back', other).catch((error: unknown) =>
				context.say(String(error), 'bad'),
			);
		};
		confirmed(context, 1, 'Split this witness off the utterance?', act, {always: true});
	},
};

function quoteTarget(
	context: CommandContext,
): {target: Target; words: string; action: Omit<NewAction, 'action' | 'after'>} | undefined {
	const chosen = quoteInFront(context);
	const article = chosen && context.services.article(chosen.key)?.article;
	if (!article) return undefined;
	const target = placeTarget('utterance', article, rawSpanOf(chosen.quote));
	return {target, words: visibleLine(chosen.quote.text), action: {target, sha256: article.sha256, raw: article.raw}};
}

function witnessAction(context: CommandContext, action: 'pin' | 'split', after: unknown): NewAction | undefined {
	const chosen = quoteTarget(context);
	return chosen && {...chosen.action, action, after};
}

const sameTarget = (a: Target, b: Target): boolean =>
	'anchor' in a && 'anchor' in b && a.path === b.path && a.place === b.place && a.anchor.rawStart === b.anchor.rawStart;

/** Records, works it into the utterances, and shows the utterance as it is then; that of `other` where nothing is left to compare the chosen one with. */
async function regrouped(context: CommandContext, action: NewAction, done: string, other?: Witness): Promise<void> {
	const chosen = quoteInFront(context);
	record(context, [action], done);
	await context.services.regroup();
	await showRegrouped(context, chosen, other);
}

type ChosenQuote = ReturnType<typeof quoteInFront>;

async function showRegrouped(context: CommandContext, chosen: ChosenQuote, other?: Witness): Promise<void> {
	const {services, dispatch} = context;
	dispatch({type: 'utterances came', utterances: await services.utterances()});
	const own = chosen && (await services.utteranceOf(chosen.key, chosen.quote.id));
	const isAlone = own === undefined || own.witnesses.length < 2;
	const utterance = isAlone && other ? await services.utteranceOf(other.quotation, other.quotation.quote.id) : own;
	// The reviewer may have left the comparison while it was worked out.
	if (!chosen || currentView(context.state) !== 'compare') return;
	const same = ({quotation, others = []}: Witness) =>
		quotation.path === chosen.key.path && [quotation.quote.id, ...others].includes(chosen.quote.id);
	const witness = utterance?.witnesses.findIndex(same) ?? -1;
	if (utterance && utterance.witnesses.length > 1)
		dispatch({type: 'compare', utterance, witness: Math.max(0, witness)});
	else dispatch({type: 'left view'});
}

export const regroupCommands: readonly Command[] = [pin, join, split];
