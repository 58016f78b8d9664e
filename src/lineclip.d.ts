/** The package brings no types of its own. */
declare module 'lineclip' {
	export type Pixel = [x: number, y: number]
	export type Edges = [left: number, top: number, right: number, bottom: number]
	/** The parts of a line within a box. */
	export function clipPolyline(points: Pixel[], box: Edges): Pixel[][]
	/** A polygon's ring within a box; empty where nothing of it is left. */
	export function clipPolygon(points: Pixel[], box: Edges): Pixel[]
}
