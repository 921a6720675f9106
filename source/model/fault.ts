/** What an error says, whatever was thrown. */
export const faultText = (fault: unknown): string =>
	fault instanceof Error ? fault.message : typeof fault === 'string' ? fault : JSON.stringify(fault);
