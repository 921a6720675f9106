// What Node has of WebAssembly and its types leave out.
declare namespace WebAssembly {
	const Module: new (bytes: Uint8Array) => object;
	const Instance: new (module: object) => {readonly exports: unknown};
}
