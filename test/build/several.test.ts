import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { buildSeveral } from '../../src/build/several'
import { changed, tinyFiles } from '../tinypack'

let work: string
beforeEach(() => {
	work = mkdtempSync(join(tmpdir(), 'incident-explorer-'))
	vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => {
	vi.restoreAllMocks()
	rmSync(work, { recursive: true, force: true })
})

/** A folder with a tiny incident of this id, sound or with a mistake. */
function written(id: string, isSound = true): string {
	const folder = join(work, `${id}-files`)
	const files = isSound ? tinyFiles() : changed('claims.json', '[0].speaker', 'fery')
	mkdirSync(folder)
	for (const [name, text] of Object.entries(changed('incident.json', 'id', id, files)))
		writeFileSync(join(folder, name), text)
	return folder
}

test('each incident is built for its own address, and a mistake in one keeps neither the others nor the list from being there', async () => {
	const folders = [written('broken', false), written('bridge')]
	const out = join(work, 'out')
	mkdirSync(join(out, 'assets'), { recursive: true })
	const built: [string, Record<string, string>][] = []
	const went = await buildSeveral(folders, out, 'https://example.org/all/', (outDir, settings) => {
		built.push([basename(outDir), settings])
		return outDir !== join(out, 'broken')
	})
	expect(went).toBe(false)
	expect(console.error).toHaveBeenCalledWith(expect.stringContaining(`${folders[0]}: 1 issues`))
	expect(built.map(([home, { VITE_INCIDENT, VITE_SITE }]) => [home, VITE_INCIDENT, VITE_SITE])).toEqual([
		['broken', folders[0], 'https://example.org/all/broken/'],
		['bridge', folders[1], 'https://example.org/all/bridge/']
	])
	// Of a build before this one nothing is left.
	expect(existsSync(join(out, 'assets'))).toBe(false)
	const list = readFileSync(join(out, 'index.html'), 'utf8')
	expect(list).toContain('This incident cannot be shown yet')
	expect(list).toContain('href="./broken/index.html#lang=en"')
	expect(list).toContain('Nobody could check.')
	expect(list).toContain('<link rel="canonical" href="https://example.org/all/" />')
	expect(list).toMatch(
		/^<!doctype html>[\s\S]*<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-/
	)
})

test('two incidents of one id are refused before anything is touched', async () => {
	const folder = written('bridge')
	const out = join(work, 'out')
	mkdirSync(out)
	writeFileSync(join(out, 'kept.txt'), '')
	const buildOne = vi.fn(() => true)
	await expect(buildSeveral([folder, folder], out, undefined, buildOne)).rejects.toThrow('VITE_INCIDENT')
	expect(buildOne).not.toHaveBeenCalled()
	expect(existsSync(join(out, 'kept.txt'))).toBe(true)
})
