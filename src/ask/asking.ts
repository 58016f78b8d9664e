import { akin, fold } from './spelling.ts'

/*
 * Words that a question is asked with and that say nothing of what is asked: "how many … were there", "скільки … було".
 * In every language of which a reader may ask, folded as queries are. A query's own words are asked for before these are left out.
 */
const idle = new Set(
	[
		'a an the of in on at to for from by with about and or',
		'is are was were be been being do does did has have had can could will would',
		'what which who whom whose where when why how many much there this that these those it its they them he she',
		'i we you me us tell show say says said really actually exactly any some',
		'скільки хто що який яка яке які якою чий де куди звідки коли чому чим як у в на з із до від за про для по та і й а але',
		'було був була були є бути це цей ця ці той та те ті він вона воно вони мені нам чи ж же саме всього усього там тут',
		'сколько кто что какой какая какое какие где когда почему чем как в на с из до от за про для по и а но',
		'было был была были есть это этот эта эти тот то те он она они там тут ли же всего'
	]
		.join(' ')
		.split(' ')
		.map(fold)
)

/** The words of a query that have a meaning of their own, without names in any of their cases; none where all have, or none has. */
export function contentOf(words: readonly string[], names: ReadonlySet<string>): string[] {
	const isName = (word: string) => names.has(word) || [...names].some((name) => akin(word, name))
	const content = words.filter((word) => !idle.has(word) && !isName(word))
	return content.length < words.length ? content : []
}
