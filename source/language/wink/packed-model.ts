import {readFileSync} from 'node:fs';
import type {LexiconHead, LexiconTables} from './lexicon.ts';
import type {Machine} from './part-rules.ts';
import {readSections} from './sections.ts';

/** What wink-nlp's tokenizer and its guesses at unknown words go by. */
export interface ReadingRules {
	readonly categories: Readonly<Record<string, number>>;
	readonly expressions: unknown;
	readonly preserve: unknown;
	readonly config: unknown;
}

export interface ModelHead {
	readonly lexicon: LexiconHead;
	readonly reading: ReadingRules;
}

export interface PackedModel {
	readonly lexicon: LexiconTables;
	readonly reading: ReadingRules;
	readonly machines: readonly Machine[];
}

/** The English model: the build packs it once for all; a checkout does at every start. */
export async function loadModel(): Promise<PackedModel> {
	return readModel(
		process.env.COPYDESK_BUILD ? readFileSync(new URL('./weights/english', import.meta.url)) : await packedHere(),
	);
}

async function packedHere(): Promise<Uint8Array> {
	const [{packModel}, {default: core}, {default: machines}] = await Promise.all([
		import('./pack-model.ts'),
		import('wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json', {with: {type: 'json'}}),
		import('wink-eng-lite-web-model/dist/languages/cur/models/eng-pos-model.json', {with: {type: 'json'}}),
	]);
	return packModel(core, machines);
}

/** Reads what `packModel` wrote. */
export function readModel(bytes: Uint8Array): PackedModel {
	const {head, sections} = readSections(bytes);
	const {lexicon, reading} = head as ModelHead;
	const [text, starts, slots, entries, expansions, ...flat] = sections as readonly Uint8Array<ArrayBuffer>[];
	const machines: Machine[] = [];
	for (let at = 0; at < flat.length; at += 5) {
		const [next, fallback, target, final, offset] = flat.slice(at, at + 5);
		machines.push({
			next: shorts(next!),
			fallback: shorts(fallback!),
			target: shorts(target!),
			final: final!,
			offset: shorts(offset!),
		});
	}
	const tables = {text: text!, starts: ints(starts!), slots: ints(slots!)};
	return {
		lexicon: {head: lexicon, ...tables, entries: ints(entries!), expansions: ints(expansions!)},
		reading,
		machines,
	};
}

const ints = ({buffer, byteOffset, byteLength}: Uint8Array<ArrayBuffer>) =>
	new Int32Array(buffer, byteOffset, byteLength / 4);
const shorts = ({buffer, byteOffset, byteLength}: Uint8Array<ArrayBuffer>) =>
	new Int16Array(buffer, byteOffset, byteLength / 2);
