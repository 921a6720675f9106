import {resolutions, speakerOf} from '../../model/statement.ts';
import {differences, type Utterance} from '../../model/utterance.ts';
import {visibleLine} from '../../language/visible.ts';
import {fit} from '../text/cells.ts';
import {dateShown} from '../text/date.ts';
import {outletShown} from '../text/outlet.ts';
import {piece, spread, type Line, type Piece} from '../text/line.ts';

/** A file's name in the place of an outlet's is often longer than it is worth. */
const widestOutlet = 32;

/** From here up the header is one row. */
const oneRowFrom = 96;

/** Who printed it when, who is said to have said it, and with which word; at the right how the witness stands to the others. */
export function bandHeader(utterance: Utterance, index: number, width: number): readonly Line[] {
	const {quotation} = utterance.witnesses[index]!;
	const {quote} = quotation;
	const speaker = speakerOf(quote);
	const left: Piece[] = [
		piece(fit(outletShown(quotation), widestOutlet), 'strong'),
		piece(` · ${quotation.published ? dateShown(quotation.published) : 'undated'}`, 'faint'),
	];
	const said: Piece[] = [piece(speaker ? visibleLine(speaker.name) : 'nobody by name')];
	if (speaker && resolutions[speaker.resolution].guess)
		said.push(piece(` ${resolutions[speaker.resolution].sign}${visibleLine(speaker.mention)}`, 'faint'));
	if (quote.cue) said.push(piece(` ${visibleLine(quote.cue.text)}`, 'cue'));
	if (quotation.block === 'title' || quotation.block === 'heading') said.push(piece(' · in a headline', 'faint'));
	const time = timeStanding(utterance, index);
	const when: Line = time === '' ? [] : [piece(time, 'faint')];
	const how = standing(utterance, index);
	if (width < oneRowFrom) return [spread(left, [how], width), spread(said, when, width)];
	const right = when.length > 0 ? [...when, piece('   '), how] : [how];
	return [spread([...left, piece(' · ', 'faint'), ...said], right, width)];
}

function standing(utterance: Utterance, index: number): Piece {
	const witness = utterance.witnesses[index]!;
	if (index === utterance.reference) return piece('reference', 'accent');
	const sense = witness.differences.filter(kind => differences[kind].group === 'sense').length;
	if (sense > 0) return piece(`● ${sense} of sense`, 'sense');
	const others = witness.differences.length;
	return others > 0 ? piece(`${others} shown or of form`, 'editing') : piece('the same words', 'faint');
}

/** Only what the dates say: the first of them is the earliest here, not in the world. */
function timeStanding({witnesses}: Utterance, index: number): string {
	const days = witnesses.map(({quotation}) => quotation.published?.slice(0, 10) ?? null);
	const [first] = days;
	if (first == null || days[index] !== first) return '';
	const tied = days.filter(day => day === first).length;
	return tied > 1 ? 'earliest here, same day' : 'earliest here';
}
