import type {DeskPerson} from '../../desk/services.ts';
import {visibleLine} from '../../language/visible.ts';
import {articleId} from '../state/article-id.ts';
import {geometryOf} from '../state/geometry.ts';
import type {ScreenState} from '../state/state.ts';
import {shownPeople} from '../state/view-lists.ts';
import {dateShown} from '../text/date.ts';
import {piece, spread, type Line, type Piece} from '../text/line.ts';
import type {Theme} from '../theme.ts';
import {explained} from './explained.ts';
import {filteredList} from './filtered-list.ts';
import {framed, type Block} from './frame.ts';

const kindNames = {
	person: '',
	organisation: 'organisation',
	group: 'group',
	document: 'document',
	unnamed: 'unnamed',
} as const;

/** Who speaks in the desk, how often and where. */
export function peopleView(state: ScreenState, theme: Theme): readonly Block[] {
	const {list: width, preview, height} = geometryOf(state);
	const shown = shownPeople(state);
	const {top, cursor, all, filter} = state.people;
	const lines: Line[] = shown
		.slice(top, top + height - 2)
		.map((person, row) => personLine(state, person, top + row === cursor, width - 2));
	if (shown.length === 0) lines.push(...explained(emptyWords(state), width - 4));
	const left = filteredList(
		state,
		{name: 'people', title: 'People', filter, lines, cursor, shown: shown.length, all: all?.length ?? null},
		{width, height},
		theme,
	);
	if (preview === 0) return [left];
	const person = shown[cursor];
	return [
		left,
		framed(
			{
				name: 'preview',
				title: [piece(person ? visibleLine(person.name) : '', 'strong')],
				focused: false,
				lines: person ? personLines(state, person, preview - 4) : [],
				below: person ? 'Enter what they said' : '',
			},
			{width: preview, height},
			theme,
		),
	];
}

function personLine(state: ScreenState, person: DeskPerson, selected: boolean, width: number): Line {
	const left: Piece[] = [
		piece(selected ? '▌' : ' ', 'accent'),
		piece(' '),
		piece(visibleLine(person.name), selected ? 'strong' : 'plain'),
	];
	const about = person.kind === 'person' ? person.roles[0] : kindNames[person.kind];
	if (about) left.push(piece(`  ${visibleLine(about)}`, 'faint'));
	const marks = state.marks.of({kind: 'person', name: person.name});
	if (marks.note !== null || marks.tags.length > 0) left.push(piece('  ✎', 'accent'));
	return spread(
		left,
		[
			piece(`${person.quotes}`.padStart(4)),
			piece(' ❝ ', 'quote'),
			piece(`${person.claims}`.padStart(4)),
			piece(' › ', 'claim'),
			piece(`${person.articles.length}`.padStart(4)),
			piece(person.articles.length === 1 ? ' article  ' : ' articles ', 'faint'),
		],
		width,
	);
}

function personLines(state: ScreenState, person: DeskPerson, width: number): readonly Line[] {
	const lines: Line[] = [];
	const section = (name: string, entries: readonly string[]) => {
		if (entries.length === 0) return;
		if (lines.length > 0) lines.push([]);
		lines.push([piece(` ${name}`, 'accent')]);
		for (const entry of entries) lines.push([piece('   '), piece(visibleLine(entry))]);
	};
	section('Roles', person.roles);
	section(
		'Also written',
		person.names.filter(name => name !== person.name),
	);
	const rows = new Map(state.articles.all.map(article => [articleId(article), article]));
	if (lines.length > 0) lines.push([]);
	lines.push([piece(' Speaks in', 'accent')]);
	for (const key of person.articles) {
		const article = rows.get(articleId(key));
		const outlet = [article?.publisher, article?.published ? dateShown(article.published) : null]
			.filter(Boolean)
			.join(' · ');
		lines.push(
			spread(
				[piece('   '), piece(visibleLine(article?.title ?? key.path))],
				[piece(visibleLine(outlet), 'faint')],
				width,
			),
		);
	}
	return lines;
}

function emptyWords({people: {all, filter}, progress}: ScreenState): readonly string[] {
	if (filter !== '') return ['Nobody matches this filter.', '', 'Change it with f, or clear it with Esc.'];
	if (all === null || progress.phase !== 'ready')
		return ['Gathering who speaks…', '', 'People appear here as articles are read.'];
	return ['Nobody is quoted in these articles.', '', 'q goes back.'];
}
