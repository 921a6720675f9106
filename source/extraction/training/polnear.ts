import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Article} from '../../model/article.ts';
import type {Span} from '../../model/span.ts';
import {plainArticle} from './plain-article.ts';

/** An attribution as an annotator marked it. Offsets are in the article's text; fragments that only blanks part are joined. */
export interface GoldAttribution {
	readonly id: string;
	readonly source: readonly Span[];
	readonly cue: readonly Span[];
	readonly content: readonly Span[];
	/** The full name of the source where it is known and sure. */
	readonly name: string | null;
}

export interface GoldArticle {
	readonly name: string;
	readonly article: Article;
	readonly attributions: readonly GoldAttribution[];
}

/**
 * Reads a compartment of PolNeAR (Newell et al., LREC 2018): a folder with `text/NAME.txt`, `attributions/NAME_ANNOTATOR.ann` (brat standoff, code points)
 * and, if it is there, a `resolved-names*.json` of the sources' full names. In the order of the names. Where several annotators worked on an
 * article the one who agrees best with the others is taken.
 */
export function readPolnear(folder: string): GoldArticle[] {
	const names = readNames(folder);
	const files = new Map<string, string[]>();
	for (const file of readdirSync(join(folder, 'attributions')).sort()) {
		const name = /^(.*)_[0-9a-z]+\.ann$/.exec(file)?.[1];
		if (name && existsSync(join(folder, 'text', `${name}.txt`))) files.set(name, [...(files.get(name) ?? []), file]);
	}
	return [...files]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, annotations]) => {
			const article = plainArticle(name, readFileSync(join(folder, 'text', `${name}.txt`), 'utf8'));
			const versions = annotations.map(file =>
				readAnnotations(article, readFileSync(join(folder, 'attributions', file), 'utf8'), names[name] ?? {}),
			);
			return {name, article, attributions: mostTypical(article, versions)};
		});
}

type Names = Readonly<Record<string, {readonly name: string; readonly method: string}>>;

function readNames(folder: string): Readonly<Record<string, Names>> {
	const file = readdirSync(folder).find(name => /^resolved-names.*\.json$/.test(name));
	if (!file) return {};
	return (JSON.parse(readFileSync(join(folder, file), 'utf8')) as {names: Record<string, Names>}).names;
}

function readAnnotations(article: Article, lines: string, names: Names): GoldAttribution[] {
	const place = placer(article);
	const spans = new Map<string, Span[]>();
	const found: GoldAttribution[] = [];
	for (const line of lines.split(/\r?\n/)) {
		const span = /^(T\d+)\t\S+ ([\d; ]+)\t/.exec(line);
		const event = /^(E\d+)\t(.*)$/.exec(line);
		if (span) {
			const parts = span[2]!.split(';').map(part => part.trim().split(/\s+/).map(Number));
			spans.set(
				span[1]!,
				parts.map(([start = 0, end = 0]) => ({start: place(start), end: place(end)})),
			);
		} else if (event) {
			const roles: Record<'source' | 'cue' | 'content', Span[]> = {source: [], cue: [], content: []};
			for (const [role = '', span = ''] of event[2]!
				.trim()
				.split(/\s+/)
				.map(part => part.split(':'))) {
				const name = role.replace(/\d+$/, '').toLowerCase();
				if (name in roles) roles[name as keyof typeof roles].push(...(spans.get(span) ?? []));
			}
			const [source, cue, content] = [roles.source, roles.cue, roles.content].map(one => joined(article.text, one));
			const sure = names[event[1]!];
			const name = sure && !sure.method.includes('coreference only') ? sure.name : null;
			if (content!.length > 0 && cue!.length + source!.length > 0)
				found.push({id: event[1]!, source: source!, cue: cue!, content: content!, name});
		}
	}
	return found;
}

/** From code points of the file to offsets of the article's text. */
function placer({raw, blocks}: Article): (point: number) => number {
	const units: number[] = [];
	for (let at = 0; at < raw.length; at += raw.codePointAt(at)! > 0xffff ? 2 : 1) units.push(at);
	units.push(raw.length);
	return point => {
		const at = units[Math.min(point, units.length - 1)]!;
		let low = 0;
		let high = blocks.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (blocks[middle]!.rawStart <= at) low = middle;
			else high = middle - 1;
		}
		const block = blocks[low]!;
		return Math.max(block.start, Math.min(block.end, block.start + at - block.rawStart));
	};
}

function joined(text: string, spans: readonly Span[]): Span[] {
	const out: {start: number; end: number}[] = [];
	for (const span of spans.filter(({start, end}) => end > start).sort((a, b) => a.start - b.start)) {
		const last = out.at(-1);
		if (last && (span.start <= last.end || text.slice(last.end, span.start).trim() === ''))
			last.end = Math.max(last.end, span.end);
		else out.push({...span});
	}
	return out;
}

/** The annotator whose labels of characters agree best with the others'; of equals the first. */
function mostTypical({text}: Article, versions: readonly GoldAttribution[][]): readonly GoldAttribution[] {
	if (versions.length < 2) return versions[0] ?? [];
	const labels = versions.map(version => {
		const label = new Uint8Array(text.length);
		for (const {source, cue, content} of version)
			for (const [code, spans] of [content, source, cue].entries())
				for (const {start, end} of spans) label.fill(code + 1, start, end);
		return label;
	});
	const agreement = labels.map((own, index) =>
		labels.reduce(
			(sum, other, at) => (at === index ? sum : sum + own.filter((code, char) => code === other[char]).length),
			0,
		),
	);
	return versions[agreement.indexOf(Math.max(...agreement))]!;
}
