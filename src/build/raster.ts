import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

const { resolve } = createRequire(import.meta.url)
/** With Cyrillic; a machine that builds need not have any fonts. */
const faces = [
	'noto-sans/400Regular/NotoSans_400Regular.ttf',
	'noto-sans/700Bold/NotoSans_700Bold.ttf',
	'noto-serif/400Regular/NotoSerif_400Regular.ttf',
	'noto-serif/400Regular_Italic/NotoSerif_400Regular_Italic.ttf',
	'noto-serif/700Bold/NotoSerif_700Bold.ttf'
]
let ready: Promise<void> | undefined

/** An SVG drawing as a PNG, the same on every machine. */
export async function asPng(svg: string): Promise<Uint8Array> {
	ready ??= initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')))
	await ready
	const fontBuffers = faces.map((face) => readFileSync(resolve(`@expo-google-fonts/${face}`)))
	const drawing = new Resvg(svg, {
		font: {
			fontBuffers,
			loadSystemFonts: false,
			sansSerifFamily: 'Noto Sans',
			serifFamily: 'Noto Serif',
			defaultFontFamily: 'Noto Sans'
		}
	})
	return drawing.render().asPng()
}
