/** Words that tell a body from a person in a capitalised name; in lower case. */
export const bodyWords: ReadonlySet<string> = new Set(
	(
		'party committee commission council department ministry office agency bureau administration government court congress senate house parliament assembly ' +
		'union federation association society institute institution foundation fund trust group company corporation corp inc ltd llc plc co gmbh ag ' +
		'bank university college school academy hospital church center centre museum library club team league ' +
		'times post journal tribune herald gazette courier news press media network channel radio television tv magazine review daily observer guardian telegraph ' +
		'reuters bloomberg politico breitbart cnn msnbc nbc cbs abc fox npr bbc pbs afp ap usa wire monitor chronicle globe star sun mail examiner ' +
		'police army navy force forces guard nato un eu nations organization organisation board authority service services coalition alliance campaign ' +
		'project initiative movement front conference convention caucus task states kingdom republic city county state district ' +
		'pac poll survey report pentagon kremlin fbi cia nsa irs doj gop dnc rnc aclu nra naacp opec wto imf who unicef google facebook twitter ' +
		'mastodon bluesky instagram telegram tiktok youtube reddit linkedin whatsapp ' +
		'terminals transit lines rail railways railway energy ports capital ventures labs foods electric power oil gas insurance records logistics shipping ' +
		'water authority workers dockers growers senators consumers citizens families watch action now fund ' +
		'amazon apple microsoft holdings partners associates industries international systems technologies studios pictures records airlines airways motors ' +
		'securities pharmaceuticals semiconductors telecom shipyard shipyards breweries brewery hotels biotech software'
	).split(' '),
);

/** Last words of the names of papers and stations, which tell what others do: *the company* is none of them. */
export const outletWords: ReadonlySet<string> = new Set(
	(
		'times post journal tribune herald gazette courier news press radio television tv magazine review daily observer guardian telegraph reuters bloomberg politico ' +
		'cnn msnbc nbc cbs abc fox npr bbc pbs afp ap wire monitor chronicle globe examiner meridian'
	).split(' '),
);

/** Last words of the names of companies, which their first word alone may stand for: *Kestrel Systems*, *Kestrel*. */
export const companyEndings: ReadonlySet<string> = new Set(
	(
		'company corporation corp inc ltd llc plc group bank holdings partners associates industries international systems technologies labs foods logistics shipping ' +
		'motors airlines airways securities pharmaceuticals semiconductors telecom software biotech hotels studios ventures'
	).split(' '),
);

/** Bodies whose names go on with *of*: *University of Velmar*. */
export const bodiesOf: ReadonlySet<string> = new Set(
	(
		'university college institute academy school bank ministry department bureau board chamber court church society association federation league union museum ' +
		'republic kingdom house committee office council agency centre center commission foundation organisation organization service army navy'
	).split(' '),
);

/** Bodies whose names go on with *for*: *Office for National Statistics*. */
export const bodiesFor: ReadonlySet<string> = new Set(
	(
		'department office centre centers center council committee institute agency ministry campaign coalition foundation fund alliance association society organisation ' +
		'organization union network federation party bank commission'
	).split(' '),
);

/** Last words of the names of streets, waters and places, which speak for nobody unless a given name stands before (*Anita Hill*). */
export const landmarkWords: ReadonlySet<string> = new Set(
	(
		'street road avenue lane boulevard square drive highway bridge tower building plaza river lake sea ocean bay gulf strait canal creek coast beach island islands ' +
		'mountain mountains hill hills valley forest desert peninsula park garden gardens stadium arena airport harbour harbor pier quay station province village castle palace'
	).split(' '),
);

/** First words of such names: *Port Elsa*, *North Harbour*. */
export const landmarkOpenings: ReadonlySet<string> = new Set(
	'port lake mount fort cape gulf bay river north south east west upper lower new san santa los las'.split(' '),
);

/** Capitalised words of the calendar: never a name. */
export const calendarWords: ReadonlySet<string> = new Set(
	(
		'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december ' +
		'easter christmas thanksgiving ramadan passover halloween mon tue wed thu fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec'
	).split(' '),
);

/** Capitalised names that are places or peoples; they speak for a government or a group, never as a person. */
export const placeWords: ReadonlySet<string> = new Set(
	(
		'america american americans britain russia moscow china beijing ukraine kyiv kiev washington london paris berlin brussels iran israel jerusalem ' +
		'syria iraq germany france spain italy poland mexico canada japan india pakistan turkey egypt libya cuba brazil europe asia africa ' +
		'iowa ohio florida texas california nevada virginia pennsylvania michigan wisconsin carolina hampshire york jersey georgia arizona colorado ' +
		'illinois indiana missouri minnesota maryland massachusetts connecticut oregon utah kansas kentucky tennessee louisiana alabama mississippi ' +
		'oklahoma arkansas nebraska montana idaho wyoming dakota alaska hawaii vermont maine delaware island republican republicans democrat democrats ' +
		'democratic muslim muslims christian christians jewish jews catholic catholics hispanic hispanics latino latinos ' +
		'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'
	).split(' '),
);
