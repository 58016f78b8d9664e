import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { isLatePart, split, whole } from './leafletParts.ts'

/** What Leaflet's stylesheet has for its controls, popups and tooltips, for default markers, and for browsers long gone. */
const unused = /\.leaflet-(popup|tooltip|bar|control|attribution|default-icon|div-icon|oldie|retina)|\.lvml/

/**
 * Two thirds of Leaflet's stylesheet, and all its pictures, are for things that our map does not have: they are left out. So is what
 * it teaches every map and layer of its own controls, popups and tooltips, and so are its classes that nothing uses then, once the
 * bundler knows that making a class does nothing else. In a build, what only late parts of the map use of it comes with them.
 */
export function slimLeaflet(): Plugin {
	let builds = false
	const slim = (script: string) => pure(bare(script))
	return {
		name: 'slim-leaflet',
		enforce: 'pre',
		configResolved: ({ command }) => void (builds = command === 'build'),
		resolveId: (id) => (isLatePart(id) ? `\0${id}` : undefined),
		async load(id) {
			const part = id.slice(1)
			if (!isLatePart(part)) return undefined
			const script = builds && (await this.resolve('leaflet'))
			return script ? split(slim(readFileSync(script.id, 'utf8'))).parts[part] : whole(part)
		},
		transform: {
			filter: { id: /leaflet[\\/]dist[\\/]leaflet(\.css|-src\.esm\.js)$/ },
			handler: (source, id) => {
				if (id.endsWith('.css')) return slimmed(source)
				return builds ? split(slim(source)).first : slim(source)
			}
		}
	}
}

/** What maps and layers are taught of things that ours do not have, or are not asked for. */
const untaught =
	/^\t(addControl|zoomControl|attributionControl|_initOverlay|closePopupOnClick|toGeoJSON|tapHold|(open|bind)(Popup|Tooltip)):|this\.options\.(zoom|attribution)Control|^\w+\.include\(PointToGeoJSON/m
/** Names by which its own classes are reached besides, its picture of a pin, the long press of old iPhones, and what it draws with where a browser of 2010 knows no SVG. */
const besides =
	/^((Control|control|TileLayer|tileLayer|Icon|GeoJSON)\.\w+ = \w+;|Map\.TapHold = TapHold;|Map\.addInitHook\('addHandler', 'tapHold', TapHold\);|\t\ticon: new IconDefault\(\),|CRS\.(EPSG(3395|4326|900913)|Simple) = \w+;|if \(Browser\.vml\) \{[\s\S]*?^\})\r?\n/gm
const older = 'Browser.vml ? vmlCreate : '
/** Our shapes are drawn as SVG. */
const otherwise = '(this.options.preferCanvas && canvas(options)) || '
/** Projections that no map of ours has, and how markers are dragged. */
const unmade =
	/^var (EPSG(3395|4326|900913)|Simple|LonLat|Mercator|MarkerDrag) = [\s\S]*?^\}\)?;\r?\n|^  (LonLat|Mercator): \w+,\r?\n|^\t\tif \(MarkerDrag\) \{[\s\S]*?^\t\t\}\r?\n/gm
/** What a map of ours is never told to do: to fly, and to find out where its reader is. */
const undone =
	/^\t(flyTo|flyToBounds|locate|stopLocate|_handleGeolocation\w+): function [\s\S]*?^\t\},\r?\n/gm

/** A script without what maps and layers are taught of controls, popups, tooltips and exports, without VML, and without what maps of ours never do. */
export const bare = (script: string): string =>
	script
		.replace(
			/^\w+\.(include|mergeOptions|addInitHook)\((\w+\);|(\{|function)[\s\S]*?^\}\);)\r?\n/gm,
			(statement) => (untaught.test(statement) ? '' : statement)
		)
		.replace(besides, '')
		.replace(unmade, '')
		.replace(undone, '')
		.replace(older, '')
		.replace(otherwise, '')
		.replace(/^var vmlCreate = /m, '$&/* @__PURE__ */ ')

/** A script in which the making of each class is marked as free of effects. */
export const pure = (script: string): string =>
	script.replace(/^(var [A-Z]\w+ = )(?=[A-Z]\w+\.extend\()/gm, '$1/* @__PURE__ */ ')

/** A flat stylesheet without the selectors that our map has no use for; a rule without a selector goes. */
export const slimmed = (css: string): string =>
	css
		.replace(/\/\*[\s\S]*?\*\//g, '')
		.replace(/([^{}]+)\{([^{}]*)\}/g, (_, selectors: string, declarations: string) => {
			const used = selectors.split(',').filter((selector) => !unused.test(selector))
			return used.length > 0 ? `${used.join(',')}{${declarations}}` : ''
		})
