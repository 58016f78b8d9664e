declare module 'jsonld' {
	const jsonld: {
		expand(data: object, options: object): Promise<object[]>
	}
	export default jsonld
}
