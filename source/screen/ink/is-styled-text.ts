/** A style, unless a combining mark follows: Ink puts that before the style. */
const style = /\u001B\[[\d;]*m(?!\p{M})/gu;
/** All controls but tab and line feed. */
const control = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/;

/** Whether the text holds no control but styles, as every row of the desk: Ink, which takes each text apart in every frame to look for others, would give it back as it is. */
export const isStyledText = (text: string): boolean =>
	!control.test(text.includes('\u001B') ? text.replace(style, '') : text);
