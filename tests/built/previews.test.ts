// What chat programs and social media find beside the site: a page and a picture for each story, in both languages.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { languages } from '../../src/domain/language.ts'
import type { StoriesFile } from '../../src/story/story.ts'
import { storyPage, storyPicture } from '../../src/story/story-page.ts'

const { stories } = JSON.parse(readFileSync('dist/data/stories.json', 'utf8')) as StoriesFile
const pages = stories.flatMap(({ id }) =>
  languages.map((language) => [storyPage(id, language), storyPicture(id, language)] as const),
)

test.for([['index.html', 'preview.png'] as const, ...pages])(
  '%s names a picture that lies there',
  ([page, picture]) => {
    const html = readFileSync(join('dist', page), 'utf8')
    const [, named = ''] = /property="og:image" content="([^"]*)"/.exec(html) ?? []
    expect(new URL(named, `https://atlas.example/${page}`).pathname).toMatch(new RegExp(`/${picture}$`))
    const { width, height } = PNG.sync.read(readFileSync(join('dist', picture)))
    expect([width, height]).toEqual([1200, 630])
  },
)

test('no host and no offline copy is burdened: pictures stay out of the copy, the policy knows the pages', () => {
  expect(readFileSync('dist/sw.js', 'utf8')).not.toContain('.png"')
  const [page = ''] = pages.map(([name]) => readFileSync(join('dist', name), 'utf8'))
  const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? []
  const [styleHash = ''] = /'sha256-[^']+'/.exec(policy) ?? []
  expect(styleHash).not.toBe('')
  for (const file of ['_headers', 'nginx.conf.example'])
    expect(readFileSync(join('dist', file), 'utf8'), file).toContain(styleHash)
})
