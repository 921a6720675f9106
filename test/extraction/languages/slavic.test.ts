import {describe, expect, test} from 'vitest';
import {extractByTable} from '../../../source/extraction/languages/quotes-by-table.ts';
import {foreign, linesIn} from './lines.ts';

type Row = readonly [what: string, paragraph: string, ...lines: string[]];

const rows: Readonly<Record<string, readonly Row[]>> = {
	pl: [
		[
			'dashes, one quote of two segments',
			'Burmistrz Klara Behrens odrzuciła zarzuty. – Nigdy nie przyjęliśmy pieniędzy – powiedziała Behrens w radiu. – Ani wczoraj, ani dziś.',
			'Nigdy nie przyjęliśmy pieniędzy || Ani wczoraj, ani dziś. | Klara Behrens (name: Behrens) | powiedziała',
		],
		[
			'what something is called, then nobody',
			'Lider opozycji Lech Witek nazwał oświadczenie „złym żartem”. „Nikt już w to nie wierzy”, dodał.',
			'p złym żartem | Lech Witek (stated: Lider opozycji Lech Witek) | nazwał',
			'Nikt już w to nie wierzy | Lech Witek (carried: Lider opozycji Lech Witek) | dodał',
		],
		[
			'dashes inside the speech',
			'– Burmistrz – a mówię to spokojnie – powinien się wstydzić – kwituje Helena Brandt.',
			'Burmistrz – a mówię to spokojnie – powinien się wstydzić | Helena Brandt (stated: Helena Brandt) | kwituje',
		],
		[
			'the writer goes on behind the clause',
			'– Nie odejdę – powiedział Lech Witek. Port – największy w kraju – działa.',
			'Nie odejdę | Lech Witek (stated: Lech Witek) | powiedział',
		],
		[
			'a name in another case',
			'Poseł Lech Witek milczał. Zdaniem Witka „ktoś na tym zarabia”.',
			'p ktoś na tym zarabia | Lech Witek (name: Witka) | Zdaniem',
		],
		[
			'his view',
			'Burmistrz Jan Rejter milczy. Jego zdaniem firma działa „w złej wierze”.',
			'p w złej wierze | Jan Rejter (carried: Burmistrz Jan Rejter) | Jego zdaniem',
		],
		[
			'two speakers in one paragraph of dashes',
			'– Kto za to zapłaci? – pyta pani Helena. – My nie – odpowiada burmistrz Jonasz Rejter.',
			'Kto za to zapłaci? | Helena (stated: pani Helena) | pyta',
			'My nie | Jonasz Rejter (stated: burmistrz Jonasz Rejter) | odpowiada',
		],
		[
			'a name that is a noun',
			'Ministra Sabina Król przyszła. Król określiła to jako „absurd”.',
			'p absurd | Sabina Król (name: Król) | określiła',
		],
		[
			'the agency that was told',
			'Jak powiedział PAP rzecznik policji Marek Nowak, kierowca „był trzeźwy”.',
			'p był trzeźwy | Marek Nowak (stated: rzecznik policji Marek Nowak) | Jak powiedział',
		],
		['pani', '„To wstyd”, oceniła pani Brandt.', 'To wstyd | Brandt (stated: pani Brandt) | oceniła'],
		['dashes without a verb of saying', 'Port – największy w kraju – działa. – Długo – i dobrze – trwa.'],
		['what is called so', 'Tak zwany „fundusz rzeczny” jest pusty.'],
	],
	ru: [
		[
			'name behind',
			'Мэр города Елена Коваль отвергла обвинения. «Мы никогда не брали денег», — сказала Коваль.',
			'Мы никогда не брали денег | Елена Коваль (name: Коваль) | сказала',
		],
		[
			'a clause within the marks',
			'«Этому уже никто не верит, — заявил лидер оппозиции Петр Бондарь. — Это плохая шутка».',
			'Этому уже никто не верит || Это плохая шутка | Петр Бондарь (stated: лидер оппозиции Петр Бондарь) | заявил',
		],
		[
			'dashes',
			'— Это пощечина, — считает председатель профсоюза Анна Мороз. — Под угрозой двести мест.',
			'Это пощечина || Под угрозой двести мест. | Анна Мороз (stated: председатель профсоюза Анна Мороз) | считает',
		],
		[
			'what something is called',
			'Депутат Петр Бондарь назвал решение «скандальным», а мэра — «могильщиком порта».',
			'p скандальным | Петр Бондарь (stated: Депутат Петр Бондарь) | назвал',
			'p могильщиком порта | Петр Бондарь (stated: Депутат Петр Бондарь) | назвал',
		],
		[
			'a name in another case',
			'Депутат Петр Бондарь молчал. По словам Бондаря, «кто-то на этом зарабатывает».',
			'p кто-то на этом зарабатывает | Петр Бондарь (name: Бондаря) | По словам',
		],
		[
			'a verb tells the gender of who is not named',
			'Олег Томин говорил с Анной. Анна Мороз кивнула. «Так больше нельзя», — добавила она.',
			'Так больше нельзя | Анна Мороз (pronoun: она) | добавила',
		],
		[
			'a document',
			'В сообщении министерства говорится: «Мы ведем переговоры».',
			'Мы ведем переговоры | сообщении министерства (description: сообщении министерства) | говорится',
		],
		[
			'an office with whatever belongs to it',
			'Директор завода Петр Галкин написал: «Наши установки безопасны».',
			'Наши установки безопасны | Петр Галкин (stated: Директор завода Петр Галкин) | написал',
		],
		['names of parties and papers', 'Партия «Река» и газета «Портовый вестник» собирают подписи, сказала Анна Мороз.'],
		['what is called so', 'Так называемый «речной фонд» пуст.'],
	],
	uk: [
		[
			'a clause within the marks',
			'Міністр води Олександр Грунд у вівторок назвав звіт «казкою». «Його ніхто не читав, — додав Грунд. — І ніхто не читатиме».',
			'p казкою | Олександр Грунд (stated: Міністр води Олександр Грунд) | назвав',
			'Його ніхто не читав || І ніхто не читатиме | Олександр Грунд (name: Грунд) | додав',
		],
		[
			'name behind with the office, then a pronoun before',
			'"Я була там", — сказала депутатка Інна Фогель. Вона наголосила: "Це не казка. Це рахунок".',
			'Я була там | Інна Фогель (stated: депутатка Інна Фогель) | сказала',
			'Це не казка. Це рахунок | Інна Фогель (pronoun: Вона) | наголосила',
		],
		[
			'a name in another case before the first',
			'За словами Олени Коваль, «гроші є». «Ми їх не брали», — сказала Олена Коваль.',
			'p гроші є | Олена Коваль (name: Олени Коваль) | За словами',
			'Ми їх не брали | Олена Коваль (stated: Олена Коваль) | сказала',
		],
		[
			'dashes',
			'— Це ляпас, — вважає голова профспілки Ганна Мороз. — Під загрозою двісті місць.',
			'Це ляпас || Під загрозою двісті місць. | Ганна Мороз (stated: голова профспілки Ганна Мороз) | вважає',
		],
		[
			'several of a body',
			'У мерії стверджували, що басейн «не підлягає ремонту».',
			'p не підлягає ремонту | мерії (description: мерії) | стверджували',
		],
		['what is called so', 'Так званий «річковий фонд» порожній.'],
	],
};

for (const [language, tests] of Object.entries(rows))
	describe(language, () => {
		test.each(tests)('%s', (_, paragraph, ...lines) => {
			expect(linesIn(language, paragraph)).toEqual(lines);
		});
	});

test('husband and wife of one family name are two people', () => {
	const {people} = extractByTable(
		foreign('ru', '«Мы уезжаем», — сказал Иван Петров. «Я остаюсь», — ответила Анна Петрова. «Жаль», — сказал Петров.'),
	);
	expect(people.map(({name, names}) => [name, names.length])).toEqual([
		['Иван Петров', 2],
		['Анна Петрова', 1],
	]);
});
