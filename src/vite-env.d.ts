/// <reference types="vite/client" />
declare module 'virtual:incident' {
	/** Brings the incident of this build; rejects where it does not arrive. */
	const incident: () => Promise<import('./pack/load').Loaded>
	export default incident
}
