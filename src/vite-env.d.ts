/// <reference types="vite/client" />
interface ImportMetaEnv {
	/** Whether a service worker stands beside the page. */
	readonly VITE_STORED: boolean
	/** Whether a page that lists several incidents stands in the folder above. */
	readonly VITE_LISTED: boolean
}
declare module 'virtual:incident' {
	/** How the incident of this build arrives. */
	const incident: import('./source/builtIn').Incoming
	export default incident
}
declare module 'virtual:lessons' {
	/** Brings the lessons of this build; rejects where they do not arrive. */
	const lessons: () => Promise<readonly import('./format/lesson').Lesson[]>
	export default lessons
}
declare module 'virtual:notes' {
	/** Brings what only the About page tells; rejects where it does not arrive. */
	const notes: () => Promise<import('./source/builtIn').Notes>
	export default notes
}
declare module 'virtual:carry' {
	/** The address of the page that asks other servers for files; empty where there is none. */
	const page: string
	export default page
}
declare module 'leaflet/sketch' {
	export { Canvas, GeoJSON } from 'leaflet'
}
declare module 'leaflet/grid' {
	export { GridLayer, TileLayer } from 'leaflet'
}
