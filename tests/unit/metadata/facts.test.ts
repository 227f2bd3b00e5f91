import { describe, expect, test } from 'vitest'
import {
  acceptsMinutes,
  acceptsWords,
  instantOf,
  readingMinutes,
} from '../../../src/metadata/facts.ts'

describe('reading time', () => {
  test.each([
    [0, 1],
    [1, 1],
    [200, 1],
    [201, 2],
    [775, 4],
    [800, 4],
    [801, 5],
  ])('%i words take %i minutes', (words, minutes) => {
    expect(readingMinutes(words)).toBe(minutes)
  })

  test('the speed is the site’s', () => {
    expect(readingMinutes(775, 100)).toBe(8)
  })

  test.each([
    [4, 775, true],
    [3, 775, false],
    [5, 775, false],
    [4, 850, true],
    [5, 850, true],
    [1, 20, true],
    [0, 20, false],
  ])('%i minutes for %i words: %s', (minutes, words, isRight) => {
    expect(acceptsMinutes(minutes, words)).toBe(isRight)
  })
})

test.each([
  [775, 775, false, true],
  [775, 776, false, false],
  [775, 780, true, true],
  [775, 790, true, true],
  [775, 800, true, false],
  [20, 25, true, true],
  [20, 26, true, false],
])('%i words claimed for %i (about: %s): %s', (claimed, words, isApproximate, isRight) => {
  expect(acceptsWords(claimed, words, isApproximate)).toBe(isRight)
})

describe('instantOf', () => {
  const day = { year: 2024, month: 1, day: 2, weekday: 2 }
  test.each([
    ['2024-01-02', 'Europe/London', day],
    ['2024-01-02', 'Pacific/Auckland', day],
    ['2024-01-02T02:55:00', 'Europe/Istanbul', { ...day, hour: 2, minute: 55 }],
    ['2024-01-02 02:55', 'Asia/Kolkata', { ...day, hour: 2, minute: 55 }],
    ['2024-01-02T02:55:00Z', 'Europe/Istanbul', { ...day, hour: 5, minute: 55 }],
    ['2024-01-02T02:55:00.000Z', 'Asia/Kolkata', { ...day, hour: 8, minute: 25 }],
    ['2024-01-02T02:55:00+05:30', 'Europe/London', { ...day, hour: 2, minute: 55 }],
    [
      '2024-01-01T23:30:00-0500',
      'Europe/London',
      { ...day, day: 1, weekday: 1, hour: 23, minute: 30 },
    ],
    [
      '2024-07-01T00:00:00Z',
      'Europe/London',
      { year: 2024, month: 7, day: 1, hour: 1, minute: 0, weekday: 1 },
    ],
    ['2024-01-02T00:00:00Z', 'UTC', { ...day, hour: 0, minute: 0 }],
    ['2024-02-30', 'UTC', undefined],
    ['2024-01-02T24:00', 'UTC', undefined],
    ['2024-1-2', 'UTC', undefined],
    ['January 2, 2024', 'UTC', undefined],
    ['', 'UTC', undefined],
  ])('%s in %s', (value, zone, fact) => {
    expect(instantOf(value, zone)).toEqual(fact)
  })
})
