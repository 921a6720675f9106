/**
 * Words that say little about what was said, in tiers of weight (a rare word weighs 1). They keep stock phrases from joining strangers.
 * Words of other languages that say something in English (*die*, *man*, *war*, *son*) are left out.
 */
export const functionWords: readonly (readonly [weight: number, words: string])[] = [
	[
		0.1,
		'the a an of to and in is that it for on with as was be at by this are from or but not have has had i you he she we they his her its our their my your me him us them will would can could do does did so if there what which who been were being am no',
	],
	[
		0.1,
		'der das und ist nicht ich sie wir ihr ein eine einen einem einer es zu mit auf für von dem des im dass wie auch aber wenn oder als sind haben wird werden hatte kann noch nur schon sich uns',
	],
	[
		0.1,
		"le la les des un une et est pas que qui je il elle nous vous ils elles ce cette ces dans sur avec mais ou ne se sa ses leur leurs au aux du été être avoir c'est n'est qu'il d'un d'une j'ai n'a",
	],
	[
		0.1,
		'el los las unos unas y es ser que yo él ella nosotros ellos en con por para pero como más muy ya lo le les se su sus al esto esta este eso hay está están ha han fue era',
	],
	[
		0.1,
		'il lo gli uno è che non io lui lei noi voi loro di da con su ma anche più si ci ne del della dei delle nel nella alla sono ho hai abbiamo hanno questo questa',
	],
	[
		0.1,
		'o os um uma e não eu ele ela nós eles em com por mas mais muito já seu sua ao à do da dos das no na nos nas isso isto é são foi está tem',
	],
	[
		0.1,
		'het een en niet ik hij zij wij jullie dat dit van op met voor te maar ook er ze we zijn heeft hebben wordt worden naar bij uit aan om',
	],
	[
		0.2,
		"it's i'm that's we're they're you're he's she's there's don't doesn't didn't isn't wasn't aren't can't won't i've we've they've i'll we'll you'll they'll i'd we'd going go just about up out all some any more very one when how where why than then now into over because these those also only other another even like get got know think want say said says see make made take come well people time way thing things lot much many really right here back down off too may might must should shall let every each most such own same after before again still never always ever both through between under while during without against among upon until since yes ok not going_to want_to have_to",
	],
	[
		0.4,
		'good great bad big new old first last long little day days today year years week month work working works need needs look looking put done doing something nothing anything everything everybody nobody somebody everyone someone believe feel help try trying tell told keep give given gave use used find part kind sort point place end start important hard best better sure able man men woman women country world life home house state states president government law question problem fact case number percent million billion hundred thousand 1 2 3 4 5 6 7 8 9 10 mr mrs ms thank thanks please sorry happy proud love hope talk talking happen happened happening move forward deal situation issue issues change support order stand together family job getting coming being having making taking saying thinking',
	],
];
