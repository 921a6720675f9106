import type {SpeakerName} from '../collation/speakers.ts';

/** Who is said to have said the words of a unit, and by how many of its quotations. Speakers are told apart by kind and name. */
export class SpeakerTally {
	readonly #counts: Map<string, number>;

	constructor(counts: Iterable<readonly [string, number]> = []) {
		this.#counts = new Map(counts);
	}

	static read(text: string): SpeakerTally {
		return new SpeakerTally(JSON.parse(text) as readonly (readonly [string, number])[]);
	}

	toText(): string {
		return JSON.stringify([...this.#counts]);
	}

	with(speaker: SpeakerName | null): this {
		const name = nameOf(speaker);
		this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
		return this;
	}

	without(speaker: SpeakerName | null): this {
		const name = nameOf(speaker);
		const left = (this.#counts.get(name) ?? 0) - 1;
		if (left > 0) this.#counts.set(name, left);
		else this.#counts.delete(name);
		return this;
	}

	has(speaker: SpeakerName | null): boolean {
		return this.#counts.has(nameOf(speaker));
	}

	speakers(): readonly (SpeakerName | null)[] {
		return Array.from(this.#counts.keys(), speakerNamed);
	}
}

const nameOf = (speaker: SpeakerName | null): string => (speaker ? `${speaker.kind} ${speaker.name}` : '');

function speakerNamed(text: string): SpeakerName | null {
	const space = text.indexOf(' ');
	return text === '' ? null : {kind: text.slice(0, space) as SpeakerName['kind'], name: text.slice(space + 1)};
}
