import type {Span} from '../../model/span.ts';
import {tokenAt, type Known} from '../circumstances/circumstances.ts';

/** *PORT ELSA — Two cranes …*, *• Two cranes …*: what opens a paragraph before its first words is no part of what is stated. */
export function withoutOpening({scene}: Known, {start, end}: Span): Span {
	const {tokens, blockOf, firstTokens} = scene.reading;
	const first = tokens[firstTokens[blockOf[tokenAt(scene, start)]!]!]?.start ?? start;
	return {start: start < first && first < end ? first : start, end};
}
