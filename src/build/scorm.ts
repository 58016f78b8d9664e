import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import type { Plugin } from 'vite'
import { readIncident } from './incident.ts'
import { attend } from './lms.ts'
import { escaped } from '../format/html.ts'
import { languages } from '../format/languages.ts'
import type { Pack } from '../format/pack.ts'

/** The same bytes for the same page, whenever it is built; a zip knows no day before this one. */
const mtime = new Date(1980, 0, 1)
const explorer = 'explorer.html'

/** A package for learning management systems (SCORM 1.2): the single file, the page that opens it there, and what says so. */
export function scormPackage(pack: Pack, page: string): Uint8Array {
	const files = {
		'imsmanifest.xml': manifestOf(pack, ['index.html', explorer]),
		'index.html': launchOf(pack),
		[explorer]: page
	}
	return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
		level: 9,
		mtime
	})
}

/** The manifest, in the order of elements that the schemas of IMS Content Packaging 1.1.2 and ADL SCORM 1.2 ask for. */
function manifestOf({ incident }: Pack, files: readonly string[]): string {
	const language = incident.languages[0]!
	const title = escaped(incident.title[language])
	const description = escaped(`${incident.summary[language]} ${incident.standing.line[language]}`)
	const said = (text: string) =>
		`<imsmd:langstring xml:lang="${incident.writtenIn ?? language}">${text}</imsmd:langstring>`
	return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${incident.id}" version="1.2"
	xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
	xmlns:imsmd="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1"
	xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
	<metadata>
		<schema>ADL SCORM</schema>
		<schemaversion>1.2</schemaversion>
		<imsmd:lom>
			<imsmd:general>
				<imsmd:title>${said(title)}</imsmd:title>
				<imsmd:description>${said(description)}</imsmd:description>
			</imsmd:general>
		</imsmd:lom>
	</metadata>
	<organizations default="organization">
		<organization identifier="organization">
			<title>${title}</title>
			<item identifier="item" identifierref="resource">
				<title>${title}</title>
			</item>
		</organization>
	</organizations>
	<resources>
		<resource identifier="resource" type="webcontent" adlcp:scormtype="sco" href="${files[0]}">
			${files.map((file) => `<file href="${file}"/>`).join('\n\t\t\t')}
		</resource>
	</resources>
</manifest>
`
}

/** The page that a system opens: the explorer fills it. */
function launchOf({ incident, lessons }: Pack): string {
	const language = incident.languages[0]!
	const ends = lessons.flatMap(({ id, steps }) => steps.slice(-1).map((step) => `${id}/${step.id}`))
	const script = `(${attend.toString()})(${JSON.stringify(ends).replaceAll('<', '\\u003c')})`
	const style = 'html,body,iframe{display:block;width:100%;height:100%;margin:0;border:0}'
	const policy = `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; frame-src 'self'`
	return `<!doctype html>
<html lang="${incident.writtenIn ?? language}">
	<head>
		<meta charset="utf-8" />
		<meta http-equiv="Content-Security-Policy" content="${policy}" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<title>${escaped(incident.title[language])}</title>
		<style>${style}</style>
	</head>
	<body>
		<iframe src="${explorer}" title="${escaped(incident.title[language])}" allow="fullscreen"></iframe>
		<script>${script}</script>
	</body>
</html>
`
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Writes the package beside the single file; not for an incident with mistakes, which the page itself says. */
export function scorm(folder: string, name: string): Plugin {
	return {
		name: 'scorm',
		apply: 'build',
		enforce: 'post',
		writeBundle: {
			order: 'post',
			handler({ dir }, bundle) {
				const read = readIncident(folder)
				const page = bundle[`${name}.html`] ?? bundle['index.html']
				if (!('pack' in read) || !dir || page?.type !== 'asset') return
				writeFileSync(join(dir, `${name}.scorm.zip`), scormPackage(read.pack, String(page.source)))
			}
		}
	}
}
