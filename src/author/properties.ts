import { shown } from '../check/issue.ts'
import type { Language } from '../format/languages.ts'
import { addressesIn, leads } from './links.ts'

/** Under which keys files of other programs have what a place shows, the first that says something; geodata/opening.md lists them. */
const keys = {
	name: [
		...['name', 'title', 'label', 'назва', 'название', 'nom', 'nombre', 'nome', 'titel', 'titre'],
		...['shapename', 'name_long', 'admin', 'place', 'site', 'location'],
		// Of parts of a country, each within the one before: the smallest.
		...['adm3_en', 'adm2_en', 'adm1_en', 'name_3', 'name_2', 'name_1']
	],
	lastName: ['address', 'locality', 'city'],
	description: [
		...[
			'description',
			'desc',
			'descriptio',
			'опис',
			'описание',
			'beschreibung',
			'descripción',
			'descripcion'
		],
		...['here', 'summary', 'text', 'popup', 'popupcontent'],
		...['comment', 'comments', 'remarks', 'notes', 'note']
	],
	caveats: ['caveat', 'caveats', 'warning', 'disclaimer'],
	sources: ['source', 'sources', 'url', 'link', 'website', 'read_at'],
	precision: ['precision_m', 'accuracy_m', 'accuracy'],
	exactness: ['exactness'],
	basis: ['basis']
}
type Known = Exclude<keyof typeof keys, 'lastName'>

/** Keys by which programs keep records and style marks: they tell a reader nothing of a place. */
const technical =
	/^(@.+|marker-.+|(stroke|fill)(-.+)?|style(url|hash)|objectid|(ogc_)?fid|globalid|shape_+(area|len\w+)|clustered|(sqrt_)?point_count.*)$/i
/** Only “Downloads” writes this key: beside it stand words of ours, and figures of claims whose speakers are elsewhere. */
const ours = 'report_says'

/** Under which of the keys of a feature what it says may stand, the best first; and each key as readers see it, unless it is technical. */
type Plan = Readonly<Record<Known, readonly string[]>> & { labels: ReadonlyMap<string, string> }

/** By language and keys: of a hundred thousand features most have the same. */
const plans = new Map<string, Plan>()
const mostPlans = 1000

/** The last one that was asked for: most features have the keys of the one before. */
let last: { own: readonly string[]; language: Language; plan: Plan } | undefined

function planOf(own: readonly string[], language: Language): Plan {
	const isKnown = last?.language === language && isSame(last.own, own)
	if (!last || !isKnown) last = { own, language, plan: planOfKeys(own, language) }
	return last.plan
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
	one.length === other.length && one.every((key, i) => key === other[i])

function planOfKeys(own: readonly string[], language: Language): Plan {
	const signature = [language, ...own].join('\n')
	const known = plans.get(signature)
	if (known) return known
	const written = new Map(own.map((key) => [key.toLowerCase(), key]))
	const found = (names: readonly string[]) => names.flatMap((name) => written.get(name) ?? [])
	const ending = (end: RegExp) => own.filter((key) => end.test(key))
	const plan: Plan = {
		name: [
			...found([`name:${language}`, `name_${language}`, ...keys.name]),
			...ending(/(?<!first.?|last.?|user.?|author.?|file.?)(name|title|label)$/i),
			...found(keys.lastName)
		],
		description: [...found(keys.description), ...ending(/(description|summary)$/i)],
		caveats: found(keys.caveats),
		sources: [
			...found(keys.sources),
			...ending(/(?<!(image|img|photo|picture|icon|thumb|logo|media|video).?)(url|links?|website)$/i)
		],
		precision: found(keys.precision),
		exactness: found(keys.exactness),
		basis: found(keys.basis),
		labels: new Map(
			own.flatMap((key) => {
				const label = clean(key.replaceAll('_', ' '))
				return label === '' || technical.test(key) || own.includes(ours) ? [] : [[key, label]]
			})
		)
	}
	if (plans.size === mostPlans) plans.clear()
	plans.set(signature, plan)
	return plan
}

/** Something of a property that is not shown. */
interface Cut {
	key: string
	found: string
	expected: string
	remedy: string
}

const longest = { name: 120, text: 1100, value: 200 }

/** What is known of a feature, read from properties of any kind. */
export class Properties {
	name: string | undefined
	description: string | undefined
	caveats: string[]
	sources: string[]
	/** In metres. */
	precision: number | undefined
	exactness: string | undefined
	basis: string | undefined
	/** Keys that say something of which nothing is shown. */
	unused: string[]
	cut: Cut[] = []
	readonly #values: Readonly<Record<string, unknown>>
	readonly #plan: Plan
	readonly #used: string[] = []

	/** `id` is that of the feature, which is its name where it has no better one. */
	constructor(properties: unknown, id: unknown, language: Language) {
		this.#values =
			typeof properties === 'object' && properties !== null ? (properties as Record<string, unknown>) : {}
		const own = Object.keys(this.#values)
		this.#plan = planOf(own, language)
		this.name =
			this.#text('name', longest.name) ??
			(typeof id === 'string' || typeof id === 'number'
				? clean(String(id)).slice(0, longest.name)
				: undefined)
		if (this.name === '') this.name = undefined
		this.description = this.#text('description', longest.text)
		this.caveats = this.#texts('caveats')
		this.sources = this.#links()
		this.exactness = this.#text('exactness', longest.text)
		this.basis = this.#text('basis', longest.text)?.replace(/\.$/, '')
		this.precision = this.#metres()
		// Full stops come to it.
		let room = longest.text - (this.description?.length ?? 0) - 2
		this.unused = own.filter((key) => {
			if (!this.#isLeft(key)) return false
			const size = this.#sizeOf(key)
			if (size > room) return true
			room -= size
			return false
		})
	}

	/** All there is to read of it: its description, and what else the file says, each value as it stands there. Made when asked for: of very many, few are. */
	get here(): string | undefined {
		const told = [...this.#plan.labels].flatMap(([key, label]) => {
			if (!this.#isLeft(key) || this.unused.includes(key)) return []
			const text = this.#plain(key, String(this.#values[key]))
			// What parts values may stand in one.
			return `${label}: ${text.includes(';') ? `"${text}"` : text}`
		})
		if (told.length === 0) return this.description
		return [this.description ?? [], told.join('; ')].flat().map(ended).join(' ')
	}

	/** Whether something stands under a key that has been taken for nothing else. */
	#isLeft(key: string): boolean {
		const value = this.#values[key]
		return value !== null && value !== '' && !this.#used.includes(key)
	}

	/** How many characters a value takes among the others; more than there are for one that cannot be told as it is. */
	#sizeOf(key: string): number {
		const [label, value] = [this.#plan.labels.get(key), this.#values[key]]
		if (label === undefined || !isWritten(value)) return Infinity
		const written = String(value)
		if (written.length > longest.value || this.#plain(key, written) === '') return Infinity
		return label.length + written.length + ': ""; '.length
	}

	/** The first of some keys that has something to read, as text. */
	#text(known: Known, most: number): string | undefined {
		for (const key of this.#plan[known]) {
			const value = this.#values[key]
			if (!(typeof value === 'string' || typeof value === 'number')) continue
			const text = this.#shortened(key, this.#plain(key, String(value)), most)
			if (text === '') continue
			this.#used.push(key)
			return text
		}
		return undefined
	}

	#texts(known: Known): string[] {
		for (const key of this.#plan[known]) {
			const value = this.#values[key]
			const texts = (Array.isArray(value) ? (value as unknown[]) : [value])
				.filter((one) => typeof one === 'string')
				.map((one) => this.#shortened(key, this.#plain(key, one), longest.text))
				.filter(Boolean)
			if (texts.length === 0) continue
			this.#used.push(key)
			return [...new Set(texts)]
		}
		return []
	}

	/** Addresses on the web; what else stands under such a key is one of those that are not shown. */
	#links(): string[] {
		for (const key of this.#plan.sources) {
			const links = addressesIn(this.#values[key]).filter(leads)
			if (links.length === 0) continue
			this.#used.push(key)
			return [...new Set(links)]
		}
		return this.#linksWithin()
	}

	/** Where no key is for them: those that a popup in HTML leads to. */
	#linksWithin(): string[] {
		const links = this.#plan.description.flatMap((key) => {
			const text = this.#values[key]
			return typeof text === 'string'
				? Array.from(text.matchAll(/<a\s[^>]{0,200}?href=["'](https?:\/\/[^\s"'<>|]+)/gi), ([, link = '']) =>
						link.replaceAll('&amp;', '&')
					)
				: []
		})
		return [...new Set(links.filter(leads))]
	}

	#metres(): number | undefined {
		for (const key of this.#plan.precision) {
			const value = Number(this.#values[key] ?? NaN)
			if (!(value >= 1 && value <= 1e6)) continue
			this.#used.push(key)
			return value
		}
		return undefined
	}

	/** A text of a popup without its markup: no file puts elements into this page. */
	#plain(key: string, text: string): string {
		if (ordinary.test(text)) return text
		const bare = /<\/?[a-z][^>]*>/i.test(text) ? withoutMarkup(text) : text
		const read = bare.replace(/&(amp|lt|gt|quot|apos|nbsp|#39);/g, (_, name: string) => entities[name] ?? ' ')
		if (bare !== text) this.#cut(key, 'HTML', 'a text', 'its text is shown without the markup')
		const seen = clean(read)
		if (seen !== read.replace(/\s+/g, ' ').trim())
			this.#cut(key, 'signs that cannot be seen', 'a text', 'it is shown without them')
		return seen
	}

	#shortened(key: string, text: string, most: number): string {
		if (text.length <= most) return text
		const cut = text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')
		this.#cut(key, `${text.length} characters`, `at most ${most}`, 'it is cut short, which “…” shows')
		return `${cut.trimEnd()}…`
	}

	#cut(key: string, found: string, expected: string, remedy: string): void {
		this.cut.push({ key: /^\w{1,40}$/.test(key) ? key : shown(key), found, expected, remedy })
	}
}

/** Whether a value is a text, a number or a truth that stands here as in its file: longer numbers lost digits when they were read. */
const isWritten = (value: unknown): value is string | number | boolean =>
	typeof value === 'number'
		? Math.abs(value) <= Number.MAX_SAFE_INTEGER
		: typeof value === 'string' || typeof value === 'boolean'

/** With a full stop, unless it ends a sentence by itself. */
const ended = (text: string): string => (/[.!?…][)"”»’]*$/.test(text) ? text : `${text}.`)

/** Words of common letters and signs, with one space between two: of a hundred thousand texts most are. */
const ordinary = /^[!-%'-;=-~\u00C0-\u024F\u0400-\u052F]+(?: [!-%'-;=-~\u00C0-\u024F\u0400-\u052F]+)*$/

/** Its letters alone; elements that stand by themselves leave a space. */
const withoutMarkup = (text: string): string =>
	text
		.replace(/<(script|style)[\s\S]*?<\/\1>/gi, ' ')
		.replace(
			/<\/?(address|blockquote|br|dd|div|dl|dt|h[1-6]|hr|img|li|ol|p|pre|table|t[dhr]|ul)\b[^>]*>/gi,
			' '
		)
		.replace(/<\/?[a-z!][^>]*>/gi, '')

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" }

/** Without what leaves no mark or turns the direction of writing; what was lost in another encoding goes with it. */
function clean(text: string): string {
	const bare = text
		.replace(/\s+/g, ' ')
		.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFFD]/gu, '')
		.trim()
	return bare.replace(/[\s\p{Cf}\p{Co}\p{Default_Ignorable_Code_Point}\u2800]/gu, '') === '' ? '' : bare
}
