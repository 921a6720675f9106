import {mkdir, mkdtemp, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, test} from 'vitest';
import {listSourceFiles} from '../../source/intake/folder.ts';

async function folderWith(files: readonly string[]): Promise<string> {
	const folder = await mkdtemp(path.join(tmpdir(), 'copydesk-folder-'));
	for (const file of files) {
		await mkdir(path.dirname(path.join(folder, file)), {recursive: true});
		await writeFile(path.join(folder, file), 'Text.');
	}
	return folder;
}

const listed = async (folder: string) => {
	const found: string[] = [];
	for await (const file of listSourceFiles([folder])) found.push(path.relative(folder, file.absolute));
	return found;
};

test('files come in the order of their paths, folders and all', async () => {
	const folder = await folderWith(['b.txt', 'a/z.md', 'a/b.html.gz', 'Z.txt']);
	expect(await listed(folder)).toEqual(['Z.txt', 'a/b.html.gz', 'a/z.md', 'b.txt']);
});

test('dotted files, the desk’s own folder and unknown suffixes are passed over', async () => {
	const folder = await folderWith(['.hidden.txt', '.copydesk/review.txt', 'cat.jpg', 'notes', 'a.txt']);
	expect(await listed(folder)).toEqual(['a.txt']);
});

test('a symbolic link does not lead out of the folder, nor round in circles', async () => {
	const outside = await folderWith(['secret.txt']);
	const folder = await folderWith(['in/a.txt']);
	await symlink(path.join(outside, 'secret.txt'), path.join(folder, 'leak.txt'));
	await symlink(outside, path.join(folder, 'out'));
	await symlink(folder, path.join(folder, 'in', 'again'));
	await symlink(path.join(folder, 'in', 'a.txt'), path.join(folder, 'same.txt'));
	expect(await listed(folder)).toEqual(['in/a.txt', 'same.txt']);
});

test('the shown path is the argument joined with the relative path', async () => {
	const folder = await folderWith(['a.txt']);
	for await (const file of listSourceFiles([`${folder}/`])) expect(file.path).toBe(`${folder}/a.txt`);
});

test('an argument that does not exist is an error', async () => {
	await expect(listed('/nowhere/at/all')).rejects.toThrow('ENOENT');
});
