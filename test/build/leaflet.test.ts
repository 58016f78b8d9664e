import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bare, pure, slimmed } from '../../src/build/leaflet'

const whole = readFileSync('node_modules/leaflet/dist/leaflet.css', 'utf8')

test('of Leaflet’s stylesheet what moves and draws a map stays', () => {
	const slim = slimmed(whole)
	for (const kept of [
		'.leaflet-pane',
		'.leaflet-tile-loaded',
		'.leaflet-zoom-animated',
		'.leaflet-interactive',
		'.leaflet-container.leaflet-touch-drag',
		'.leaflet-zoom-box'
	])
		expect(slim).toContain(kept)
})

test('what belongs to its controls, popups and pictures goes', () => {
	const slim = slimmed(whole)
	expect(slim).not.toMatch(/popup|tooltip|control|url\(/)
	expect(slim.length).toBeLessThan(whole.length / 2)
})

test('a rule keeps the selectors that are used', () => {
	expect(slimmed('.leaflet-pane, .leaflet-bar { a: b } .leaflet-bar { c: d }')).toBe('.leaflet-pane{ a: b }')
})

test('the making of a class is marked as free of effects, and nothing else is', () => {
	const script = readFileSync('node_modules/leaflet/dist/leaflet-src.esm.js', 'utf8')
	const marked = pure(script)
	const classes = marked.match(/^var \w+ = \/\* @__PURE__ \*\/ \w+\.extend\(/gm)!
	expect(classes).toContain('var SVGOverlay = /* @__PURE__ */ ImageOverlay.extend(')
	expect(marked.length - script.length).toBe(classes.length * '/* @__PURE__ */ '.length)
	expect(pure('\tvar offset = bounds.extend(point)')).toBe('\tvar offset = bounds.extend(point)')
})

test('maps and layers are taught nothing of controls, popups, tooltips and exports, and all else', () => {
	const script = readFileSync('node_modules/leaflet/dist/leaflet-src.esm.js', 'utf8')
	const taught = (text: string) => text.match(/^\w+\.(include|mergeOptions|addInitHook)\(/gm)!.length
	expect(taught(script) - taught(bare(script))).toBe(20)
	expect(bare(script)).not.toMatch(/^\t(openPopup|bindTooltip|addControl): function/m)
	expect(bare(script)).not.toMatch(/^\w+\.include\((PointToGeoJSON|\{\s+(\/\/.*\s+)*toGeoJSON)/m)
	for (const kept of ['getRenderer: function', "'addHandler', 'scrollWheelZoom'", 'addLayer: function'])
		expect(bare(script)).toContain(kept)
})

test('shapes are drawn as SVG wherever there is a choice, and no other name keeps a class', () => {
	const script = bare(readFileSync('node_modules/leaflet/dist/leaflet-src.esm.js', 'utf8'))
	expect(script).toContain('var create = svgCreate;')
	expect(script).not.toMatch(/SVG\.include\(vmlMixin|^(Control|TileLayer|Icon|GeoJSON)\.\w+ = /m)
	expect(script).not.toMatch(/preferCanvas && canvas|new IconDefault\(\),|'tapHold'/)
	expect(script).toMatch(/^Map\.Drag = Drag;/m)
})

test('maps do not fly, do not ask where their reader is, and have one projection; nothing else of them is lost', () => {
	const script = readFileSync('node_modules/leaflet/dist/leaflet-src.esm.js', 'utf8')
	const slim = bare(script)
	expect(slim).not.toMatch(
		/geolocation\.(get|watch)|flyTo\w*: function|MarkerDrag = |EPSG(3395|4326|900913) = |R_MINOR/
	)
	const names = (text: string) =>
		[...text.matchAll(/^\t(\w+): function|^var ([A-Z]\w+) = /gm)].map(([, method, made]) => method ?? made!)
	const kept = new Set(names(slim))
	const gone = new Set(names(script).filter((name) => !kept.has(name)))
	const ofOthers =
		/Popup|Tooltip|Control|GeoJSON|Overlay|toggle|FocusListeners|AriaDescribedBy|KeyPress|PreDrag|MultiPoint/
	expect([...gone].filter((name) => !ofOthers.test(name)).sort()).toEqual([
		'EPSG3395',
		'EPSG4326',
		'EPSG900913',
		'LonLat',
		'MarkerDrag',
		'Mercator',
		'Simple',
		'_handleGeolocationError',
		'_handleGeolocationResponse',
		'flyTo',
		'flyToBounds',
		'locate',
		'stopLocate'
	])
})
