import { strFromU8, unzipSync } from 'fflate'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { readIncident } from '../../src/build/incident'
import { scormPackage } from '../../src/build/scorm'
import { built } from '../builds'
import { ownTiles } from '../journeys/others'

const read = readIncident('geodata/makiyivka')
let files: Record<string, Uint8Array>
let folder: string
let manifest: string
beforeAll(async () => {
	// As its own journeys ask for it: no tile server is named in a single file.
	folder = await built('single', ownTiles)
	files = unzipSync(readFileSync(join(folder, 'makiyivka.scorm.zip')))
	manifest = textOf('imsmanifest.xml')
})
const textOf = (name: string) => strFromU8(files[name]!)

interface Element {
	name: string
	attributes: Record<string, string>
	children: Element[]
	text: string
}

/** Reads the XML of a manifest, and refuses what is not well-formed. */
function parse(xml: string): Element {
	const root: Element = { name: '', attributes: {}, children: [], text: '' }
	const open = [root]
	const rest = xml.replace(/^<\?xml[^?]*\?>\s*/, '')
	for (const [whole, closing, name, given = '', single, text] of rest.matchAll(
		/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)|</g
	)) {
		const inside = open.at(-1)!
		if (text !== undefined) {
			if (/&(?!(amp|lt|gt|quot);)/.test(text)) throw new Error(`bare & in ${text}`)
			inside.text += text.trim()
		} else if (!name) throw new Error(`not a tag: ${whole}`)
		else if (closing) {
			if (open.pop()!.name !== name) throw new Error(`${name} is closed, but ${inside.name} is open`)
		} else {
			const pairs = [...given.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])
			const element: Element = { name, attributes: Object.fromEntries(pairs), children: [], text: '' }
			if (pairs.length !== Object.keys(element.attributes).length) throw new Error(`${name}: said twice`)
			inside.children.push(element)
			if (!single) open.push(element)
		}
	}
	if (open.length !== 1 || root.children.length !== 1) throw new Error('not one closed element')
	return root.children[0]!
}

const all = (element: Element): Element[] => [element, ...element.children.flatMap(all)]
const named = (name: string) => all(parse(manifest)).filter((element) => element.name === name)
const childrenOf = (name: string) => named(name).map(({ children }) => children.map((child) => child.name))

test('the manifest has the elements of SCORM 1.2 in their order', () => {
	expect(parse(manifest).name).toBe('manifest')
	expect(childrenOf('manifest')).toEqual([['metadata', 'organizations', 'resources']])
	expect(childrenOf('metadata')).toEqual([['schema', 'schemaversion', 'imsmd:lom']])
	expect(childrenOf('imsmd:general')).toEqual([['imsmd:title', 'imsmd:description']])
	expect(childrenOf('organizations')).toEqual([['organization']])
	expect(childrenOf('organization')).toEqual([['title', 'item']])
	expect(childrenOf('item')).toEqual([['title']])
	expect(childrenOf('resources')).toEqual([['resource']])
	expect(named('schema')[0]!.text).toBe('ADL SCORM')
	expect(named('schemaversion')[0]!.text).toBe('1.2')
})

test('the manifest has the attributes that SCORM 1.2 demands, and what they name is there', () => {
	const identifiers = all(parse(manifest)).flatMap(({ attributes }) => attributes.identifier ?? [])
	expect(new Set(identifiers).size).toBe(4)
	for (const identifier of identifiers) expect(identifier).toMatch(/^[A-Za-z_][\w.-]*$/)
	const [resource] = named('resource')
	expect(resource!.attributes).toMatchObject({
		type: 'webcontent',
		'adlcp:scormtype': 'sco',
		href: 'index.html'
	})
	expect(named('item')[0]!.attributes.identifierref).toBe(resource!.attributes.identifier)
	expect(named('organizations')[0]!.attributes.default).toBe(named('organization')[0]!.attributes.identifier)
})

test('every file that the manifest names is in the package, and no other', () => {
	const hrefs = named('file').map(({ attributes }) => attributes.href!)
	expect(['imsmanifest.xml', ...hrefs].sort()).toEqual(Object.keys(files).sort())
	expect(hrefs).toContain(named('resource')[0]!.attributes.href)
	expect(files['explorer.html']).toEqual(new Uint8Array(readFileSync(join(folder, 'makiyivka.html'))))
})

test('the package has the title of the incident, and its caveat', () => {
	if ('issues' in read) throw new Error('the incident has mistakes')
	const { title, standing } = read.pack.incident
	expect(named('item')[0]!.children[0]!.text).toBe(title.en)
	expect(named('imsmd:description')[0]!.children[0]!.text).toContain(standing.line.en)
})

test('manifest and launch page name no address but those of the schemas', () => {
	const addresses = `${manifest}${textOf('index.html')}`.match(/https?:\/\/[^\s"]*/g)
	expect(addresses).toEqual([
		'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
		'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1',
		'http://www.adlnet.org/xsd/adlcp_rootv1p2'
	])
})

test('the launch page knows the last step of each lesson, and sets no score', () => {
	const page = textOf('index.html')
	expect(page).toContain('["different-answers/exit","same-minute/limits"]')
	expect(page).not.toMatch(/score|suspend_data|comments|interactions/)
})

test('of an incident in a language of its own the package says which', () => {
	if (!('pack' in read)) throw new Error('no pack')
	const { pack } = read
	const own = unzipSync(scormPackage({ ...pack, incident: { ...pack.incident, writtenIn: 'de' } }, ''))
	const said = all(parse(strFromU8(own['imsmanifest.xml']!))).filter(
		({ name }) => name === 'imsmd:langstring'
	)
	expect(said.map(({ attributes }) => attributes['xml:lang'])).toEqual(['de', 'de'])
	expect(strFromU8(own['index.html']!)).toContain('<html lang="de">')
})
