/** Words beside which a short stretch between quotation marks is the title of a work, a programme or a nickname. Lemmas. */
export const titleNouns: ReadonlySet<string> = new Set(
	(
		'book novel memoir film movie song album single play musical show series sitcom program programme episode podcast column essay poem painting ' +
		'article headline title entitle magazine host star documentary cartoon comedy sequel bestseller author anchor game opera exhibition bill act nickname ' +
		'nicknamed dub term word phrase slogan hashtag chant sign banner category section'
	).split(' '),
);
