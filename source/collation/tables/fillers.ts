/**
 * Words of speech that carry nothing, and what must stand around them to be read so: *um* needs nothing, *well* a comma after it (not *a well*),
 * *like* a comma or an end on both sides (not *people like, say, him*).
 */
export const fillers: readonly {
	readonly phrase: string;
	readonly needs: 'nothing' | 'comma after' | 'commas around';
}[] = [
	{phrase: 'you know', needs: 'comma after'},
	{phrase: 'i mean', needs: 'comma after'},
	{phrase: 'well', needs: 'comma after'},
	{phrase: 'so', needs: 'commas around'},
	{phrase: 'like', needs: 'commas around'},
	{phrase: 'look', needs: 'commas around'},
	{phrase: 'listen', needs: 'commas around'},
	{phrase: 'okay', needs: 'commas around'},
	{phrase: 'right', needs: 'commas around'},
	{phrase: 'anyway', needs: 'comma after'},
	{phrase: 'you see', needs: 'comma after'},
	{phrase: 'let me see', needs: 'commas around'},
	{phrase: 'how shall i say', needs: 'commas around'},
	{phrase: 'um', needs: 'nothing'},
	{phrase: 'uh', needs: 'nothing'},
	{phrase: 'uhm', needs: 'nothing'},
	{phrase: 'erm', needs: 'nothing'},
	{phrase: 'er', needs: 'nothing'},
	{phrase: 'ah', needs: 'nothing'},
	{phrase: 'oh', needs: 'nothing'},
	{phrase: 'hmm', needs: 'nothing'},
];
