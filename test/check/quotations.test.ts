import { expect, test } from 'vitest'
import { changed, toldAbout } from '../tinypack'

const ferry = 'The ferry counted [“about 30 carts”](lost-ferry) in the water.'

test('a quote stands in quotation marks in its passage, in both languages', () => {
	const text = {
		en: 'The ferry counted [about 30 carts](lost-ferry).',
		uk: 'Пором порахував [вози](lost-ferry).'
	}
	expect(toldAbout(changed('passages.json', '[0].text', text))).toEqual([
		'claims.json[0].words.exact: "about 30 carts" is not in “ ” in the English text of "p1"',
		'claims.json[0].words.exact: "about 30 carts" is not in “ ” in the Ukrainian text of "p1"'
	])
})

test('a quotation in a passage is somebody’s quote, to the letter', () => {
	expect(toldAbout(changed('passages.json', '[0].text.en', ferry.replace('30 carts', '30 cart')))).toEqual([
		'claims.json[0].words.exact: "about 30 carts" is not in “ ” in the English text of "p1"',
		'passages.json[0].text.en: "about 30 cart" is not in the quotes of "p1" and of the claims made there; did you mean "about 30 carts"?'
	])
	expect(
		toldAbout(changed('passages.json', '[1].text.en', 'It was “terrible”: [12 carts](lost-guild).'))
	).toEqual([
		'passages.json[1].text.en: "terrible" is not in the quotes of "p2" and of the claims made there'
	])
})

test('a passage’s own quotes stand in it too', () => {
	expect(toldAbout(changed('passages.json', '[2].quotes[0].exact', 'would not ask'))).toEqual([
		'passages.json[2].text.en: "could not ask" is not in the quotes of "p3" and of the claims made there; did you mean "would not ask"?',
		'passages.json[2].text.uk: "could not ask" is not in the quotes of "p3" and of the claims made there; did you mean "would not ask"?',
		'passages.json[2].quotes[0].exact: "would not ask" is not in “ ” in the English text of "p3"',
		'passages.json[2].quotes[0].exact: "would not ask" is not in “ ” in the Ukrainian text of "p3"'
	])
})

test('a claim is marked in each passage that tells it, in both languages', () => {
	expect(toldAbout(changed('passages.json', '[1].text.uk', 'Гільдія написала про 12 возів.'))).toEqual([
		'claims.json[1].id: […](lost-guild) is not in the Ukrainian text of "p2"'
	])
	expect(toldAbout(changed('claims.json', '[1].alsoIn', ['p1']))).toEqual([
		'claims.json[1].id: […](lost-guild) is not in the English text of "p1"',
		'claims.json[1].id: […](lost-guild) is not in the Ukrainian text of "p1"'
	])
})

test('a mark names a claim that is made in this passage', () => {
	expect(
		toldAbout(changed('passages.json', '[1].text.en', 'It wrote of [12](lost-guild), not [30](lost-ferry).'))
	).toEqual([
		'passages.json[1].text.en: "lost-ferry" is not in the claims that may be marked here, those made in "p2"'
	])
	expect(
		toldAbout(changed('passages.json', '[1].text.en', 'It wrote of [12](lost-guild) [carts](lost-gild).'))
	).toEqual([
		'passages.json[1].text.en: "lost-gild" is not in the claims that may be marked here, those made in "p2"; did you mean "lost-guild"?'
	])
})

test('what is told at a place quotes its passage exactly, and marks nothing', () => {
	const path = 'features[0].properties.says[0].text.en'
	expect(toldAbout(changed('places.geojson', path, 'It counted “40 carts”.'))).toEqual([
		'places.geojson.features[0].properties.says[0].text.en: "40 carts" is not in the quotes of "p1" and of the claims made there'
	])
	expect(toldAbout(changed('places.geojson', path, ferry))).toEqual([
		'places.geojson.features[0].properties.says[0].text.en: "lost-ferry" is not in the claims that may be marked here, those made in "p1"'
	])
})

test('a quote is translated into each language but its own', () => {
	expect(toldAbout(changed('claims.json', '[0].words.ours', { en: 'about 30 carts' }))).toEqual([
		'claims.json[0].words.ours.en: found "about 30 carts", expected nothing: the quote is in this language itself',
		'claims.json[0].words.ours.uk: found nothing, expected our translation of "about 30 carts"'
	])
	expect(toldAbout(changed('claims.json', '[0].words.lang', 'ru'))).toEqual([
		'claims.json[0].words.ours.en: found nothing, expected our translation of "about 30 carts"'
	])
})

test('markup that is not closed is told', () => {
	expect(
		toldAbout(changed('passages.json', '[1].text.en', 'It wrote of [12 carts](lost-guild) [sic].'))
	).toEqual([
		'passages.json[1].text.en: found a bracket that belongs to no [words](claim-id), expected only [words](claim-id) and “quotation” as markup'
	])
	expect(toldAbout(changed('passages.json', '[1].text.en', 'It wrote of “[12 carts](lost-guild).'))).toEqual([
		'passages.json[1].text.en: found a quotation mark “ or ” without its other half, expected only [words](claim-id) and “quotation” as markup'
	])
})

test('a mark may stand inside a quotation', () => {
	const text = 'The ferry counted “about [30 carts](lost-ferry)” in the water.'
	expect(toldAbout(changed('passages.json', '[0].text.en', text))).toEqual([])
})

test('texts are not blamed for a claim that cannot be read', () => {
	expect(toldAbout(changed('claims.json', '[0].counts', 'carts'))).toEqual([
		'claims.json[0].counts: found "carts", expected an object'
	])
	expect(toldAbout(changed('claims.json', '[0].id', 'Lost ferry'))).toHaveLength(1)
	expect(toldAbout(changed('claims.json', '[0].words.exact', ''))).toHaveLength(1)
	expect(toldAbout(changed('claims.json', '[1].passage', 'P 2'))).toHaveLength(1)
	expect(toldAbout(changed('passages.json', '[2].quotes[0].exact', ''))).toHaveLength(1)
})
