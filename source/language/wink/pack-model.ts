import type core from 'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json';
import {wordHash, type LexiconHead} from './lexicon.ts';
import type {ModelHead} from './packed-model.ts';
import {events, parts, type Machine} from './part-rules.ts';
import {packSections} from './sections.ts';

type Core = typeof core;

/**
 * wink-nlp's English model as bytes that are read in no time: parsing its JSON and entering its 88,000 words takes as long as to read five articles. `machines` is
 * the model of parts of speech, each machine in JSON of its own. `packed-model.ts` reads it.
 */
export function packModel(core: Core, machines: readonly string[]): Uint8Array {
	const lexicon = packLexicon(core);
	const {tcat, trex, preserve, packing} = core;
	const head: ModelHead = {
		lexicon: lexicon.head,
		reading: {categories: tcat.hash, expressions: trex, preserve, config: packing.config},
	};
	const flat = machines.map(flatten);
	return packSections({
		head,
		sections: [
			...lexicon.sections,
			...flat.flatMap(({next, fallback, target, final, offset}) =>
				[next, fallback, target, final, offset].map(one => bytesOf(one)),
			),
		],
	});
}

function packLexicon({packing, lexicon, xpansions, features, pos}: Core) {
	const words = features.lexeme.list;
	let size = 1024;
	while (size < words.length * 2) size *= 2;
	const slots = new Int32Array(size).fill(-1);
	const starts = new Int32Array(words.length + 1);
	const odd: Record<number, string> = {};
	for (const [number, word] of words.entries()) {
		const plain = /^[\0-\xff]*$/.test(word);
		if (!plain) odd[number] = word;
		starts[number + 1] = starts[number]! + (plain ? word.length : 0);
		let slot = wordHash(word) & (size - 1);
		while (slots[slot] !== -1) slot = (slot + 1) & (size - 1);
		slots[slot] = number;
	}
	const text = Buffer.from(words.filter((_, number) => odd[number] === undefined).join(''), 'latin1');
	const head: LexiconHead = {
		size: packing.size,
		layout: packing.layout,
		parts: pos.list,
		partNumbers: pos.hash,
		clusters: features.posClusters.list.map(cluster =>
			cluster.split('_').reduce((bits, part) => bits | (1 << (pos.hash[part] ?? 0)), 0),
		),
		odd,
	};
	const numbers = [lexicon, xpansions].map(base64 => Buffer.from(base64, 'base64'));
	return {head, sections: [text, bytesOf(starts), bytesOf(slots), ...numbers]};
}

const bytesOf = ({buffer, byteOffset, byteLength}: ArrayBufferView): Uint8Array =>
	new Uint8Array(buffer, byteOffset, byteLength);

const firstHint = 1_080_000;
const endOfText = 2_070_000;
const otherwise = 2_070_003;

const end = events - 1;

function eventOf(key: string): number {
	const number = Number(key);
	if (number === endOfText) return end;
	return number >= firstHint ? parts + number - firstHint : number;
}

type Table<Value> = Readonly<Record<string, Value>>;

function flatten(json: string): Machine {
	const [, last, table, final, marked] = JSON.parse(json) as [
		number,
		number,
		Table<Table<number>>,
		Table<string>,
		Table<readonly [number, number]>,
	];
	const states = last + 1;
	const machine = {
		next: new Int16Array(states * events),
		fallback: new Int16Array(states),
		target: new Int16Array(states),
		final: new Uint8Array(states),
		offset: new Int16Array(states),
	};
	for (const [state, row] of Object.entries(table)) {
		for (const [key, next] of Object.entries(row)) {
			if (Number(key) === otherwise) machine.fallback[Number(state)] = next;
			else if (eventOf(key) < events) machine.next[Number(state) * events + eventOf(key)] = next;
		}
	}
	for (const [state, target] of Object.entries(final)) {
		machine.final[Number(state)] = 1;
		machine.target[Number(state)] = Number(target);
		machine.offset[Number(state)] = marked[state]?.[0] ?? 0;
	}
	return machine;
}
