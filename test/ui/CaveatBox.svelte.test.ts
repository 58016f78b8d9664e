import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-svelte'
import type { Caveat } from '../../src/format/pack'
import WithCaveats from './WithCaveats.svelte'

const caveats = (many: number): Caveat[] =>
	Array.from({ length: many }, (_, i) => ({
		id: `caveat-${i + 1}`,
		text: { en: `Nobody counted again, ${i + 1}.`, uk: `Ніхто не перелічував, ${i + 1}.` },
		whose: 'us'
	}))

test('a hundred caveats stand side by side', async () => {
	const { container } = await render(WithCaveats, { caveats: caveats(100) })
	expect(container.querySelectorAll('li')).toHaveLength(100)
	expect(container.querySelector('select')).toBeNull()
})

test('of more, all are read page by page, each once', async () => {
	const { container } = await render(WithCaveats, { caveats: caveats(130) })
	const read: (string | undefined)[] = []
	const readOn = async (span: string) => {
		await expect.element(page.getByText(`Notes ${span} of 130`)).toBeVisible()
		read.push(...[...container.querySelectorAll('li')].map((item) => /\d+/.exec(item.textContent)?.[0]))
	}
	await readOn('1 to 50')
	await page.getByRole('button', { name: 'Next' }).click()
	await readOn('51 to 100')
	await page.getByRole('button', { name: 'Next' }).click()
	await readOn('101 to 130')
	expect(read).toEqual(caveats(130).map((_, i) => String(i + 1)))
})
