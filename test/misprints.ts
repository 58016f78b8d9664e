/** Texts of a drawing that lie over each other or beyond its edge; those that are turned lie along a line of their own. */
export function misprintsIn(svg: string): string[] {
	const host = document.body.appendChild(document.createElement('div'))
	const read = new DOMParser().parseFromString(svg, 'image/svg+xml')
	const drawing = host.appendChild(document.importNode(read.documentElement, true))
	const whole = drawing.getBoundingClientRect()
	const boxes = [...drawing.querySelectorAll('text')]
		.filter((node) => node.textContent && !node.closest('[transform*="rotate"]'))
		.map((node) => ({ text: node.textContent, box: node.getBoundingClientRect() }))
	const clashes = boxes.flatMap((a, i) =>
		boxes
			.slice(i + 1)
			.filter(
				(b) =>
					a.box.left < b.box.right - 1 &&
					b.box.left < a.box.right - 1 &&
					a.box.top < b.box.bottom - 3 &&
					b.box.top < a.box.bottom - 3
			)
			.map((b) => `${a.text} / ${b.text}`)
	)
	const cut = boxes.filter(({ box }) => box.right > whole.right + 1 || box.bottom > whole.bottom + 1)
	host.remove()
	return [...clashes, ...cut.map(({ text }) => text)]
}
