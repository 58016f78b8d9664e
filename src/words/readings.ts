import type { Language } from '../format/languages'

const en = {
	theWords: 'The words',
	onEach: 'Each reading on each clock',
	onEachNote: 'The readings are ours; the words name no clock.',
	reading: 'If this is meant',
	agreesWith: 'Which reading fits which date',
	named: (answer: string, speaker: string) => `${answer}, according to ${speaker}`,
	agrees: (on: string, off: string) =>
		on && off
			? `agrees on these clocks: ${on}; not on: ${off}`
			: on
				? 'agrees on every one of these clocks'
				: 'agrees on none of these clocks',
	laterOff: 'What was said about it after the report is not shown.',
	sameMinute: (reading: string) => `The same minute as the reading “${reading}”.`,
	otherMinute: 'A minute that none of the readings gives.',
	noChoice: 'The report does not choose; neither do we.'
}

const uk: typeof en = {
	theWords: 'Слова',
	onEach: 'Кожне прочитання на кожному годиннику',
	onEachNote: 'Прочитання наші; самі слова годинника не називають.',
	reading: 'Якщо мається на увазі',
	agreesWith: 'Яке прочитання сходиться з якою датою',
	named: (answer, speaker) => `${answer}, сказано: ${speaker}`,
	agrees: (on, off) =>
		on && off
			? `узгоджується за такими годинниками: ${on}; не узгоджується: ${off}`
			: on
				? 'узгоджується за кожним із цих годинників'
				: 'не узгоджується за жодним із цих годинників',
	laterOff: 'Що про це сказано після публікації, не показано.',
	sameMinute: (reading) => `Та сама хвилина, що й прочитання «${reading}».`,
	otherMinute: 'Хвилина, якої не дає жодне з прочитань.',
	noChoice: 'У матеріалі вибору не зроблено; ми теж не вибираємо.'
}

/** The words of the window that works the readings of a time out. */
export const readingWords: Record<Language, typeof en> = { en, uk }
