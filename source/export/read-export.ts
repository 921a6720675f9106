import type {ReviewEvent} from '../model/event.ts';
import {eventIn, evidenceIn, targetIn} from '../review/event-check.ts';
import type {Evidence} from '../review/event-store.ts';
import {isObject} from '../review/values.ts';
import type {ArticleJson} from './article-json.ts';
import type {MarkJson} from './marks-json.ts';
import {exportSchemaId} from './schema.ts';

/** What an export says, as far as it has the form of one. */
export interface ReadExport {
	readonly articles: readonly ArticleJson[];
	readonly marks: readonly Pick<MarkJson, 'target' | 'orphan'>[];
	readonly events: readonly ReviewEvent[];
	readonly evidence: readonly Evidence[];
	/** Parts that were left out because they do not have their form. */
	readonly refused: number;
}

/** Thrown with a sentence for the reviewer where a file is no export at all. */
export class ExportError extends Error {
	override readonly name = 'ExportError';
}

/** Reads an export. Nothing in it is believed: what does not have its form is left out and counted. Throws `ExportError`. */
export function readExport(json: string): ReadExport {
	let document: unknown;
	try {
		document = JSON.parse(json);
	} catch (error) {
		throw new ExportError(
			`it is no JSON, or it was cut off (${error instanceof Error ? error.message : String(error)})`,
		);
	}
	if (!isObject(document) || typeof document.$schema !== 'string' || !document.$schema.startsWith('urn:copydesk:'))
		throw new ExportError('it is no export of copydesk (copydesk export FOLDER makes one)');
	if (document.$schema !== exportSchemaId)
		throw new ExportError(
			`it was written by another version of copydesk (${document.$schema}, this one reads ${exportSchemaId})`,
		);
	let refused = 0;
	const all = <T>(values: unknown, check: (value: unknown) => T | undefined): readonly T[] => {
		if (!Array.isArray(values)) return [];
		const sound = values.map(check).filter(value => value !== undefined);
		refused += values.length - sound.length;
		return sound;
	};
	const articles = all(document.articles, articleIn);
	const marks = all(document.marks, markIn);
	const events = all(document.events, eventIn);
	const evidence = all(document.evidence, evidenceIn);
	return {articles, marks, events, evidence, refused};
}

function markIn(value: unknown): Pick<MarkJson, 'target' | 'orphan'> | undefined {
	const target = isObject(value) ? targetIn(value.target) : undefined;
	return target && {target, orphan: (value as {orphan?: unknown}).orphan === true};
}

/** Checks what verification relies on: the places of blocks, statements, speakers and cues. */
function articleIn(value: unknown): ArticleJson | undefined {
	if (!isObject(value)) return undefined;
	const {path, place, sha256, text, blocks, removed, quotes, claims} = value;
	const sound =
		typeof path === 'string' &&
		(place === null || typeof place === 'string') &&
		typeof sha256 === 'string' &&
		typeof text === 'string' &&
		every(blocks, isPlace) &&
		every(removed, isRawText) &&
		every(quotes, isStatement) &&
		every(claims, isStatement);
	return sound ? (value as unknown as ArticleJson) : undefined;
}

const every = (values: unknown, check: (value: unknown) => boolean): boolean =>
	Array.isArray(values) && values.every(check);

const isOffset = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

const isPlace = (value: unknown): boolean =>
	isObject(value) && [value.start, value.end, value.rawStart, value.rawEnd].every(isOffset);

const isRawText = (value: unknown): boolean =>
	isObject(value) && typeof value.text === 'string' && isOffset(value.rawStart) && isOffset(value.rawEnd);

function isStatement(value: unknown): boolean {
	if (!isObject(value) || typeof value.id !== 'string' || typeof value.text !== 'string') return false;
	if (!every(value.segments, isPlace)) return false;
	const speaker = value.speaker ?? value.source ?? null;
	const spoken = speaker === null || (isPlace(speaker) && typeof (speaker as {mention?: unknown}).mention === 'string');
	const {cue = null} = value;
	return spoken && (cue === null || (isPlace(cue) && typeof (cue as {text?: unknown}).text === 'string'));
}
