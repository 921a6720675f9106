import {describe, expect, test} from 'vitest';
import {loadAnalyser} from '../../../source/language/analysis.ts';
import {loadClusters} from '../../../source/language/clusters.ts';
import {loadCheckability} from '../../../source/extraction/checkability/judge.ts';
import {checkableBecause} from '../../../source/extraction/checkability/read-signals.ts';

const [analyser, clusters] = await Promise.all([loadAnalyser(), loadClusters()]);
const judge = await loadCheckability(clusters);
const tokens = (sentence: string) => analyser.analyse(sentence).flatMap(one => one.tokens);
const checkability = (...sentences: string[]) => judge(sentences.map(tokens));

describe('how far a sentence can be checked', () => {
	test('is high where it gives numbers, dates and events', () => {
		for (const sentence of [
			'The port lost 4.5 million dollars in 2023, more than any other harbour in the country.',
			'Last year we hired 300 new teachers and cut class sizes by 12 percent.',
			'The council approved the budget on March 14.',
		])
			expect(checkability(sentence)[0], sentence).toBeGreaterThan(0.6);
	});

	test('is low for wishes, thanks and appeals', () => {
		for (const sentence of [
			'Let us work together, and may God bless you all.',
			'We should never give up hope.',
			'Thank you, my friends.',
			'What kind of harbour do we want?',
		])
			expect(checkability(sentence)[0], sentence).toBeLessThan(0.4);
	});

	test('is given for each sentence of a row', () => {
		expect(checkability('Thank you.', 'The strike cost 2 million euros in March.', 'It ended.')).toHaveLength(3);
		expect(checkability()).toEqual([]);
	});

	test('is the same every time', () => {
		const row = ['The strike began on Monday.', 'Nobody wants it.'];
		expect(checkability(...row)).toEqual(checkability(...row));
	});
});

test('what makes a sentence checkable is named, in the order of the table', () => {
	const because = (sentence: string) => checkableBecause(tokens(sentence));
	expect(because('The port lost 40 percent of its trade in June 2023.')).toEqual(['number', 'date', 'event']);
	expect(because('The harbour is busier than the airport.')).toEqual(['comparison']);
	expect(because('Prices rose because the council passed the law.')).toEqual(['event', 'cause', 'record']);
	expect(because('We are here.')).toEqual([]);
});
