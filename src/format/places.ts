import * as v from 'valibot'
import { Text } from './text.ts'
import { id, latitude, link, longitude, quotedLanguage, spelling } from './values.ts'

/** `[longitude, latitude]` in degrees, WGS 84. */
export const Position = v.strictTuple([longitude, latitude])

/** Positions of one line, or of one ring of an area. */
const mostPositions = 50_000
const along = (least: number) => v.pipe(v.array(Position), v.minLength(least), v.maxLength(mostPositions))
const area = v.pipe(v.array(along(4)), v.minLength(1))

/** What a place looks like on the ground: a geometry of GeoJSON of several parts, even where it has one. */
export const Shape = v.variant('type', [
	v.strictObject({ type: v.literal('MultiPoint'), coordinates: along(1) }),
	v.strictObject({
		type: v.literal('MultiLineString'),
		coordinates: v.pipe(v.array(along(2)), v.minLength(1))
	}),
	v.strictObject({ type: v.literal('MultiPolygon'), coordinates: v.pipe(v.array(area), v.minLength(1)) })
])

/** How exact a located thing is, in metres (left out where nobody says), and where its coordinates come from. */
const located = {
	precision_m: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(1e6))),
	basis: Text,
	exactness: Text
}

/** What is told at every thing on the map: its popup, its entry in the list and its sheet are made of this. */
const told = {
	name: Text,
	here: Text,
	/** What the report says here: never empty where there is one. */
	says: v.array(v.strictObject({ passage: id, text: Text })),
	caveats: v.pipe(v.array(id), v.minLength(1))
}

const OtherName = v.strictObject({ name: spelling, lang: quotedLanguage })

export const PlaceFeature = v.strictObject({
	type: v.literal('Feature'),
	id,
	/** West, south, east and north of its shape, in degrees (RFC 7946, 5): across 180° west is more than east. */
	bbox: v.optional(v.strictTuple([longitude, latitude, longitude, latitude])),
	properties: v.strictObject({
		role: v.literal('place'),
		kind: v.picklist(['city', 'site']),
		...told,
		otherNames: v.array(OtherName),
		formerNames: v.optional(Text),
		status: v.optional(Text),
		/** What other sources add, never mixed with the report. */
		elsewhere: v.optional(v.array(v.strictObject({ text: Text, source: link })), []),
		/** Where the rest was read that is not in the report: its point, its status, its names. */
		sources: v.optional(v.pipe(v.array(link), v.minLength(1))),
		/** Drawn beneath the mark, which stands at the point of `geometry`. */
		shape: v.optional(v.pipe(v.array(Shape), v.minLength(1))),
		...located
	}),
	geometry: v.strictObject({ type: v.literal('Point'), coordinates: Position })
})

export const UncertaintyFeature = v.strictObject({
	type: v.literal('Feature'),
	id,
	properties: v.strictObject({
		role: v.literal('uncertainty'),
		of: id,
		radius_m: v.pipe(v.number(), v.minValue(1), v.maxValue(1e6)),
		...told,
		...located
	}),
	geometry: v.strictObject({
		type: v.literal('Polygon'),
		coordinates: v.strictTuple([v.pipe(v.array(Position), v.minLength(4), v.maxLength(2000))])
	})
})

export const DistanceFeature = v.strictObject({
	type: v.literal('Feature'),
	id,
	properties: v.strictObject({
		role: v.literal('distance'),
		from: id,
		to: id,
		/** As reported, with its qualifier; the measured length is computed, never stored. */
		reported: Text,
		claim: id,
		...told,
		...located
	}),
	geometry: v.strictObject({
		type: v.literal('LineString'),
		coordinates: v.strictTuple([Position, Position])
	})
})

export const Feature = v.union(
	[PlaceFeature, UncertaintyFeature, DistanceFeature],
	'a Feature whose properties.role is "place", "uncertainty" or "distance"'
)

/** As many as the page can list and draw without keeping anybody waiting. */
export const mostFeatures = 500

export const PlaceCollection = v.strictObject({
	type: v.literal('FeatureCollection'),
	features: v.pipe(v.array(Feature), v.minLength(1), v.maxLength(mostFeatures))
})

export type Shape = v.InferOutput<typeof Shape>
export type Position = v.InferOutput<typeof Position>
export type PlaceFeature = v.InferOutput<typeof PlaceFeature>
export type UncertaintyFeature = v.InferOutput<typeof UncertaintyFeature>
export type DistanceFeature = v.InferOutput<typeof DistanceFeature>
export type Feature = v.InferOutput<typeof Feature>
