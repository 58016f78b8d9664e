/** The colours of a drawing: values of a style sheet on the screen, greys on paper. */
export interface Palette {
	ink: string
	/** Of the land that the incident lies in, and the edge of every sign that lies on it. */
	home: string
	land: string
	sea: string
	border: string
	surface: string
	/** What is not known exactly is hatched, and nothing else. */
	hatch: string
	/** Of rings and other measures. */
	line: string
}

export const screenPalette: Palette = {
	ink: 'currentColor',
	home: 'var(--land-home)',
	land: 'var(--land)',
	sea: 'var(--sea)',
	border: 'var(--border)',
	surface: 'var(--surface)',
	hatch: 'var(--hatch)',
	line: 'var(--line)'
}

export const paperPalette: Palette = {
	ink: '#000',
	home: '#fff',
	land: '#f2f2f2',
	sea: '#e2e2e2',
	border: '#6a6a6a',
	surface: '#fff',
	hatch: '#5a5a5a',
	line: '#6a6a6a'
}
