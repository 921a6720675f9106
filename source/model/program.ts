import manifest from '../../package.json' with {type: 'json'};

/** The program's name and version, as package.json has them. */
export const program: {
	readonly name: string;
	readonly version: string;
	/** Names this build: what it derived from a file holds until another build reads it. */
	readonly build: string;
} = {
	name: manifest.name,
	version: manifest.version,
	// Set by the build: a hash of the sources.
	build: `${manifest.version}+${process.env.COPYDESK_BUILD ?? 'source'}`,
};
