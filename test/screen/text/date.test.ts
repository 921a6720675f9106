import {expect, test} from 'vitest';
import {dateShown} from '../../../source/screen/text/date.ts';

test('a date is shown as precisely as it is known, and no further', () => {
	expect(dateShown('2025-03-14')).toBe('14 Mar 2025');
	expect(dateShown('2025-03-14T09:30:00Z')).toBe('14 Mar 2025');
	expect(dateShown('2025-03')).toBe('Mar 2025');
	expect(dateShown('2025')).toBe('2025');
	expect(dateShown('last spring')).toBe('last spring');
});
