import {blockKinds, genres, removalReasons} from '../model/article.ts';
import {actions} from '../model/event.ts';
import {formats} from '../model/format.ts';
import {scales, statuses} from '../model/mark.ts';
import {checkableReasons, forces, media, resolutions, speakerKinds} from '../model/statement.ts';
import {differences, referenceRules} from '../model/utterance.ts';

/** The name of the form, which every export gives as its `$schema`. The number rises when an export of the old form would not do any more. */
export const exportSchemaId = 'urn:copydesk:export:1';

type Schema = Readonly<Record<string, unknown>>;

const text = {type: 'string'} as const;
const number = {type: 'number'} as const;
const offset = {type: 'integer', minimum: 0, description: 'UTF-16 code units; ends are exclusive'} as const;
const hash = {type: 'string', pattern: '^[0-9a-f]{64}$'} as const;
const truth = {type: 'boolean'} as const;
const anything = true;

const ref = (name: string): Schema => ({$ref: `#/$defs/${name}`});
const listOf = (items: Schema): Schema => ({type: 'array', items});
const oneOf = (values: readonly (string | number)[]): Schema => ({enum: values});
const keysOf = (table: object): Schema => oneOf(Object.keys(table));
const orNull = (schema: Schema): Schema => ({anyOf: [schema, {type: 'null'}]});

/** An object with exactly these fields; those in `optional` may be missing. */
function fields(properties: Readonly<Record<string, unknown>>, ...optional: readonly string[]): Schema {
	const required = Object.keys(properties).filter(name => !optional.includes(name));
	return {type: 'object', properties, required, additionalProperties: false};
}

const raw = {rawStart: offset, rawEnd: offset};
const place = {start: offset, end: offset, ...raw};
const articleKey = {path: text, place: orNull(text)};
const decider = oneOf(['program', 'reviewer']);
const date = {type: 'string', description: 'ISO 8601, with the precision that is known'};

const circumstances = {
	cue: orNull(ref('cue')),
	with: listOf(ref('speaker')),
	chain: listOf(ref('relay')),
	said: orNull(ref('occasion')),
	medium: orNull(oneOf(media)),
	translated: orNull(text),
};

const definitions: Readonly<Record<string, Schema>> = {
	place: fields(place),
	speaker: fields({
		name: text,
		kind: oneOf(speakerKinds),
		resolution: keysOf(resolutions),
		mention: text,
		...place,
		terms: orNull(text),
	}),
	cue: fields({text, force: oneOf(forces), ...place}),
	relay: fields({name: text, mention: text, ...place}),
	occasion: fields({text, when: orNull(text), where: orNull(text), ...place}),
	block: fields({kind: keysOf(blockKinds), ...place, by: decider}, 'by'),
	removed: fields({reason: oneOf(removalReasons), text, ...raw, by: decider}),
	quote: fields({
		id: text,
		kind: oneOf(['direct', 'partial']),
		text,
		by: decider,
		segments: listOf(ref('place')),
		speaker: orNull(ref('speaker')),
		...circumstances,
	}),
	claim: fields({
		id: text,
		kind: oneOf(['attributed', 'asserted']),
		text,
		by: decider,
		segments: listOf(ref('place')),
		source: orNull(ref('speaker')),
		...circumstances,
		checkability: orNull({type: 'number', minimum: 0, maximum: 1}),
		checkable: listOf(oneOf(checkableReasons)),
	}),
	article: fields({
		...articleKey,
		id: text,
		sha256: hash,
		format: keysOf(formats),
		title: orNull(text),
		publisher: orNull(text),
		authors: listOf(text),
		published: orNull(date),
		modified: orNull(date),
		url: orNull(text),
		language: orNull(text),
		genre: orNull(oneOf(genres)),
		agencies: listOf(text),
		provenance: {type: 'object', additionalProperties: text},
		text,
		blocks: listOf(ref('block')),
		removed: listOf(ref('removed')),
		quotes: listOf(ref('quote')),
		claims: listOf(ref('claim')),
	}),
	variant: fields({
		kind: keysOf(differences),
		reference: {type: 'array', items: offset, minItems: 2, maxItems: 2},
		witness: {type: 'array', items: offset, minItems: 2, maxItems: 2},
	}),
	witness: fields(
		{
			path: text,
			place: text,
			quote: text,
			others: listOf(text),
			segments: listOf(fields(raw)),
			speaker: orNull(fields({name: text})),
			differences: listOf(keysOf(differences)),
			variants: listOf(ref('variant')),
		},
		'place',
		'others',
	),
	utterance: fields({
		utterance: text,
		reference: offset,
		referenceBy: oneOf(referenceRules),
		text,
		witnesses: listOf(ref('witness')),
	}),
	anchor: {
		description: 'TextQuoteSelector and TextPositionSelector of the W3C Web Annotation Data Model, in the raw text',
		...fields({exact: text, prefix: text, suffix: text, ...raw}),
	},
	target: {
		anyOf: [
			fields({kind: oneOf(['article']), ...articleKey}),
			fields({kind: oneOf(['outlet', 'person']), name: text}),
			fields({kind: oneOf(['statement', 'utterance', 'block', 'passage']), anchor: ref('anchor'), ...articleKey}),
		],
	},
	grade: fields({scale: text, version: {type: 'integer'}, grade: text}),
	mark: fields({
		target: ref('target'),
		statement: orNull(text),
		orphan: truth,
		found: orNull(fields({how: oneOf(['position', 'context', 'approximate']), similarity: number})),
		by: listOf(
			fields({
				reviewer: text,
				grades: listOf(ref('grade')),
				tags: listOf(text),
				note: orNull(text),
				status: oneOf(statuses),
				rejected: truth,
			}),
		),
		history: listOf(text),
	}),
	event: fields({
		id: text,
		time: {type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$'},
		reviewer: text,
		action: oneOf(actions),
		target: ref('target'),
		before: anything,
		after: anything,
		reason: orNull(text),
		sha256: orNull(text),
		version: text,
	}),
	evidence: fields({sha256: hash, place: orNull(text), raw: text}),
};

/** The JSON Schema (draft 2020-12) of an export, made from the tables that the program itself goes by. */
export const exportSchema: Schema = {
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	$id: exportSchemaId,
	title: 'A desk exported by copydesk',
	...fields({
		$schema: {const: exportSchemaId},
		program: fields({name: text, version: text}),
		desk: text,
		scales: {
			type: 'object',
			propertyNames: {type: 'string'},
			additionalProperties: fields({
				version: {type: 'integer'},
				for: listOf(text),
				grades: {type: 'object', additionalProperties: text},
			}),
			examples: [scales],
		},
		articles: listOf(ref('article')),
		utterances: listOf(ref('utterance')),
		marks: listOf(ref('mark')),
		events: listOf(ref('event')),
		evidence: listOf(ref('evidence')),
	}),
	$defs: definitions,
};
