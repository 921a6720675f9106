import manifest from '../../package.json' with {type: 'json'};

/** The program's name and version, as package.json has them. */
export const program: {readonly name: string; readonly version: string} = {
	name: manifest.name,
	version: manifest.version,
};
