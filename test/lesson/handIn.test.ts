import { afterEach, expect, test, vi } from 'vitest'
import { fileName, today } from '../../src/lesson/handIn'

afterEach(() => void vi.useRealTimers())

test('a file that is handed in is named by lesson, day, and who says so', () => {
	expect(fileName('same-minute', '2023-01-02', '')).toBe('same-minute_2023-01-02.txt')
	expect(fileName('same-minute', '2023-01-02', ' Група 9-Б ')).toBe('same-minute_2023-01-02_Група-9-Б.txt')
})

test('signs that a disk refuses, and names without end, are left out', () => {
	expect(fileName('a', '2023-01-02', '../../etc/passwd:*?')).toBe('a_2023-01-02_etc-passwd.txt')
	expect(fileName('a', '2023-01-02', '“”…')).toBe('a_2023-01-02.txt')
	expect(fileName('a', '2023-01-02', 'x'.repeat(300)).length).toBeLessThan(70)
})

test('the day is that of the device, at any hour', () => {
	vi.useFakeTimers()
	vi.setSystemTime(new Date(2023, 0, 2, 0, 5))
	expect(today()).toBe('2023-01-02')
	vi.setSystemTime(new Date(2023, 10, 30, 23, 55))
	expect(today()).toBe('2023-11-30')
})
