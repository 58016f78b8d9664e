import type { Lesson } from '../src/format/lesson'

const both = (en: string, uk = `${en} (укр.)`) => ({ en, uk })

/** A lesson about the tiny pack: four steps with every kind of task. */
export const tinyLesson = (): Lesson => ({
	format: 1,
	id: 'carts',
	title: both('Counting carts'),
	ages: { from: 14, to: 16 },
	idea: both('Who counted what.'),
	aims: [both('To ask who counted.')],
	materials: [both('Paper.')],
	withoutDevices: [both('Draw the matrix on the wall.')],
	care: [both('Nobody has to speak.')],
	rubric: [both('One.'), both('Two.'), both('Three.'), both('Four.')],
	homework: [both('Ask at home.')],
	steps: [
		{
			id: 'guess',
			title: both('Agree?'),
			minutes: 5,
			text: [both('Two speakers counted carts.')],
			note: [both('Wait.')],
			tasks: [
				{
					kind: 'predict',
					id: 'agree',
					asks: both('Will they agree?'),
					answer: [both('A good answer to: Will they agree?')],
					level: 'all',
					first: true,
					questions: ['lost', 'apart'],
					then: [both('The ferry said [about 30](lost-ferry).')]
				}
			],
			view: 'panel=lesson'
		},
		{
			id: 'probe',
			title: both('One claim'),
			minutes: 10,
			text: [both('Choose.')],
			note: [both('Help.')],
			tasks: [
				{
					kind: 'probe',
					id: 'one',
					asks: both('Ask it.'),
					answer: [both('A good answer to: Ask it.')],
					level: 'all',
					first: false,
					claims: ['lost-ferry']
				},
				{
					kind: 'grade',
					id: 'grades',
					asks: both('Grade it.'),
					answer: [both('A good answer to: Grade it.')],
					level: 'more',
					first: false,
					claims: ['lost-guild']
				}
			],
			view: 'panel=claims&claim=lost-ferry&card=1'
		},
		{
			id: 'matrix',
			title: both('Fill in'),
			minutes: 15,
			text: [both('Fill in.')],
			note: [both('Slowly.')],
			tasks: [
				{
					kind: 'pick',
					id: 'why',
					asks: both('Why?'),
					answer: [both('A good answer to: Why?')],
					level: 'all',
					first: false,
					options: [
						{ id: 'time', text: both('They counted later.') },
						{ id: 'what', text: both('They counted other things.') }
					],
					then: [both('Both can be.')]
				}
			],
			view: 'panel=claims&question=lost&reveal=none'
		},
		{
			id: 'write',
			title: both('Write'),
			minutes: 10,
			text: [both('Write.')],
			note: [both('Quiet.')],
			tasks: [
				{
					kind: 'write',
					id: 'sentence',
					asks: both('One sentence.'),
					answer: [both('A good answer to: One sentence.')],
					level: 'all',
					first: false,
					lines: 3,
					starts: [both('The guild said …')]
				}
			],
			view: 'panel=report&passage=p1&map=12/50/10'
		}
	],
	short: {
		name: both('short'),
		steps: [
			{ step: 'guess', minutes: 5 },
			{ step: 'write', minutes: 10 }
		]
	},
	ending: { name: both('ending'), steps: [{ step: 'write', minutes: 8 }] }
})
