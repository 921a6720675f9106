import {expect, test} from 'vitest';
import {readPage} from '../../source/intake/html.ts';
import {TreeElement, TreeText} from '../../source/intake/html/readability-tree.ts';

const sentence =
	'The harbour stood still on Friday, the union said, because nobody from the ministry, or from the port, had called. ';
const paragraphs = [1, 2, 3, 4].map(times => `<p>${sentence.repeat(times)}</p>`).join('');
const kept = (html: string): string[] => {
	const {raw, blocks} = readPage(html);
	return blocks.flatMap(({rawStart, rawEnd, traits}) => (traits?.readability ? [raw.slice(rawStart, rawEnd)] : []));
};

test('Readability keeps the paragraphs and leaves the menu and the comments out', () => {
	const html = `<title>Dock</title><nav><ul><li><a href=a>News</a><li><a href=b>Sport</a></ul></nav>
		<div class="article">${paragraphs}</div><div class="comments"><p>I do not agree at all, said nobody, ever.</p></div>`;
	const texts = kept(html);
	expect(texts).toHaveLength(4);
	expect(texts.every(text => text.startsWith('The harbour'))).toBe(true);
});

test('where nothing is left at first it begins anew with what looked unlikely', () => {
	expect(kept(`<div class="comment"><div>${paragraphs}</div></div>`)).toHaveLength(4);
});

test('an element’s text follows what changes below it', () => {
	const [outer, inner, word] = [new TreeElement('div'), new TreeElement('p'), new TreeText('talks', 1)];
	outer.appendChild(inner);
	inner.appendChild(new TreeText('Dock '));
	inner.appendChild(word);
	expect(outer.textContent).toBe('Dock talks');
	word.remove();
	expect(outer.textContent).toBe('Dock ');
	outer.replaceChild(word, inner);
	expect([outer.textContent, outer.firstChild, inner.parentNode]).toEqual(['talks', word, null]);
});

test('elements are found by name in document order, whatever the case', () => {
	const list = new TreeElement('ul');
	const items = [1, 2].map(() => new TreeElement('li'));
	const link = new TreeElement('a', [{name: 'href', value: '#top'}]);
	for (const item of items) list.appendChild(item);
	items[0]!.appendChild(link);
	expect(list.elementsNamed(['LI', 'a'])).toEqual([items[0], link, items[1]]);
	expect(link.getAttribute('href')).toBe('#top');
});
