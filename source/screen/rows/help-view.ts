import {differences, type Difference} from '../../model/utterance.ts';
import {commandGroups} from '../commands/table.ts';
import {contextOf, type Command, type Context} from '../command.ts';
import {keyShown} from '../key-names.ts';
import {kindSigns} from '../reader/highlights.ts';
import {geometryOf} from '../state/geometry.ts';
import {clamp} from '../state/lists.ts';
import type {ScreenState} from '../state/state.ts';
import {kindName, kindStyle} from '../statements/kind-piece.ts';
import {piece, type Line} from '../text/line.ts';
import type {Style, Theme} from '../theme.ts';
import {framed, type Block} from './frame.ts';

const placeNames: Readonly<Record<Context, string>> = {
	articles: 'the list of articles',
	reader: 'the reader',
	statements: 'the statements',
	search: 'the search',
	differences: 'the differences',
	facts: 'the facts',
	people: 'the people',
	beside: 'an article beside the others',
	versions: 'two versions',
	compare: 'comparing',
	words: 'selecting words',
	help: 'the help',
};

/** The keys and signs of the place that lies beneath the help. */
export function helpView(state: ScreenState, theme: Theme, commands: readonly Command[]): Block {
	const {columns, height} = geometryOf(state);
	const here = contextOf({...state, help: null});
	const lines = helpLines(here, commands, columns - 2);
	const top = clamp(state.help?.top ?? 0, 0, Math.max(0, lines.length - (height - 2)));
	return framed(
		{
			name: 'help',
			title: [piece(`Keys and signs: ${placeNames[here]}`, 'strong')],
			remark:
				lines.length > height - 2 ? `${Math.min(100, Math.round(((top + height - 2) / lines.length) * 100))}%` : '',
			focused: true,
			lines: lines.slice(top, top + height - 2),
			below: 'q back · j k move',
		},
		{width: columns, height},
		theme,
	);
}

function helpLines(here: Context, commands: readonly Command[], width: number): readonly Line[] {
	const keysOf = new Map(commands.map(({id, keys}) => [id, keys]));
	const sections: (readonly Line[])[] = [];
	for (const group of commandGroups) {
		const rows = group.commands
			.filter(({contexts}) => contexts.includes(here))
			.map(({id, title}) => entry((keysOf.get(id) ?? []).map(keyShown).join(' '), title, 'key'));
		if (rows.length > 0) sections.push([[piece(` ${group.name}`, 'strong')], ...rows]);
	}
	sections.push([[piece(' Signs', 'strong')], ...signs(here)]);
	return width >= 110 ? twoColumns(sections, Math.floor(width / 2)) : sections.flatMap(section => [...section, []]);
}

const entry = (sign: string, meaning: string, style: Style): Line => [
	piece('   '),
	piece(sign.padEnd(12), style),
	piece(` ${meaning}`),
];

function signs(here: Context): readonly Line[] {
	const kinds = [
		entry(kindSigns.direct, 'a direct quote', 'quote'),
		entry(kindSigns.partial, 'a partial quote: a phrase inside the writer’s sentence', 'quote'),
		entry(kindSigns.attributed, 'an attributed claim: reported without quotation marks', 'claim'),
		entry(kindSigns.asserted, 'an asserted claim: in the article’s own voice', 'claim'),
		entry('←she ↑', 'the speaker is a guess: from these words, or carried over from before', 'faint'),
	];
	if (here === 'articles')
		return [
			entry('· ◐ ✓', 'new, begun, done', 'plain'),
			entry('… !', 'being read, unreadable', 'plain'),
			entry('A–F –', 'the grade of the article, or none yet', 'accentStrong'),
			entry('≡', 'another version of an article in the list', 'plain'),
			entry('≈', 'a copy of another article, word for word or reworded', 'plain'),
			entry('▸2', 'so many versions and copies are folded under it; Z unfolds them', 'accent'),
			entry('+', 'picked for a bulk action', 'accentStrong'),
			...kinds,
		];
	if (here === 'facts')
		return [
			entry('● differ', 'one value of a sentence changed and nothing else', 'sense'),
			entry('● weekday', 'a weekday that its full date does not have', 'sense'),
			entry('▸ ▾', 'a row with several places, folded or unfolded', 'plain'),
			entry('×3', 'given so often', 'faint'),
		];
	if (here === 'compare' || here === 'differences')
		return Object.entries(differences).map(([kind, {means}]) =>
			entry(kindName(kind as Difference), means, kindStyle(kind as Difference)),
		);
	return [
		...kinds,
		entry('┄ ┄', 'what cleaning removed; z shows it', 'faint'),
		entry('→ 13 Mar', 'a relative date, counted from the article’s own, which e d sets', 'faint'),
		entry('✎ #', 'a note, a tag', 'accent'),
	];
}

/** The sections in two columns of nearly the same height. */
function twoColumns(sections: readonly (readonly Line[])[], width: number): readonly Line[] {
	const total = sections.reduce((sum, section) => sum + section.length + 1, 0);
	const left: Line[] = [];
	const right: Line[] = [];
	for (const section of sections) {
		const column = left.length + section.length / 2 < total / 2 && right.length === 0 ? left : right;
		column.push(...section, []);
	}
	return Array.from({length: Math.max(left.length, right.length)}, (_, row) => {
		const cells = left[row] ?? [];
		const used = cells.reduce((sum, {text}) => sum + text.length, 0);
		return [...cells, piece(' '.repeat(Math.max(1, width - used))), ...(right[row] ?? [])];
	});
}
