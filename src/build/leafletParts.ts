/** The module that is split. */
const leaflet = 'leaflet'

/** What only late parts of our map use of Leaflet: its classes, and the functions that nothing else of it calls, by the module in which it is found. */
export const late = {
	'leaflet/sketch': [
		'Canvas',
		'GeoJSON',
		'geometryToLayer',
		'_pointToLayer',
		'coordsToLatLng',
		'coordsToLatLngs'
	],
	'leaflet/grid': ['GridLayer', 'TileLayer']
} as const

export type LatePart = keyof typeof late
export const isLatePart = (id: string): id is LatePart => id in late

/** What Leaflet makes of these for those who call `L.canvas()` and the like, as nobody here does. */
const unused = ['TileLayerWMS', 'canvas', 'geoJSON', 'gridLayer', 'tileLayer', 'tileLayerWMS']

const isClass = (name: string) => /^[A-Z]/.test(name)
const statementOf = (name: string) =>
	new RegExp(`^(?:var ${name} = [\\s\\S]*?^\\}\\);|function ${name}\\([\\s\\S]*?^\\})\\r?\\n`, 'm')

/**
 * Leaflet's one script as several: what a map begins with, and the late parts, each a module of its own. Throws where a statement
 * is not found, as in a Leaflet that is written otherwise.
 */
export function split(script: string): { first: string; parts: Record<LatePart, string> } {
	let first = script.replace(/^var geoJson = geoJSON;\r?\n/m, '')
	const take = (name: string): string => {
		const [statement] = statementOf(name).exec(first) ?? []
		if (!statement) throw new Error(`Leaflet has no ${name}: see what its late parts are made of`)
		first = first.replace(statement, () => '')
		return statement
	}
	unused.forEach(take)
	const texts = Object.entries(late).map(([part, names]) => [part, names.map(take).join('')] as const)
	const gone = new Set<string>([...unused, 'geoJson', ...Object.values(late).flat()])
	const declared = [...first.matchAll(/^(?:var|function) ([\w$]+)/gm)].map(([, name]) => name!)
	const needs = (text: string) =>
		declared.filter((name) => new RegExp(`(?<![\\w$.])${name.replaceAll('$', '\\$')}(?![\\w$])`).test(text))
	// Not under their own names: some are given to everybody already.
	const inner = [...new Set(texts.flatMap(([, text]) => needs(text)))].map(
		(name) => `${name} as inner_${name}`
	)
	first = first.replace(/^export \{([^}]*)\};$/m, (_, names: string) => {
		const left = names.split(',').filter((name) => !gone.has(name.trim()))
		return `export {${[...left, ...inner].join(', ')} };`
	})
	const parts = texts.map(([part, text]) => {
		const taken = needs(text).map((name) => `inner_${name} as ${name}`)
		const given = late[part as LatePart].filter(isClass)
		return [part, `import { ${taken.join(', ')} } from '${leaflet}'\n${text}export { ${given.join(', ')} }\n`]
	})
	return { first, parts: Object.fromEntries(parts) as Record<LatePart, string> }
}

/** The same of a Leaflet that is whole, as it is where nothing is built. */
export const whole = (part: LatePart): string =>
	`export { ${late[part].filter(isClass).join(', ')} } from '${leaflet}'`
