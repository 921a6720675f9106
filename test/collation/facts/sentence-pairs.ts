import type {FactVerdict} from '../../../source/collation/facts/sentences.ts';

/** Two sentences, when their articles were published where it matters, and what can be said of them for sure. */
export interface SentencePair {
	readonly verdict: FactVerdict;
	readonly first: string;
	readonly second: string;
	readonly published?: readonly [string, string];
}

const agree = (first: string, second: string, published?: readonly [string, string]): SentencePair => ({
	verdict: 'agree',
	first,
	second,
	published,
});
const differ = (first: string, second: string, published?: readonly [string, string]): SentencePair => ({
	verdict: 'differ',
	first,
	second,
	published,
});
const noVerdict = (first: string, second: string, published?: readonly [string, string]): SentencePair => ({
	verdict: null,
	first,
	second,
	published,
});

const july = ['2025-07-12', '2025-07-14'] as const;

export const sentencePairs: readonly SentencePair[] = [
	// The same number, however it is written.
	agree('The ferry carried 212 passengers and 14 crew.', 'The ferry carried 212 passengers and 14 crew.'),
	agree('The council closed three schools in the valley.', 'The council closed 3 schools in the valley.'),
	agree('The bridge cost $4.5 million to repair.', 'The bridge cost $4.5 million to repair, officials said.'),
	agree('The harbour lost 1,200 jobs in the strike.', 'The harbor lost 1200 jobs in the strike.'),
	agree('Turnout in the vote was 61 percent.', 'Turnout in the vote was 61%.'),
	agree('Turnout in the vote was 61 per cent.', 'Turnout in the vote was 61 percent.'),
	agree('The fire destroyed twelve houses on Mill Lane.', 'Fire destroyed 12 houses on Mill Lane.'),
	agree('The dam holds two million tonnes of water.', 'The dam holds 2 million tonnes of water.'),
	agree('The pier reopened on July 10.', 'The pier reopened on 10 July.', july),
	agree('The pier reopened on Thursday.', 'The pier reopened on July 10.', july),
	agree('The pier reopened yesterday.', 'The pier reopened on Friday.', ['2025-07-12', '2025-07-14']),
	agree('The court heard 40 witnesses over nine days.', 'The court heard 40 witnesses over 9 days.'),
	agree('Police seized 85 kilograms of cocaine in the port.', 'Police seized 85 kg of cocaine in the port.'),
	agree('The mayor was fined 500 euros by the court.', 'The mayor was fined €500 by the court.'),
	agree('The ministry hired twenty-one inspectors last spring.', 'The ministry hired 21 inspectors last spring.'),
	agree('The tunnel is 3.5 kilometers long.', 'The tunnel is three and a half kilometers long.'),
	agree('About 300 people marched through Port Alder.', 'About 300 people marched through Port Alder.'),
	agree('The union has 18,000 members in five ports.', 'The union has 18,000 members in 5 ports.'),
	agree('The treaty was signed on 9 May 2024 in Lindau.', 'The treaty was signed on May 9, 2024, in Lindau.'),
	agree('The flood of 2019 killed six people in the town.', 'The flood of 2019 killed 6 people in the town.'),

	// One exact value changed and nothing else.
	differ('The ferry carried 212 passengers and 14 crew.', 'The ferry carried 221 passengers and 14 crew.'),
	differ('The fire destroyed twelve houses on Mill Lane.', 'The fire destroyed 15 houses on Mill Lane.'),
	differ('Turnout in the vote was 61 percent.', 'Turnout in the vote was 67 percent.'),
	differ('The council closed three schools in the valley.', 'The council closed five schools in the valley.'),
	differ('The bridge cost $4.5 million to repair.', 'The bridge cost $6.5 million to repair.'),
	differ('The pier reopened on July 10.', 'The pier reopened on July 11.', july),
	differ('The treaty was signed on 9 May 2024 in Lindau.', 'The treaty was signed on 8 May 2024 in Lindau.'),
	differ('The pier reopened on Thursday.', 'The pier reopened on July 11.', july),
	differ('Police seized 85 kilograms of cocaine in the port.', 'Police seized 58 kilograms of cocaine in the port.'),
	differ('The mayor was fined 500 euros by the court.', 'The mayor was fined 900 euros by the court.'),
	differ('The court heard 41 witnesses over nine days.', 'The court heard 14 witnesses over nine days.'),
	differ('The flood of 2019 killed six people in the town.', 'The flood of 2019 killed nine people in the town.'),
	differ('The union has 18,000 members in five ports.', 'The union has 81,000 members in five ports.'),
	differ('The strike at the docks lasted 17 days.', 'The strike at the docks lasted 19 days.'),
	differ('The plane came down two miles from the runway.', 'The plane came down seven miles from the runway.'),
	differ('Judge Lind gave him four years in prison.', 'Judge Lind gave him six years in prison.'),
	differ('We have, you know, 85 cranes on this quay.', 'We have 58 cranes on this quay.'),

	// Rounded, approximate or converted: nobody is wrong.
	noVerdict('The bridge cost 3.5 million euros to repair.', 'The bridge cost 3,487,000 euros to repair.'),
	noVerdict('About 300 people marched through Port Alder.', '320 people marched through Port Alder.'),
	noVerdict('More than 200 houses were flooded in the valley.', '214 houses were flooded in the valley.'),
	noVerdict('At least 12 people died in the fire.', '15 people died in the fire.'),
	noVerdict('Nearly 100 boats left the harbour.', '98 boats left the harbour.'),
	noVerdict('100 boats left the harbour on the tide.', '98 boats left the harbour on the tide.'),
	noVerdict('Turnout in the vote was 61 percent.', 'Turnout in the vote was 61.4 percent.'),
	noVerdict('The tunnel is 5 miles long.', 'The tunnel is 8 kilometers long.'),
	noVerdict('The bridge cost $4.5 million to repair.', 'The bridge cost €4.1 million to repair.'),
	noVerdict('The session opens at 5 p.m. in the town hall.', 'The session opens at 6 p.m. in the town hall.'),
	noVerdict('Up to 40 fishermen are missing off the coast.', '31 fishermen are missing off the coast.'),

	// A count that still moves.
	noVerdict('So far 12 people have died in the fire.', 'So far 15 people have died in the fire.'),
	noVerdict('The death toll has risen to 12 people.', 'The death toll has risen to 19 people.'),
	noVerdict('The latest count puts the missing at 31 fishermen.', 'The latest count puts the missing at 35 fishermen.'),
	noVerdict('The ministry now employs 21 inspectors.', 'The ministry now employs 34 inspectors.'),

	differ(
		'Earlier on Monday, before the doors of the town hall in Port Alder had opened, the clerk counted 41 ballot boxes.',
		'Earlier on Monday, before the doors of the town hall in Port Alder had opened, the clerk counted 14 ballot boxes.',
	),

	// Two numbers of two things.
	noVerdict('Police arrested 12 people on Monday in Lindau.', 'Police arrested 15 people on Tuesday in Port Alder.'),
	noVerdict('The storm killed six people in the town.', 'The storm injured nine people in the town.'),
	noVerdict(
		'The war has lasted three years without negotiations.',
		'The war has lasted more than three and a half years.',
	),
	noVerdict('Novak has led the union for eight years.', 'Petrov has led the ministry for three years.'),
	noVerdict('The northern pier has 14 cranes.', 'The southern pier has 11 cranes.'),
	noVerdict('The council spent 40 million crowns on roads.', 'The council spent 55 million crowns on schools.'),
	noVerdict('Exports fell by 12 percent in March.', 'Exports fell by 9 percent in April.'),
	noVerdict('Her son is 12 years old.', 'Her daughter is 15 years old.'),
	noVerdict('Two of the 14 crew were rescued.', 'Three of the 20 crew were rescued.'),
	noVerdict('The home team won by three goals on Saturday.', 'The home team won by one goal on Wednesday.'),
	noVerdict('The first ship brought 20 containers.', 'The second ship brought 35 containers.'),

	// Dates that only look as if they differed.
	noVerdict('The pier reopened on Thursday.', 'The pier reopened on Friday.'),
	noVerdict('The pier reopened yesterday.', 'The pier reopened on Friday.'),
	agree('The pier reopened on Friday.', 'The pier reopened on Friday.', ['2025-07-12', '2025-07-14']),
	agree('The pier reopened in July 2025.', 'The pier reopened on July 10, 2025.'),

	// Nothing to hold against each other.
	noVerdict('The council closed the schools in the valley.', 'The council closed the schools in the valley.'),
	noVerdict('The council closed three schools in the valley.', 'The council closed the schools in the valley.'),
	noVerdict('Marta Novak called the offer an insult.', 'The strike at the docks lasted 19 days.'),
	noVerdict('The count will take 2 days.', 'We will count the boats, which takes 9 hours on a calm day.'),
];
