/** Rises with every change of the tables or of what is written into them; a catalog with another number is dropped and built again. */
export const schemaVersion = 12;

/** Marks the file as a catalog of this program (`copy` in ASCII). */
export const applicationId = 0x636f7079;

export const unitIndexes = `
CREATE INDEX unit_of_wording ON unit (wording) WHERE wording <> 0;
CREATE INDEX unit_of_group ON unit (grouped);
`;

/**
 * Words are folded before they come here (words.ts), so the tokenizer only has to split at spaces. The word index keeps no text of its own:
 * a statement is kept once, as JSON. Prefixes of one to three letters have lists of their own, for a search that is still being typed.
 * A place that is null is written as an empty text, because SQL holds two nulls to be different.
 */
export const schema = `
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE file (
	path TEXT PRIMARY KEY,
	size INTEGER NOT NULL,
	mtime REAL NOT NULL,
	sha256 TEXT,
	key TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE article (
	id INTEGER PRIMARY KEY,
	path TEXT NOT NULL,
	place TEXT NOT NULL,
	position INTEGER NOT NULL,
	title TEXT NOT NULL,
	publisher TEXT,
	published TEXT,
	state TEXT NOT NULL,
	problem TEXT,
	sha256 TEXT,
	words INTEGER NOT NULL,
	quotes INTEGER NOT NULL,
	claims INTEGER NOT NULL,
	speakers TEXT NOT NULL,
	copy_path TEXT,
	copy_place TEXT,
	UNIQUE (path, place)
);

CREATE TABLE facts (article INTEGER PRIMARY KEY, packed BLOB NOT NULL);
CREATE TABLE content (article INTEGER PRIMARY KEY, packed BLOB NOT NULL);

CREATE VIRTUAL TABLE article_words USING fts5 (body, content='', contentless_delete=1, tokenize='unicode61');

CREATE TABLE statement (
	id INTEGER PRIMARY KEY,
	article INTEGER NOT NULL,
	name TEXT NOT NULL,
	kind TEXT NOT NULL,
	raw_start INTEGER NOT NULL,
	words TEXT NOT NULL,
	speakers TEXT NOT NULL,
	json TEXT NOT NULL,
	context TEXT NOT NULL
);
CREATE INDEX statement_of_article ON statement (article, id);

CREATE VIRTUAL TABLE statement_words USING fts5 (
	text, speaker, outlet, trait,
	content='', contentless_delete=1, prefix='1 2 3', tokenize='unicode61'
);

CREATE TABLE word (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);

CREATE TABLE speaker (
	article INTEGER NOT NULL,
	name TEXT NOT NULL,
	kind TEXT NOT NULL,
	quotes INTEGER NOT NULL,
	claims INTEGER NOT NULL,
	roles TEXT NOT NULL,
	names TEXT NOT NULL,
	PRIMARY KEY (article, name, kind)
) WITHOUT ROWID;

CREATE TABLE quotation (
	key INTEGER PRIMARY KEY,
	article TEXT NOT NULL,
	genre TEXT,
	language TEXT,
	block TEXT NOT NULL,
	position INTEGER NOT NULL,
	neighbourhood TEXT NOT NULL
);
CREATE TABLE member (key INTEGER PRIMARY KEY, unit INTEGER NOT NULL);
CREATE TABLE unit (
	id INTEGER PRIMARY KEY,
	wording INTEGER NOT NULL,
	fullness INTEGER NOT NULL,
	grouped INTEGER,
	first INTEGER NOT NULL,
	stands INTEGER NOT NULL,
	size INTEGER NOT NULL,
	keys BLOB NOT NULL,
	speakers TEXT NOT NULL,
	entry BLOB NOT NULL
);
${unitIndexes}
CREATE TABLE posting (bucket INTEGER PRIMARY KEY, pairs BLOB NOT NULL);
CREATE TABLE unsettled (number INTEGER NOT NULL, why TEXT NOT NULL, PRIMARY KEY (number, why)) WITHOUT ROWID;

CREATE TABLE article_seeds (article INTEGER PRIMARY KEY, seeds BLOB NOT NULL);
CREATE TABLE seed_posting (bucket INTEGER PRIMARY KEY, pairs BLOB NOT NULL);
CREATE TABLE unsettled_copy (article INTEGER PRIMARY KEY);

CREATE TABLE utterance (number INTEGER PRIMARY KEY, json TEXT NOT NULL);
`;
