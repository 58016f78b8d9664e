const taken = new Map<string, string>()

/**
 * The class by which the styles of a component keep to it: short, for it stands in the program and in the stylesheet of the first
 * load. Throws where two components would wear each other's.
 */
export function scopeOf({
	hash,
	filename = ''
}: {
	hash: (text: string) => string
	filename?: string
}): string {
	const scope = `s${hash(filename).slice(0, 4)}`
	const other = taken.get(scope) ?? filename
	if (other !== filename) throw new Error(`${filename} and ${other} share the class "${scope}": rename one`)
	taken.set(scope, filename)
	return scope
}
