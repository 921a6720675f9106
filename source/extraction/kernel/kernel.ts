import {readFileSync} from 'node:fs';

/** Where something stands in the kernel's memory, in bytes. */
export type Address = number;

/** The inner loops of extraction, as WebAssembly: `assembly/` says what each of them does. */
interface Kernel {
	readonly memory: {readonly buffer: ArrayBuffer};
	readonly heap: {readonly value: Address};
	layOut(differences: Address, weights: Address, count: number, classes: number, slots: Address, mask: number): void;
	addFew(features: Address, count: number, slots: Address, mask: number, out: Address): void;
	addMany(features: Address, count: number, slots: Address, mask: number, out: Address): void;
	scoreRows(
		questions: Address,
		count: number,
		length: number,
		slots: Address,
		mask: number,
		words: Address,
		offsets: number,
		out: Address,
	): void;
	scoreWideRows(questions: Address, count: number, length: number, slots: Address, mask: number, out: Address): void;
	likelihoods(...addresses: readonly number[]): void;
	tagWindow(...addresses: readonly number[]): void;
	multiply(a: Address, b: Address, c: Address, rows: number, inner: number, columns: number): void;
	multiplyAcross(a: Address, b: Address, c: Address, rows: number, inner: number, columns: number): void;
	beginNet(
		words: Address,
		head: Address,
		asked: Address,
		count: number,
		table: Address,
		length: number,
		state: Address,
	): void;
	netLayer(from: Address, to: Address, weights: Address, bases: Address, length: number, spread: number): void;
	endNet(state: Address, out: Address, weights: Address, bases: Address, length: number): void;
	widenRows(packed: Address, rows: number, width: number, to: Address): void;
	widenNumbers(packed: Address, count: number, to: Address): void;
	narrow(numbers: Address, count: number, factor: number, most: number, to: Address): void;
	narrowInFours(matrix: Address, rows: number, columns: number, factor: number, most: number, to: Address): void;
	narrowInPairs(matrix: Address, rows: number, columns: number, factor: number, most: number, to: Address): void;
	sumsOfLeaves(
		splits: Address,
		leaves: Address,
		depth: number,
		trees: number,
		rows: Address,
		features: number,
		count: number,
		out: Address,
	): void;
	layRowsOut(rows: Address, features: number, count: number, columns: Address): void;
	sumsOfColumns(
		forest: Address,
		depth: number,
		trees: number,
		columns: Address,
		features: number,
		count: number,
		out: Address,
	): void;
}

const module = new WebAssembly.Module(readFileSync(new URL('./kernel.wasm', import.meta.url)));
export const kernel = new WebAssembly.Instance(module).exports as Kernel;

/** Room for the twenty models that training holds against each other, where the program has one; what is not used takes no memory. It never grows, so that views of it stay good. */
const {buffer} = kernel.memory;
let free: Address = kernel.heap.value;

/** Room in the kernel's memory, for good: what is learned, and buffers that are used again and again. All noughts. */
export function reserve(bytes: number): Address {
	const address = passing();
	if (address + bytes > buffer.byteLength)
		throw new Error('there is no room for more weights: begin the program again');
	free = address + bytes;
	return address;
}

/** The beginning of what is free, for bytes that are needed no longer than until room is reserved again. */
export const passing = (): Address => (free + 15) & ~15;

export const bytesAt = (address: Address, length: number): Uint8Array => new Uint8Array(buffer, address, length);
export const uint16At = (address: Address, length: number): Uint16Array => new Uint16Array(buffer, address, length);
export const int16At = (address: Address, length: number): Int16Array => new Int16Array(buffer, address, length);
export const int32At = (address: Address, length: number): Int32Array => new Int32Array(buffer, address, length);
export const float32At = (address: Address, length: number): Float32Array => new Float32Array(buffer, address, length);
export const float64At = (address: Address, length: number): Float64Array => new Float64Array(buffer, address, length);

/** Whether numbers lie in the kernel's memory. */
export const isKept = (numbers: ArrayBufferView): boolean => numbers.buffer === buffer;

/** Puts bytes into the kernel's memory for good. */
export function keep(bytes: Uint8Array): Address {
	const address = reserve(bytes.byteLength);
	bytesAt(address, bytes.byteLength).set(bytes);
	return address;
}

/** The same of numbers of 64 bits. */
export function keepNumbers(numbers: Float64Array): Address {
	const address = reserve(numbers.byteLength);
	float64At(address, numbers.length).set(numbers);
	return address;
}

/** The same of numbers of 32 bits; gives them as they lie there. */
export function keptFloats(numbers: Float32Array): Float32Array {
	const kept = float32At(reserve(numbers.byteLength), numbers.length);
	kept.set(numbers);
	return kept;
}
