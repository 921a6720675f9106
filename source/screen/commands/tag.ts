import {inViews, type Command, type CommandContext} from '../command.ts';
import {confirmed, record} from '../marking/record.ts';
import {actionOn, named, subjectsInFront} from '../marking/subjects.ts';
import type {PromptOption} from '../state/prompt.ts';

/** Puts a tag on what is in front, or takes it off where it is there already. Recent tags have numbers. */
export const tagCommand: Command = {
	id: 'review.tag',
	title: 'Tag',
	keys: ['t'],
	contexts: inViews,
	hint: {word: 'tag', rank: 25},
	run(context) {
		const subjects = subjectsInFront(context);
		if (subjects.length === 0) {
			context.say('Select something to tag.');
			return;
		}
		context.prompt.text({
			label: `Tag ${named(subjects)}`,
			hint: 'a name, or the number of a recent tag · a tag that is there is taken off',
			digits: true,
			options: text => tagOptions(context, text),
			onSubmit(text, option) {
				const tag = (option?.value ?? text).replace(/^#/, '').trim();
				if (tag !== '') toggleTag(context, tag);
			},
		});
	},
};

function tagOptions({review, state}: CommandContext, text: string): readonly PromptOption[] {
	const typed = text.trim().toLocaleLowerCase();
	return review
		.recentTags()
		.filter(tag => tag.toLocaleLowerCase().includes(typed))
		.slice(0, Math.max(3, Math.min(9, state.size.rows - 12)))
		.map((tag, index) => ({value: tag, key: typed === '' ? `${index + 1}` : '', title: `#${tag}`, detail: ''}));
}

function toggleTag(context: CommandContext, tag: string): void {
	const subjects = subjectsInFront(context);
	const without = subjects.filter(({target}) => !context.review.marksOf(target).tags.includes(tag));
	const adds = without.length > 0;
	const touched = adds ? without : subjects;
	confirmed(context, touched.length, `${adds ? 'Tag' : 'Untag'} ${named(touched)} #${tag}?`, () => {
		record(
			context,
			touched.map(subject => actionOn(subject, adds ? 'tag' : 'untag', tag)),
			adds ? `Tagged ${named(touched)} #${tag}` : `Took #${tag} off ${named(touched)}`,
		);
		context.repeatable(again => toggleTag(again, tag));
	});
}
