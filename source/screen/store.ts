import type {Action} from './state/actions.ts';
import type {ScreenState} from './state/state.ts';
import {update} from './state/update.ts';

/** Holds the state. Followers are told of every change at once, in order; the view once for all changes of one piece of input. */
export interface Store {
	readonly get: () => ScreenState;
	readonly dispatch: (action: Action) => void;
	/** Called after every change, before anything else happens. */
	readonly follow: (follower: (state: ScreenState, before: ScreenState) => void) => void;
	/** For React's `useSyncExternalStore`. */
	readonly subscribe: (listener: () => void) => () => void;
}

export function createStore(initial: ScreenState): Store {
	let state = initial;
	let scheduled = false;
	const followers: ((state: ScreenState, before: ScreenState) => void)[] = [];
	const listeners = new Set<() => void>();
	const tell = () => {
		scheduled = false;
		for (const listener of listeners) listener();
	};
	return {
		get: () => state,
		dispatch(action) {
			const before = state;
			state = update(state, action);
			if (state === before) return;
			for (const follower of followers) follower(state, before);
			if (scheduled) return;
			scheduled = true;
			queueMicrotask(tell);
		},
		follow(follower) {
			followers.push(follower);
		},
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}
