import type { Feature as GeoFeature, FeatureCollection, Position } from 'geojson'
import { claimsAbout, isDistance, isUncertainty, measuredKm, passageById } from '../ask/select'
import type { Telling } from '../explore/telling'
import { plainText } from '../format/markup'
import type { Feature } from '../format/pack'
import { aboutOf, caveatTexts, type About } from './about'
import { recordOf } from './records'

/**
 * What is on the map as GeoJSON (RFC 7946, WGS 84): each thing with what the report says of it, the claims about it as whole
 * records, and its caveats. `about` is a foreign member, as the standard allows.
 */
export function placesGeoJson(telling: Telling): FeatureCollection & { about: About } {
	const about = aboutOf(telling)
	const features = telling.pack.features.map((feature) => featureOf(telling, feature, about))
	return { type: 'FeatureCollection', about, bbox: boxOf(telling.pack.features), features }
}

function featureOf(telling: Telling, feature: Feature, about: About): GeoFeature {
	const { pack, tell } = telling
	const told = feature.properties
	return {
		type: 'Feature',
		id: feature.id,
		bbox: boxOf([feature]),
		properties: {
			name: tell(told.name),
			role: told.role,
			...(told.role === 'place' && {
				kind: told.kind,
				other_names: told.otherNames.map(({ name }) => name),
				status: told.status ? tell(told.status) : ''
			}),
			...(isUncertainty(feature) && { radius_m: feature.properties.radius_m }),
			...(isDistance(feature) && {
				reported: tell(feature.properties.reported),
				measured_km: Number(measuredKm(feature).toFixed(1))
			}),
			here: tell(told.here),
			report_says: told.says.map(({ passage, text }) => {
				const number = passageById(pack, passage)?.number ?? ''
				return `¶${number}: ${plainText(tell(text))}`
			}),
			claims: claimsAbout(pack, feature.id).map((claim) => recordOf(telling, claim, about)),
			caveats: caveatTexts(telling, told.caveats),
			precision_m: told.precision_m,
			basis: tell(told.basis),
			exactness: tell(told.exactness),
			sources: told.role === 'place' ? (told.sources ?? []) : [],
			source: about.report,
			version: about.version
		},
		geometry: structuredClone(feature.geometry)
	}
}

/** West, south, east, north, in degrees. */
function boxOf(features: readonly Feature[]): [number, number, number, number] {
	const positions = features.flatMap(({ geometry }): Position[] =>
		geometry.type === 'Point'
			? [geometry.coordinates]
			: (geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 0) as Position[])
	)
	const [lons, lats] = [positions.map(([lon]) => lon!), positions.map(([, lat]) => lat!)]
	return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)]
}
