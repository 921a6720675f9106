/** Counts of what was right, what was found and what there was to find; several articles add up. */
export class Tally {
	private readonly counts = new Map<string, [right: number, found: number, gold: number]>();

	/** Counts for a measure of finding: precision and recall. */
	add(name: string, right: number, found: number, gold: number): void {
		const so = this.counts.get(name) ?? [0, 0, 0];
		this.counts.set(name, [so[0] + right, so[1] + found, so[2] + gold]);
	}

	/** Counts for a measure of choosing: right out of all. */
	judge(name: string, right: boolean): void {
		this.add(name, right ? 1 : 0, 1, 1);
	}

	/** F1, which for a choice is its accuracy; between 0 and 1. */
	value(name: string): number {
		const [right, found, gold] = this.counts.get(name) ?? [0, 0, 0];
		return found + gold === 0 ? 0 : (2 * right) / (found + gold);
	}

	/** One line a measure: name, value in per cent, counts. */
	lines(): string[] {
		return [...this.counts].map(
			([name, [right, found, gold]]) =>
				`${name.padEnd(52)}${(100 * this.value(name)).toFixed(1).padStart(6)}   ${right} of ${found} found, ${gold} gold`,
		);
	}
}
