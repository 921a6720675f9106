import {expect, test} from 'vitest';
import {loadExtractor} from '../../../source/extraction/extract.ts';
import {article} from '../article.ts';

const extractor = await loadExtractor();
const claimsOf = (headline: string) =>
	extractor
		.extract(
			article(headline, 'The ferries stopped on Monday. Marta Novak heads the union and Pavel Petrov runs the port.'),
		)
		.claims.filter(({segments}) => segments[0]!.start < headline.length)
		.map(({source, cue, text}) => [source?.mention ?? null, cue?.text ?? null, text]);

test.each([
	['Mayor: bridge will reopen in May', ['Mayor', null, 'bridge will reopen in May']],
	['Police: man drowned in harbour', ['Police', null, 'man drowned in harbour']],
	['Marta Novak: strike will go on', ['Marta Novak', null, 'strike will go on']],
	['Strike will go on – Novak', ['Novak', null, 'Strike will go on']],
	['Strike will go on - union chief', ['union chief', null, 'Strike will go on']],
	['Bridge ‘is safe’, insists mayor', ['mayor', 'insists', 'Bridge ‘is safe’']],
	['Ferries linked to asthma, study finds', ['study', 'finds', 'Ferries linked to asthma']],
	['Petrov tells court he ‘never met’ builder', ['Petrov', 'tells', 'he ‘never met’ builder']],
	['Novak accused of hiding report', [null, 'accused of', 'Novak hiding report']],
	[
		'Harbour ‘like a war zone’ after blast, say residents',
		['residents', 'say', 'Harbour ‘like a war zone’ after blast'],
	],
])('who says what in: %s', (headline, claim) => {
	expect(claimsOf(headline)).toEqual([claim]);
});

test.each([
	'Budget: taxes will rise by June',
	'Storm Odile: thousands flee the coast',
	'Ukraine war: Russia hits port',
	'Photos: storm hits the coast',
	'Ten killed in storm – live updates',
	'Police name man found dead in harbour',
	'Analysis: how the port lost its way',
])('a topic, a label and a find say nothing: %s', headline => {
	expect(claimsOf(headline)).toEqual([]);
});
