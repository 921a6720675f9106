// The words that make-desk.ts builds its articles from. Everybody and everything here is invented.

const words = (list: string): readonly string[] => list.trim().split(/\s+/);
const lines = (list: string): readonly string[] =>
	list
		.trim()
		.split('\n')
		.map(line => line.trim());

export const givenNames = words(`
	Marta Pavel Rosa Tomas Inge Emil Lena Victor Hanna Samuel Noor Paul Dina Oskar Ruta Kalina Helena Ivo Petra Jonas Adela Bruno Cora Dario Edda
	Fabio Greta Hugo Irma Jurek Katja Leon Mira Nils Olga Pia Quirin Rada Stefan Tilda Ulla Vera Wanda Xaver Yara Zeno Alba Boris Celia Dusan`);

export const familyNames = words(`
	Novak Petrov Lind Reed Halloran Sorda Brandt Halm Weil Orrow Ellery Tavi Marek Hale Simon Dorr Marsh Pell Kossel Veith Abernell Castell Dunmore
	Eskola Farrow Gantz Hollis Ibarra Jellinek Kettle Lorimer Mossbach Nordal Ostrow Pelham Quill Rusk Sandler Tarrow Umber Vantz Winnow Yardley
	Zeller Arkady Bellamy Corrow Dressler Elmhurst Fennick Galloway Harrow Inman Jarrold Kestrel Lockhart Merrow`);

export const outlets = lines(`
	Inland Tribune
	Harbor Courier
	The Meridian
	Northern Post
	Valley Sentinel
	Daily Lantern
	Coastal News Agency
	Castra Evening Star
	Lowmarsh Observer
	The Weathervane`);

export const towns = words(
	'Velmar Lowmarsh Castra Tamsel Orrinford Greyhaven Bellwick Stonemere Dunhollow Marrowgate Eastry Pellworth',
);

export const offices = lines(`
	the minister of ports
	the mayor of Castra
	the chief engineer
	the head of the dockers’ union
	the director of the water authority
	a spokeswoman for the ministry
	the city’s data protection officer
	the chief executive of the transit agency
	a columnist and former judge
	the harbour master
	the leader of the opposition
	the chair of the school board`);

export const things = words(`
	bridge harbour budget hospital tunnel reservoir schoolhouse library contract deadline ferry railway turbine pension warehouse orchard quarry
	tariff licence ballot archive substation sewer stadium airport greenhouse fishery barracks courthouse observatory lighthouse brewery mill
	foundry vineyard depot granary embankment canal switchboard laboratory kennel pharmacy playground crossing roundabout theatre cemetery`);

export const qualities = words(`
	unfinished costly quiet stubborn frozen crowded hollow narrow public wasteful honest brittle modest flooded careless rusty reckless orderly
	borrowed distant empty sudden patient secret stolen damp generous crooked missing bright overdue temporary broken expensive deserted`);

export const deeds = words(`
	rebuilt inspected abandoned financed postponed reopened measured ignored repaired doubled sold painted surveyed defended flooded audited
	evacuated insured cancelled fenced drained widened promised delayed closed rented guarded forgotten praised demolished`);

export const reasons = lines(`
	because nobody had read the second letter
	before the first snow reached the valley
	although the engineers had asked for another week
	when the old pumps failed for the third time
	while the council argued over a comma
	after the insurers withdrew without a word
	unless somebody finds the key to the archive
	as soon as the river falls below the lower mark
	if the court has not ruled by then
	since the contract says nothing about ice
	until the last family has moved back
	so that the children can walk to school again`);

export const openings = lines(`
	I have said it before and I will say it again
	Let me be clear about one thing
	We did not choose this
	Nobody in this room wanted it
	The truth is very simple
	You cannot eat a promise
	It was never a question of money
	My grandmother would have known better
	We will answer for it in the autumn
	There is no second plan`);

export const teasers = lines(`
	Otter rides the early train to market
	Seven things to do with a cold potato
	The best benches of the northern coast
	My neighbour painted my fence and I am fine with it
	Why your kettle sings, explained
	Storm expected by the weekend`);
