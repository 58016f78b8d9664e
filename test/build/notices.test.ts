import { expect, test } from 'vitest'
import { once } from '../../src/build/notices'

const terms = 'Permission is hereby granted, free of charge, to any person. '.repeat(5).trim()

test('terms that two libraries share stand once, and each keeps its own name', () => {
	const all = `# Licenses\n\n## one - 1.0 (MIT)\n\nCopyright One\n\n${terms}\n\n## two - 2.0 (MIT)\n\nCopyright Two\n\n${terms.replaceAll('. ', '.\n')}\n`
	const short = once(all)
	expect(short.replace(/\s+/g, ' ').split(terms)).toHaveLength(2)
	expect(short).toContain('Copyright One')
	expect(short).toMatch(/## two - 2\.0 \(MIT\)\n\nCopyright Two\n\n\[The same words as under one\.\]/)
})

test('paragraphs that are shared one after the other are referred to once', () => {
	const both = `${terms}\n\n${terms.toUpperCase()}`
	const short = once(`# Licenses\n\n## one - 1.0 (MIT)\n\n${both}\n\n## two - 2.0 (MIT)\n\n${both}\n`)
	expect(short.split('same words as under one')).toHaveLength(2)
})

test('terms that differ in a word stand in full', () => {
	const all = `## one - 1.0 (A)\n\n${terms}\n\n## two - 2.0 (B)\n\n${terms} No more.\n`
	expect(once(all)).toBe(all)
})
