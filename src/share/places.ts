import type { Feature as GeoFeature, FeatureCollection } from 'geojson'
import { positionsOf } from '../ask/extent'
import { claimsAbout, isDistance, isUncertainty, measuredKm, passageById } from '../ask/select'
import type { Telling } from '../explore/telling'
import { lonFrom, seamFor } from '../format/geo'
import { plainText } from '../format/markup'
import type { Feature, Pack } from '../format/pack'
import { aboutOf, caveatTexts, type About } from './about'
import { recordOf } from './records'

/**
 * What is on the map as GeoJSON (RFC 7946, WGS 84): each thing with what the report says of it, the claims about it as whole
 * records, and its caveats. `about` is a foreign member, as the standard allows.
 */
export function placesGeoJson(telling: Telling): FeatureCollection & { about: About } {
	const about = aboutOf(telling)
	const features = telling.pack.features.map((feature) => featureOf(telling, feature, about))
	return { type: 'FeatureCollection', about, bbox: boxOf(telling.pack), features }
}

function featureOf(telling: Telling, feature: Feature, about: About): GeoFeature {
	const { pack, tell } = telling
	const told = feature.properties
	return {
		type: 'Feature',
		id: feature.id,
		bbox: boxOf({ features: [feature] }),
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

/** West, south, east, north, in degrees: the narrowest box; across 180° its west is larger than its east (RFC 7946, section 5.2). */
function boxOf(pack: Pick<Pack, 'features'>): [number, number, number, number] {
	const positions = positionsOf(pack)
	const seam = seamFor(positions)
	const [lons, lats] = [positions.map(([lon]) => lonFrom(seam, lon)), positions.map(([, lat]) => lat)]
	const [west, east] = [Math.min(...lons), Math.max(...lons)].map((lon) => lonFrom(-180, lon))
	return [west!, Math.min(...lats), east!, Math.max(...lats)]
}
