import type { Plugin } from 'vite'
import { arcWritten, type Arc } from '../format/arcs.ts'

/** Writes the arcs of TopoJSON as texts, which source/basemap.ts reads: the files themselves keep to the standard. */
export function shortArcs(): Plugin {
	return {
		name: 'short-arcs',
		enforce: 'pre',
		transform(code, id) {
			if (!id.endsWith('.topo.json')) return undefined
			const topology = JSON.parse(code) as { arcs: Arc[] }
			return { code: JSON.stringify({ ...topology, arcs: topology.arcs.map(arcWritten) }), map: null }
		}
	}
}
