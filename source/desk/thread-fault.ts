/** What became of a job whose thread died or took too long. */
export class ThreadFault extends Error {
	override name = 'ThreadFault';
}

export const tookLonger = (milliseconds: number): ThreadFault =>
	new ThreadFault(`it took longer than ${Math.round(milliseconds / 1000)} seconds`);
