// The rooms of source/, lowest first. A room may import from rooms on lower floors only; rooms on one floor never import each other.
const floors = [
	['model'],
	['language'],
	['intake', 'cleaning', 'extraction', 'collation'],
	['catalog', 'review'],
	['search', 'export'],
	['desk'],
	['screen'],
	['commands'],
];

const forbidden = floors.flatMap((rooms, floor) =>
	rooms.map(room => {
		const others = floors
			.slice(floor)
			.flat()
			.filter(other => other !== room);
		return {
			name: `${room}-imports-upwards`,
			comment: `source/${room} may only import from lower floors: ${floors.slice(0, floor).flat().join(', ') || 'none'}`,
			severity: 'error',
			from: {path: `^source/${room}/`},
			to: {path: `^source/(${[...others, 'cli\\.ts'].join('|')})(/|$)`},
		};
	}),
);

module.exports = {
	forbidden: [
		...forbidden,
		{
			name: 'no-circular',
			severity: 'error',
			from: {},
			to: {circular: true, viaOnly: {dependencyTypesNot: ['type-only']}},
		},
		{name: 'not-to-test', severity: 'error', from: {path: '^source/'}, to: {path: '^test/'}},
		{name: 'not-unresolvable', severity: 'error', from: {}, to: {couldNotResolve: true}},
	],
	options: {
		doNotFollow: {path: 'node_modules'},
		tsPreCompilationDeps: true,
		tsConfig: {fileName: 'tsconfig.json'},
		enhancedResolveOptions: {
			extensions: ['.ts', '.tsx', '.js', '.json'],
			exportsFields: ['exports'],
			conditionNames: ['import', 'require', 'node', 'default', 'types'],
		},
	},
};
