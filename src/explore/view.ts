import type { Language } from '../format/languages.ts'

/** What the panel shows. */
export const panels = ['places', 'report', 'claims', 'lesson'] as const
export type Panel = (typeof panels)[number]

/** Layers of the map that a reader switches, in the order of the legend. */
export const layers = ['places', 'uncertainty', 'distance', 'regions', 'rings'] as const
export type Layer = (typeof layers)[number]

/** Windows over the page. */
export const windows = ['about', 'keys', 'clocks', 'original', 'prepare', 'sheets'] as const
export type WindowName = (typeof windows)[number]

/** Ways through a lesson: all of it, its author's shorter way, and how to come to an end when ten minutes are left. */
export const paths = ['whole', 'short', 'ending'] as const
export type PathName = (typeof paths)[number]

/** Which tasks of a lesson are shown: those for all, or also those for who wants to go further. */
export const levels = ['all', 'more'] as const
export type Level = (typeof levels)[number]

/** What a class need not see. */
export const parts = ['map', 'strip', 'tabs', 'tools', 'notes'] as const
export type Part = (typeof parts)[number]

/** Where the map looks: degrees WGS 84, Web Mercator zoom level. */
export interface Camera {
	lat: number
	lon: number
	zoom: number
}

/** All that a link carries. It is plain and serialisable: a lesson step, an undo and a test are Views too. */
export interface View {
	language: Language
	panel: Panel
	/** Id of the map feature whose callout is open. */
	selected?: string
	/** Id of the passage that the Report tab shows. */
	passage?: string
	/** Id of the claim that is lit wherever it appears. */
	claim?: string
	/** Whether the Claims tab shows that claim's card. */
	card: boolean
	/** Id of the statement up to which claims are shown, or `start`; left out while nothing is held back. */
	moment?: string
	/** Whether claims made after the report are shown too. */
	later: boolean
	/** To which questions, speakers and place the claims are narrowed down; an empty list narrows nothing. */
	questions: readonly string[]
	speakers: readonly string[]
	about?: string
	/** Whether the claims lie over the map, too. */
	full: boolean
	/** The cells `question.speaker` of the matrix that are uncovered; left out while none is covered. */
	reveal?: readonly string[]
	hidden: readonly Layer[]
	/** Left out while the whole view is shown. */
	camera?: Camera
	window?: WindowName
	/** Id of the lesson, and of its step while the class is under way. */
	lesson?: string
	step?: string
	path: PathName
	level: Level
	projector: boolean
	/** Parts of the page that are left out. */
	without: readonly Part[]
}

/** What a teacher steers a lesson with; a step's own view says nothing of it. */
export const steering = ['language', 'lesson', 'step', 'path', 'level', 'projector', 'without'] as const
