/// <reference types="vite/client" />
declare module 'virtual:incident' {
	const loaded: import('./pack/load').Loaded
	export default loaded
}
