import {beforeAll, expect, test} from 'vitest';
import {loadExtractor, type Extractor} from '../../../source/extraction/extract.ts';
import {article} from '../article.ts';

let extractor: Extractor;
beforeAll(async () => {
	extractor = await loadExtractor();
});

test('turns of two people make an interview, and each turn is a quote of whom it names', () => {
	const {genre, quotes} = extractor.extract(
		article(
			'Interview: the minister of ports',
			'Reed: Minister, your deadline ends tomorrow. What happens then?',
			'PETROV: A lawyer walks across the square with a folder. That is all.',
			'Reed: Marta Novak calls that a threat. Is it one?',
			'PETROV: I have never threatened anybody. I read a law aloud, and Pavel Petrov does not shout.',
			'Reed: Would you accept a mediator?',
			'PETROV: Tomorrow morning. I have told the company so.',
		),
	);
	expect(genre).toBe('interview');
	expect(quotes.find(({text}) => text.startsWith('A lawyer'))?.speaker).toMatchObject({
		name: 'Pavel Petrov',
		mention: 'PETROV',
	});
});

test('a label that stands once hides no turns', () => {
	const {genre, quotes} = extractor.extract(
		article(
			'“I have never threatened anybody”',
			'Interview: Pavel Petrov, minister of ports, on deadlines and the court',
			'The minister met Tomas Reed on Saturday.',
			'Reed: Minister, your deadline ends tomorrow. What happens then?',
			'Petrov: A lawyer walks across the square with a folder. That is all.',
			'Reed: Marta Novak calls that a threat.',
			'Petrov: I have never threatened anybody. I read a law aloud.',
		),
	);
	expect(genre).toBe('interview');
	const spoken = quotes.filter(
		({text}) => !text.startsWith('I have never threatened anybody') || text.endsWith('aloud.'),
	);
	expect(spoken.map(({text, speaker}) => [text.split(' ')[0], speaker?.name])).toEqual([
		['Minister,', 'Tomas Reed'],
		['A', 'Pavel Petrov'],
		['Marta', 'Tomas Reed'],
		['I', 'Pavel Petrov'],
	]);
});

test('a writer who says I and should writes an opinion piece; a report has neither', () => {
	const opinion =
		'I have watched this harbour for thirty years, and I think we should be honest with ourselves. We must not pretend that a clock settles a strike. My neighbours should ask what our port is for, and I should ask it first. We need a mediator, and we need one now.';
	const report =
		'The port of Velmar stood still for a fourth day on Thursday as talks between the union and the ministry went nowhere. Eleven ships waited in the roads. The company reported a profit of 88 million crowns for last year, and the harbour master counted three thousand tonnes of fruit on board.';
	const genre = (text: string) => extractor.extract(article('What a week of strike means', text, text)).genre;
	expect(genre(opinion)).toBe('opinion');
	expect(genre(report)).toBe('report');
});

test('a hearing is a transcript, and its chair is called by name once the label has told it', () => {
	const {genre, quotes} = extractor.extract(
		article(
			'Transcript of the first day of hearings',
			'THE CHAIR (Judge Samuel Orrow): Good morning. This inquiry is not a trial.',
			'MS BRANDT: I was the chief engineer for eleven years.',
			'THE CHAIR: When did you first hear of a fault in gate three?',
			'MS BRANDT: In March. The drive jammed in a test.',
		),
	);
	expect(genre).toBe('transcript');
	expect(quotes[2]?.speaker?.name).toBe('Samuel Orrow');
});

test('whoever answers under *A* is the one person that the lines before name; what *Q* asks is nobody’s quote', () => {
	const {quotes} = extractor.extract(
		article(
			'What became of the river',
			'The river biologist Elena Marsh has studied the Var for thirty years.',
			'Q: When did you notice the change?',
			'A: In 2011. The mayfly was gone within two summers.',
			'Q: And the plant?',
			'A: The plant told us that its water was clean. It was not.',
		),
	);
	expect(quotes.map(({text, speaker}) => [text.slice(0, 9), speaker?.name, speaker?.resolution])).toEqual([
		['In 2011. ', 'Elena Marsh', 'carried'],
		['The plant', 'Elena Marsh', 'carried'],
	]);
});

test('where several are named before the answers nobody is said to give them', () => {
	const {quotes} = extractor.extract(
		article(
			'What became of the river',
			'Elena Marsh and Pavel Petrov have studied the Var for thirty years.',
			'Q: When did you notice the change?',
			'A: In 2011. The mayfly was gone within two summers.',
			'Q: And the plant?',
			'A: The plant told us that its water was clean. It was not.',
		),
	);
	expect(quotes.map(({speaker}) => speaker)).toEqual([null, null]);
});

test('a bare family name takes its turn beside full labels', () => {
	const {quotes} = extractor.extract(
		article(
			'Talk on the bank: a transcript',
			'We met Elena Marsh on the bank.',
			'Harbor Courier: Does anyone listen to you?',
			'Marsh: They listen. They do not act, and they know it.',
			'Harbor Courier: What would you do?',
			'Marsh: Close the gate for one summer and count.',
		),
	);
	expect(quotes.map(({speaker}) => [speaker?.name, speaker?.kind])).toEqual([
		['Harbor Courier', 'organisation'],
		['Elena Marsh', 'person'],
		['Harbor Courier', 'organisation'],
		['Elena Marsh', 'person'],
	]);
});

test('a speaker whose name is given in full and then alone has each turn once', () => {
	const {quotes} = extractor.extract(
		article(
			'Transcript of the hearing on the quay',
			'The hearing opened at nine.',
			'MARTA NOVAK: Why was the crane not inspected?',
			'PAVEL PETROV: It was inspected in March, and the report is on your desk.',
			'NOVAK: The report names another crane, and you signed it yourself.',
			'PETROV: Then the report is wrong, and I shall have it corrected.',
		),
	);
	const starts = quotes.flatMap(({segments}) => segments.map(({start}) => start));
	expect(starts).toHaveLength(4);
	expect(new Set(starts).size).toBe(starts.length);
});
