/** The commonest words of several languages: running text is full of them, menus are not. */
export const functionWords: ReadonlySet<string> = new Set(
	(
		'the of and to in a is that for it as was with be by on not he i this are or his from at which but have an had they you were their one all we can her has there been if more when will would who so no she other its may these what them than some him time into only could my up out about said also after over two first because through during before against between while where how most such just ' +
		'der die das und ist nicht ein eine zu den von mit auf für sich im dem des auch als an es bei wird sie er aus nach wie oder noch haben hat einen ' +
		'le la les de des et un une en du que qui dans pour sur pas par au avec ce il est sont plus ne se sa son mais ou été ' +
		'el los las y del al se por con para una su lo como más pero sus ha este sí porque esta entre cuando muy sin sobre también ' +
		'il che di e non per con del della è una gli nel alla sono dei le da si ' +
		'o os as e que do da em um para com não uma no na dos por mais mas foi ao ele das ' +
		'het een van en dat niet zijn op te voor met die er aan ook als bij om door ' +
		'и в не на что с по это как из у за от он она так его но они к для же был ' +
		'och att det som på är av för med till den har inte om ett ' +
		'i w na z do się nie że to jest od za po jak oraz ale ' +
		've bir bu için ile da de çok olarak gibi daha'
	).split(' '),
);
