/** Units of measure by their compared name; every form that is written for them. What stands in one row is one unit, what does not is never converted. */
export const units: Readonly<Record<string, readonly string[]>> = {
	percent: ['percent', 'pct', 'percentage'],
	point: ['point', 'points'],
	second: ['second', 'seconds'],
	minute: ['minute', 'minutes'],
	hour: ['hour', 'hours'],
	day: ['day', 'days'],
	week: ['week', 'weeks'],
	month: ['month', 'months'],
	year: ['year', 'years'],
	decade: ['decade', 'decades'],
	century: ['century', 'centuries'],
	meter: ['meter', 'meters', 'm'],
	kilometer: ['kilometer', 'kilometers', 'km', 'kms'],
	mile: ['mile', 'miles'],
	foot: ['foot', 'feet', 'ft'],
	inch: ['inch', 'inches'],
	acre: ['acre', 'acres'],
	hectare: ['hectare', 'hectares'],
	ton: ['ton', 'tons'],
	tonne: ['tonne', 'tonnes'],
	kilogram: ['kilogram', 'kilograms', 'kg', 'kgs', 'kilo', 'kilos'],
	pound: ['pound', 'pounds', 'lb', 'lbs'],
	liter: ['liter', 'liters'],
	gallon: ['gallon', 'gallons'],
	barrel: ['barrel', 'barrels'],
	dollar: ['dollar', 'dollars'],
	euro: ['euro', 'euros'],
	ruble: ['ruble', 'rubles', 'rouble', 'roubles'],
	hryvnia: ['hryvnia', 'hryvnias'],
	yuan: ['yuan'],
	yen: ['yen'],
	crown: ['crown', 'crowns', 'krona', 'kronor', 'krone', 'kroner'],
	cent: ['cent', 'cents'],
	degree: ['degree', 'degrees'],
	megawatt: ['megawatt', 'megawatts', 'mw'],
	'a.m.': ['am'],
	'p.m.': ['pm'],
	time: ['times'],
};

/** Units of money: *3 million crowns* is an amount whatever it is paid for. A pound may be a weight. */
export const currencies: ReadonlySet<string> = new Set('dollar euro ruble hryvnia yuan yen crown cent'.split(' '));

/** Signs that stand before or after a number. */
export const unitSigns: Readonly<Record<string, string>> = {
	$: 'dollar',
	'€': 'euro',
	'£': 'pound',
	'¥': 'yen',
	'%': 'percent',
};

/** Nouns that count people or things and do not end in s. */
export const pluralsWithoutS: ReadonlySet<string> = new Set(
	'people men women children police troops personnel staff crew dead killed injured wounded missing homeless aircraft fish sheep lives'.split(
		' ',
	),
);

/** Parts of a whole: the number before them counts no things. */
export const fractions: ReadonlySet<string> = new Set(
	'half halves third thirds quarter quarters fourth fourths fifth fifths sixth sixths eighth eighths tenth tenths'.split(
		' ',
	),
);

/** Words before a number that make it no exact one. */
export const approximations: readonly string[] = [
	'about',
	'around',
	'some',
	'nearly',
	'almost',
	'roughly',
	'approximately',
	'over',
	'under',
	'more than',
	'less than',
	'fewer than',
	'at least',
	'at most',
	'up to',
	'as many as',
	'as much as',
	'close to',
	'an estimated',
	'estimated',
	'upward of',
	'upwards of',
	'well over',
	'just over',
	'just under',
	'no fewer than',
	'no more than',
	'no less than',
	'between',
	'another',
	'every',
	'nearer',
	'circa',
	'dozens of',
	'exceeding',
];

/** Words after a measure that place it in time or space instead of saying what is measured: *two hours earlier*, *five miles away*. */
export const placing: ReadonlySet<string> = new Set(
	'earlier later ago before after away apart since more less longer farther further now today once again early late last next yesterday tomorrow'.split(
		' ',
	),
);

/** Words that tell of a count that still moves: a later article may rightly have another one. */
export const movingCounts: ReadonlySet<string> = new Set(
	'far rose risen rising climbed climbing grew grown increased preliminary initial initially updated latest currently now earlier originally previously later revised estimate estimates estimated'.split(
		' ',
	),
);
