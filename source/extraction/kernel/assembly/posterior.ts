/** The steps of a chain as `step-order.ts` orders them: where those of each state begin (bytes), the state at the other end (a byte), the worth (64 bits). */

@inline
function worthAt(worths: usize, sum: i32, most: i32): f64 {
	const place = sum < -most ? 0 : sum > most ? 2 * most : sum + most;
	return load<f64>(worths + (<usize>place << 3));
}

@inline
function sumSteps(starts: usize, others: usize, worths: usize, states: i32, from: usize, to: usize): void {
	let step: usize = 0;
	for (let state = 0; state < states; state++) {
		const end = <usize>load<u8>(starts + state, 1);
		let sum: f64 = 0;
		for (; step < end; step++)
			sum += load<f64>(from + (<usize>load<u8>(others + step) << 3)) * load<f64>(worths + (step << 3));
		store<f64>(to + (<usize>state << 3), sum);
	}
}

@inline
function scaleToOne(values: usize, count: i32): void {
	const end = values + (<usize>count << 3);
	let sum: f64 = 0;
	for (let at = values; at < end; at += 8) sum += load<f64>(at);
	const scale: f64 = sum > 0 ? 1 / sum : 0;
	for (let at = values; at < end; at += 8) store<f64>(at, load<f64>(at) * scale);
}

@inline
function multiply(values: usize, factors: usize, count: i32): void {
	for (let at: usize = 0, end = <usize>count << 3; at < end; at += 8)
		store<f64>(values + at, load<f64>(values + at) * load<f64>(factors + at));
}

/**
 * How likely each state of each token is, into `forward`: the scaled form of the forward-backward algorithm (Rabiner 1989). A token's score in a state is the
 * product of what the sums of its class and of the state itself are worth, each from a table in which nought stands at place `most`.
 */
export function likelihoods(
	length: i32,
	states: i32,
	kinds: usize,
	classes: usize,
	ofClasses: usize,
	classWorths: usize,
	ofStates: usize,
	stateWorths: usize,
	most: i32,
	begin: usize,
	steps: i32,
	targetStarts: usize,
	targetOthers: usize,
	targetWorths: usize,
	originStarts: usize,
	originOthers: usize,
	originWorths: usize,
	scores: usize,
	forward: usize,
	backward: usize,
): void {
	const row = <usize>states << 3;
	for (let at = 0; at < length; at++) {
		const classSums = ofClasses + (<usize>at << 4);
		const stateSums = ofStates + (<usize>at << 5);
		const to = scores + <usize>at * row;
		for (let state = 0; state < states; state++) {
			const one = <usize>load<u8>(classes + state);
			const ofClass = one == 0 ? <f64>1 : worthAt(classWorths, load<i16>(classSums + ((one - 1) << 1)), most);
			const ofState = state == 0 ? <f64>1 : worthAt(stateWorths, load<i16>(stateSums + (<usize>(state - 1) << 1)), most);
			store<f64>(to + (<usize>state << 3), ofClass * ofState);
		}
	}
	memory.copy(forward, begin, row);
	multiply(forward, scores, states);
	scaleToOne(forward, states);
	const square = <usize>steps << 3;
	for (let at = 1; at < length; at++) {
		const to = forward + <usize>at * row;
		const worths = targetWorths + <usize>load<u8>(kinds + at) * square;
		sumSteps(targetStarts, targetOthers, worths, states, to - row, to);
		multiply(to, scores + <usize>at * row, states);
		scaleToOne(to, states);
	}
	const last = backward + <usize>(length - 1) * row;
	for (let at: usize = 0; at < row; at += 8) store<f64>(last + at, 1);
	for (let at = length - 2; at >= 0; at--) {
		const to = backward + <usize>at * row;
		const behind = scores + <usize>(at + 1) * row;
		multiply(behind, to + row, states);
		const worths = originWorths + <usize>load<u8>(kinds + at, 1) * square;
		sumSteps(originStarts, originOthers, worths, states, behind, to);
		scaleToOne(to, states);
	}
	for (let at = 0; at < length; at++) {
		multiply(forward + <usize>at * row, backward + <usize>at * row, states);
		scaleToOne(forward + <usize>at * row, states);
	}
}
