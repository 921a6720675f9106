import type {MetadataHint} from '../model/raw-document.ts';

/** What programs write into the properties of a document that nobody has filled in, and names of files. */
const noTitle =
	/^(?:untitled|unbenannt|sans titre|sin t[ií]tulo|senza titolo|без названия|(?:document|dokument|doc|presentation|slide) ?\d*|microsoft word\b.*|layout \d+|new document.*|powerpoint.*|.*\.(?:docx?|odt|rtf|txt|indd|pdf|html?|pages|qxp|qxd))$/i;
const noAuthor =
	/^(?:microsoft(?: office)?(?: user| corporation)?|windows[- ]?(?:user|nutzer|benutzer)|user ?\d*|benutzer|utilisateur|usuario|utente|пользователь|admin(?:istrator)?|owner|default|unknown|author|python-docx|apache poi|libreoffice|openoffice(?:\.org)?|google docs|word|hp|dell|lenovo|acer|asus|pc|mac|home|office|temp|test)$/i;

/** What a document's properties say of its title or its author; nothing where only the program speaks that wrote it. */
export function propertyHint(field: MetadataHint['field'], value: string | undefined): MetadataHint[] {
	const said = value?.trim() ?? '';
	if (said === '' || (field === 'title' && noTitle.test(said)) || (field === 'author' && noAuthor.test(said)))
		return [];
	return [{field, value: said, from: 'document properties'}];
}
