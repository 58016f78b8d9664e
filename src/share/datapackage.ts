import type { Telling } from '../explore/telling'
import { columnWords } from '../words/later'
import { licenceOf, versionOf } from '../words/version'
import { aboutOf } from './about'
import type { Column } from './records'

const types: Partial<Record<Column, string>> = {
	number: 'integer',
	paragraph: 'integer',
	after_report: 'boolean',
	said_on: 'date'
}

/**
 * Describes the table of claims and the places, which lie beside it under these names, for data tools: a Frictionless Data
 * Package (specs.frictionlessdata.io, version 1).
 */
export function datapackage(telling: Telling, files: { claims: string; places: string }): string {
	const { pack, language } = telling
	const about = aboutOf(telling)
	const { licence } = pack.incident
	const columns = Object.entries(columnWords(language)) as [Column, string][]
	const descriptor = {
		profile: 'data-package',
		name: pack.incident.id,
		title: about.title,
		description: `${about.summary} ${about.caveat} ${about.rules} ${licenceOf(pack, language)}`,
		version: versionOf(pack, language),
		...(licence && {
			licenses: [
				{
					name: licence.name.replace(/\s+/g, '-'),
					title: about.version,
					...(licence.link && { path: licence.link })
				}
			]
		}),
		sources: [{ title: about.report, ...(about.report_link && { path: about.report_link }) }],
		resources: [
			{
				profile: 'tabular-data-resource',
				name: 'claims',
				path: files.claims,
				format: 'csv',
				mediatype: 'text/csv',
				encoding: 'utf-8',
				description: about.rules,
				schema: {
					fields: columns.map(([name, description]) => ({
						name,
						type: types[name] ?? 'string',
						description,
						...(name === 'id' && { constraints: { required: true, unique: true } })
					})),
					missingValues: [''],
					primaryKey: 'id'
				}
			},
			{
				profile: 'data-resource',
				name: 'places',
				path: files.places,
				format: 'geojson',
				mediatype: 'application/geo+json',
				encoding: 'utf-8',
				description: about.caveat
			}
		]
	}
	return `${JSON.stringify(descriptor, null, '\t')}\n`
}
