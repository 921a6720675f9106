import {few} from './slots';

const classes: usize = 4;
const never: f64 = -1e30;
const forbidden: f64 = -1e4;
/** The class of cues, which the head belongs to. */
const cue: i32 = 2;

/** What stands between the head and a token's place tells the side: before the cue, its head, behind it. */
const sideShift: i32 = 4;

/**
 * The likeliest states of the tokens in the window of a cue (Viterbi), a byte a token into `path`. A token is worth what its features are, listed one token after
 * the other; what its place is, four numbers of 32 bits each; what the words around it are on its side of the cue, four numbers of 16 bits each; and what is `seen` of it elsewhere, four numbers of
 * 64 bits each.
 */
export function tagWindow(
	length: i32,
	head: i32,
	features: usize,
	offsets: usize,
	slots: usize,
	mask: i32,
	unit: f64,
	seen: usize,
	places: usize,
	placed: usize,
	words: usize,
	reach: i32,
	sides: i32,
	states: i32,
	ofStates: usize,
	starts: usize,
	kinds: usize,
	stepStarts: usize,
	stepOthers: usize,
	stepWorths: usize,
	steps: i32,
	forward: usize,
	origins: usize,
	path: usize,
): void {
	const row = <usize>states << 3;
	const sums = memory.data(32);
	for (let at = 0; at < length; at++) {
		const place = <i32>load<u8>(places + at);
		const side = place >> sideShift;
		let sum = v128.load(placed + (<usize>place << 4));
		for (let offset = 0; offset <= 2 * reach; offset++) {
			const word = load<usize>(words + (<usize>(at + offset) << 2));
			sum = i32x4.add(sum, v128.load16x4_s(word + (<usize>(offset * sides + side) << 3)));
		}
		const end = features + (load<usize>(offsets + (<usize>at << 2), 4) << 2);
		for (let feature = features + (load<usize>(offsets + (<usize>at << 2)) << 2); feature < end; feature += 4)
			sum = i32x4.add(sum, few(slots, mask, load<i32>(feature)));
		const more = seen + (<usize>at << 5);
		store<f64>(sums, load<f64>(more));
		store<f64>(sums, <f64>i32x4.extract_lane(sum, 0) * unit + load<f64>(more, 8), 8);
		store<f64>(sums, <f64>i32x4.extract_lane(sum, 1) * unit + load<f64>(more, 16), 16);
		store<f64>(sums, <f64>i32x4.extract_lane(sum, 2) * unit + load<f64>(more, 24), 24);

		const to = forward + <usize>at * row;
		if (at == 0) {
			for (let state = 0; state < states; state++)
				store<f64>(
					to + (<usize>state << 3),
					scoreOf(sums, ofStates, state, head == 0) + load<f64>(starts + (<usize>state << 3)),
				);
			continue;
		}
		const worths = stepWorths + ((<usize>load<u8>(kinds + at) * <usize>steps) << 3);
		let step: usize = 0;
		for (let state = 0; state < states; state++) {
			const last = <usize>load<u8>(stepStarts + state, 1);
			let most = never;
			let best: u8 = 0;
			for (; step < last; step++) {
				const one = load<u8>(stepOthers + step);
				const value = load<f64>(to - row + (<usize>one << 3)) + load<f64>(worths + (step << 3));
				if (value > most) {
					most = value;
					best = one;
				}
			}
			store<f64>(to + (<usize>state << 3), most + scoreOf(sums, ofStates, state, at == head));
			store<u8>(origins + at * states + state, best);
		}
	}
	const end = forward + <usize>(length - 1) * row;
	let state = 0;
	for (let one = 1; one < states; one++)
		if (load<f64>(end + (<usize>one << 3)) > load<f64>(end + (<usize>state << 3))) state = one;
	for (let at = length - 1; at >= 0; at--) {
		store<u8>(path + at, <u8>state);
		state = load<u8>(origins + at * states + state);
	}
}

@inline
function scoreOf(sums: usize, ofStates: usize, state: i32, isHead: bool): f64 {
	const one = <i32>load<u8>(ofStates + state);
	return isHead && one != cue ? forbidden : load<f64>(sums + (<usize>one << 3));
}
