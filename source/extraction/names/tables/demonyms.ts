/** What papers call somebody by where they are from: *the Italian admitted*. In lower case. None of them is a paper's name. */
export const demonyms: ReadonlySet<string> = new Set(
	(
		'italian belgian brazilian canadian norwegian russian ukrainian austrian egyptian iranian iraqi indian hungarian romanian bulgarian serbian croatian argentinian argentine ' +
		'colombian peruvian nigerian ghanaian algerian tunisian ethiopian jamaican mexican german swede dane finn pole spaniard frenchman frenchwoman dutchman dutchwoman ' +
		'englishman englishwoman irishman irishwoman welshman welshwoman scotsman scotswoman scot briton turk greek czech slovak slovenian slovene latvian lithuanian estonian ' +
		'senegalese cameroonian ivorian kenyan ugandan zimbabwean zambian moroccan israeli palestinian syrian lebanese saudi pakistani bangladeshi afghan uruguayan ecuadorian chilean ' +
		'venezuelan bolivian paraguayan cuban haitian dominican icelander portuguese japanese korean vietnamese filipino malaysian indonesian singaporean texan californian londoner ' +
		'glaswegian liverpudlian mancunian cornishman yorkshireman'
	).split(' '),
);
