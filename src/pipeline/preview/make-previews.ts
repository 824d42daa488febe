// Every file that shows the atlas to those who only see its link: a picture of it, and a page with a picture for each story.
import type { Atlas } from '../../domain/atlas.ts'
import { type Language, languages } from '../../domain/language.ts'
import { reviewSlot } from '../../export/review-slot.ts'
import { previewText } from '../../i18n/preview.messages.ts'
import { publicationName } from '../../i18n/publication-name.ts'
import type { MapPaths } from '../../painters/svg/map-paths.ts'
import { viewOfStep } from '../../story/step-view.ts'
import { type Story, summaryOf, titleOf } from '../../story/story.ts'
import { storyPage, storyPicture } from '../../story/story-page.ts'
import { openingView } from '../../view/opening-view.ts'
import { card } from './card.tsx'
import { sitePicture } from './card-file.ts'
import { storyPageHtml } from './story-page-html.ts'

export interface PreviewInput {
  readonly atlas: Atlas
  readonly paths: MapPaths
  readonly stories: readonly Story[]
  readonly fontFamily: string
  /** An SVG document as PNG. */
  readonly rasterise: (svg: string) => Uint8Array
}

export interface PreviewFile {
  /** Below the site. */
  readonly name: string
  readonly content: string | Uint8Array
}

/** The atlas's picture in the publisher's language, then page and picture of each story in both. */
export function makePreviews(input: PreviewInput): readonly PreviewFile[] {
  return [
    sitePreview(input),
    ...input.stories.flatMap((story) => languages.flatMap((l) => storyPreview(input, story, l))),
  ]
}

function sitePreview({ atlas, paths, fontFamily, rasterise }: PreviewInput): PreviewFile {
  const view = openingView(atlas.edition)
  const { language } = view
  const svg = card({
    atlas,
    paths,
    view: { ...view, overlays: [], place: '' },
    language,
    kicker: atlas.edition.publisher?.owner || publicationName(atlas.edition, language === 'zh' ? 'en' : 'zh'),
    title: publicationName(atlas.edition, language),
    summary: previewText[language].summary,
    fontFamily,
  })
  return { name: sitePicture, content: rasterise(svg) }
}

function storyPreview(input: PreviewInput, story: Story, language: Language): readonly PreviewFile[] {
  const { atlas, paths, fontFamily, rasterise } = input
  const { reviewNumber, publisher } = atlas.edition
  const siteName = publicationName(atlas.edition, language)
  const svg = card({
    atlas,
    paths,
    view: viewOfStep(story, 1, { language, theme: 'light', present: false, showsInferred: true }),
    language,
    kicker: siteName,
    title: titleOf(story, language),
    summary: summaryOf(story, language),
    fontFamily,
  })
  const page = storyPageHtml({
    story,
    language,
    siteName,
    address: publisher?.address ?? '',
    reviewSlot: reviewSlot(reviewNumber, language),
  })
  return [
    { name: storyPage(story.id, language), content: page },
    { name: storyPicture(story.id, language), content: rasterise(svg) },
  ]
}
